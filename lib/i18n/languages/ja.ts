import { ja as about } from '../about/ja.ts';
import { ja as background } from '../background/ja.ts';
import { ja as backup } from '../backup/ja.ts';
import { ja as diagnostics } from '../diagnostics/ja.ts';
import { ja as evidence } from '../evidence/ja.ts';
import { ja as extension } from '../extension/ja.ts';
import { ja as feeds } from '../feeds/ja.ts';
import { ja as files } from '../files/ja.ts';
import { ja as guard } from '../guard/ja.ts';
import { ja as lint } from '../lint/ja.ts';
import { ja as messages } from '../messages/ja.ts';
import { ja as options } from '../options/ja.ts';
import { ja as overlay } from '../overlay/ja.ts';
import { ja as popup } from '../popup/ja.ts';
import { ja as replies } from '../replies/ja.ts';
import { ja as rules } from '../rules/ja.ts';
import { ja as rulesfile } from '../rules-file/ja.ts';
import { ja as shortcuts } from '../shortcuts/ja.ts';
import { ja as tour } from '../tour/ja.ts';
import type { SameWords } from '../translate.ts';
import { ja as unread } from '../unread/ja.ts';
import { ja as welcome } from '../welcome/ja.ts';
import { ja as worklist } from '../worklist/ja.ts';
import type { en } from './en.ts';

export const ja: SameWords<typeof en> = {
  about,
  background,
  backup,
  diagnostics,
  evidence,
  extension,
  feeds,
  files,
  guard,
  lint,
  messages,
  options,
  overlay,
  popup,
  replies,
  rules,
  rulesfile,
  shortcuts,
  tour,
  welcome,
  unread,
  worklist,
};
