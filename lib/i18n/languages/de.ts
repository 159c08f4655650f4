import { de as about } from '../about/de.ts';
import { de as background } from '../background/de.ts';
import { de as backup } from '../backup/de.ts';
import { de as diagnostics } from '../diagnostics/de.ts';
import { de as evidence } from '../evidence/de.ts';
import { de as extension } from '../extension/de.ts';
import { de as feeds } from '../feeds/de.ts';
import { de as files } from '../files/de.ts';
import { de as guard } from '../guard/de.ts';
import { de as lint } from '../lint/de.ts';
import { de as messages } from '../messages/de.ts';
import { de as options } from '../options/de.ts';
import { de as overlay } from '../overlay/de.ts';
import { de as popup } from '../popup/de.ts';
import { de as replies } from '../replies/de.ts';
import { de as rules } from '../rules/de.ts';
import { de as rulesfile } from '../rules-file/de.ts';
import { de as shortcuts } from '../shortcuts/de.ts';
import { de as tour } from '../tour/de.ts';
import type { SameWords } from '../translate.ts';
import { de as unread } from '../unread/de.ts';
import { de as welcome } from '../welcome/de.ts';
import { de as worklist } from '../worklist/de.ts';
import type { en } from './en.ts';

export const de: SameWords<typeof en> = {
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
