import { sv as about } from '../about/sv.ts';
import { sv as background } from '../background/sv.ts';
import { sv as backup } from '../backup/sv.ts';
import { sv as diagnostics } from '../diagnostics/sv.ts';
import { sv as evidence } from '../evidence/sv.ts';
import { sv as extension } from '../extension/sv.ts';
import { sv as feeds } from '../feeds/sv.ts';
import { sv as files } from '../files/sv.ts';
import { sv as guard } from '../guard/sv.ts';
import { sv as lint } from '../lint/sv.ts';
import { sv as messages } from '../messages/sv.ts';
import { sv as options } from '../options/sv.ts';
import { sv as overlay } from '../overlay/sv.ts';
import { sv as popup } from '../popup/sv.ts';
import { sv as replies } from '../replies/sv.ts';
import { sv as rules } from '../rules/sv.ts';
import { sv as rulesfile } from '../rules-file/sv.ts';
import { sv as shortcuts } from '../shortcuts/sv.ts';
import { sv as tour } from '../tour/sv.ts';
import type { SameWords } from '../translate.ts';
import { sv as unread } from '../unread/sv.ts';
import { sv as welcome } from '../welcome/sv.ts';
import { sv as worklist } from '../worklist/sv.ts';
import type { en } from './en.ts';

export const sv: SameWords<typeof en> = {
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
