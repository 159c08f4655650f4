import { pl as about } from '../about/pl.ts';
import { pl as background } from '../background/pl.ts';
import { pl as backup } from '../backup/pl.ts';
import { pl as diagnostics } from '../diagnostics/pl.ts';
import { pl as evidence } from '../evidence/pl.ts';
import { pl as extension } from '../extension/pl.ts';
import { pl as feeds } from '../feeds/pl.ts';
import { pl as files } from '../files/pl.ts';
import { pl as guard } from '../guard/pl.ts';
import { pl as lint } from '../lint/pl.ts';
import { pl as messages } from '../messages/pl.ts';
import { pl as options } from '../options/pl.ts';
import { pl as overlay } from '../overlay/pl.ts';
import { pl as popup } from '../popup/pl.ts';
import { pl as replies } from '../replies/pl.ts';
import { pl as rules } from '../rules/pl.ts';
import { pl as rulesfile } from '../rules-file/pl.ts';
import { pl as shortcuts } from '../shortcuts/pl.ts';
import { pl as tour } from '../tour/pl.ts';
import type { SameWords } from '../translate.ts';
import { pl as unread } from '../unread/pl.ts';
import { pl as welcome } from '../welcome/pl.ts';
import { pl as worklist } from '../worklist/pl.ts';
import type { en } from './en.ts';

export const pl: SameWords<typeof en> = {
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
