import { fr as about } from '../about/fr.ts';
import { fr as background } from '../background/fr.ts';
import { fr as backup } from '../backup/fr.ts';
import { fr as diagnostics } from '../diagnostics/fr.ts';
import { fr as evidence } from '../evidence/fr.ts';
import { fr as extension } from '../extension/fr.ts';
import { fr as feeds } from '../feeds/fr.ts';
import { fr as files } from '../files/fr.ts';
import { fr as guard } from '../guard/fr.ts';
import { fr as lint } from '../lint/fr.ts';
import { fr as messages } from '../messages/fr.ts';
import { fr as options } from '../options/fr.ts';
import { fr as overlay } from '../overlay/fr.ts';
import { fr as popup } from '../popup/fr.ts';
import { fr as replies } from '../replies/fr.ts';
import { fr as rules } from '../rules/fr.ts';
import { fr as rulesfile } from '../rules-file/fr.ts';
import { fr as shortcuts } from '../shortcuts/fr.ts';
import { fr as tour } from '../tour/fr.ts';
import type { SameWords } from '../translate.ts';
import { fr as unread } from '../unread/fr.ts';
import { fr as welcome } from '../welcome/fr.ts';
import { fr as worklist } from '../worklist/fr.ts';
import type { en } from './en.ts';

export const fr: SameWords<typeof en> = {
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
