import { it as about } from '../about/it.ts';
import { it as background } from '../background/it.ts';
import { it as backup } from '../backup/it.ts';
import { it as diagnostics } from '../diagnostics/it.ts';
import { it as evidence } from '../evidence/it.ts';
import { it as extension } from '../extension/it.ts';
import { it as feeds } from '../feeds/it.ts';
import { it as files } from '../files/it.ts';
import { it as guard } from '../guard/it.ts';
import { it as lint } from '../lint/it.ts';
import { it as messages } from '../messages/it.ts';
import { it as options } from '../options/it.ts';
import { it as overlay } from '../overlay/it.ts';
import { it as popup } from '../popup/it.ts';
import { it as replies } from '../replies/it.ts';
import { it as rules } from '../rules/it.ts';
import { it as rulesfile } from '../rules-file/it.ts';
import { it as shortcuts } from '../shortcuts/it.ts';
import { it as tour } from '../tour/it.ts';
import type { SameWords } from '../translate.ts';
import { it as unread } from '../unread/it.ts';
import { it as welcome } from '../welcome/it.ts';
import { it as worklist } from '../worklist/it.ts';
import type { en } from './en.ts';

export const it: SameWords<typeof en> = {
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
