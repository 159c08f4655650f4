import { pt as about } from '../about/pt.ts';
import { pt as background } from '../background/pt.ts';
import { pt as backup } from '../backup/pt.ts';
import { pt as diagnostics } from '../diagnostics/pt.ts';
import { pt as evidence } from '../evidence/pt.ts';
import { pt as extension } from '../extension/pt.ts';
import { pt as feeds } from '../feeds/pt.ts';
import { pt as files } from '../files/pt.ts';
import { pt as guard } from '../guard/pt.ts';
import { pt as lint } from '../lint/pt.ts';
import { pt as messages } from '../messages/pt.ts';
import { pt as options } from '../options/pt.ts';
import { pt as overlay } from '../overlay/pt.ts';
import { pt as popup } from '../popup/pt.ts';
import { pt as replies } from '../replies/pt.ts';
import { pt as rules } from '../rules/pt.ts';
import { pt as rulesfile } from '../rules-file/pt.ts';
import { pt as shortcuts } from '../shortcuts/pt.ts';
import { pt as tour } from '../tour/pt.ts';
import type { SameWords } from '../translate.ts';
import { pt as unread } from '../unread/pt.ts';
import { pt as welcome } from '../welcome/pt.ts';
import { pt as worklist } from '../worklist/pt.ts';
import type { en } from './en.ts';

export const pt: SameWords<typeof en> = {
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
