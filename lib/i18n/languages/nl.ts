import { nl as about } from '../about/nl.ts';
import { nl as background } from '../background/nl.ts';
import { nl as backup } from '../backup/nl.ts';
import { nl as diagnostics } from '../diagnostics/nl.ts';
import { nl as evidence } from '../evidence/nl.ts';
import { nl as extension } from '../extension/nl.ts';
import { nl as feeds } from '../feeds/nl.ts';
import { nl as files } from '../files/nl.ts';
import { nl as guard } from '../guard/nl.ts';
import { nl as lint } from '../lint/nl.ts';
import { nl as messages } from '../messages/nl.ts';
import { nl as options } from '../options/nl.ts';
import { nl as overlay } from '../overlay/nl.ts';
import { nl as popup } from '../popup/nl.ts';
import { nl as replies } from '../replies/nl.ts';
import { nl as rules } from '../rules/nl.ts';
import { nl as rulesfile } from '../rules-file/nl.ts';
import { nl as shortcuts } from '../shortcuts/nl.ts';
import { nl as tour } from '../tour/nl.ts';
import type { SameWords } from '../translate.ts';
import { nl as unread } from '../unread/nl.ts';
import { nl as welcome } from '../welcome/nl.ts';
import { nl as worklist } from '../worklist/nl.ts';
import type { en } from './en.ts';

export const nl: SameWords<typeof en> = {
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
