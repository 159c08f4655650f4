import { en as about } from '../about/en.ts';
import { en as background } from '../background/en.ts';
import { en as backup } from '../backup/en.ts';
import { en as diagnostics } from '../diagnostics/en.ts';
import { en as evidence } from '../evidence/en.ts';
import { en as extension } from '../extension/en.ts';
import { en as feeds } from '../feeds/en.ts';
import { en as files } from '../files/en.ts';
import { en as guard } from '../guard/en.ts';
import { en as lint } from '../lint/en.ts';
import { en as messages } from '../messages/en.ts';
import { en as options } from '../options/en.ts';
import { en as overlay } from '../overlay/en.ts';
import { en as popup } from '../popup/en.ts';
import { en as replies } from '../replies/en.ts';
import { en as rules } from '../rules/en.ts';
import { en as rulesfile } from '../rules-file/en.ts';
import { en as shortcuts } from '../shortcuts/en.ts';
import { en as tour } from '../tour/en.ts';
import { en as unread } from '../unread/en.ts';
import { en as welcome } from '../welcome/en.ts';
import { en as worklist } from '../worklist/en.ts';

/** All of our words in English, by surface: each other language has the same. */
export const en = {
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
} as const;
