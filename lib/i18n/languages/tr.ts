import { tr as about } from '../about/tr.ts';
import { tr as background } from '../background/tr.ts';
import { tr as backup } from '../backup/tr.ts';
import { tr as diagnostics } from '../diagnostics/tr.ts';
import { tr as evidence } from '../evidence/tr.ts';
import { tr as extension } from '../extension/tr.ts';
import { tr as feeds } from '../feeds/tr.ts';
import { tr as files } from '../files/tr.ts';
import { tr as guard } from '../guard/tr.ts';
import { tr as lint } from '../lint/tr.ts';
import { tr as messages } from '../messages/tr.ts';
import { tr as options } from '../options/tr.ts';
import { tr as overlay } from '../overlay/tr.ts';
import { tr as popup } from '../popup/tr.ts';
import { tr as replies } from '../replies/tr.ts';
import { tr as rules } from '../rules/tr.ts';
import { tr as rulesfile } from '../rules-file/tr.ts';
import { tr as shortcuts } from '../shortcuts/tr.ts';
import { tr as tour } from '../tour/tr.ts';
import type { SameWords } from '../translate.ts';
import { tr as unread } from '../unread/tr.ts';
import { tr as welcome } from '../welcome/tr.ts';
import { tr as worklist } from '../worklist/tr.ts';
import type { en } from './en.ts';

export const tr: SameWords<typeof en> = {
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
