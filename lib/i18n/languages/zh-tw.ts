import { zhTW as about } from '../about/zh-tw.ts';
import { zhTW as background } from '../background/zh-tw.ts';
import { zhTW as backup } from '../backup/zh-tw.ts';
import { zhTW as diagnostics } from '../diagnostics/zh-tw.ts';
import { zhTW as evidence } from '../evidence/zh-tw.ts';
import { zhTW as extension } from '../extension/zh-tw.ts';
import { zhTW as feeds } from '../feeds/zh-tw.ts';
import { zhTW as files } from '../files/zh-tw.ts';
import { zhTW as guard } from '../guard/zh-tw.ts';
import { zhTW as lint } from '../lint/zh-tw.ts';
import { zhTW as messages } from '../messages/zh-tw.ts';
import { zhTW as options } from '../options/zh-tw.ts';
import { zhTW as overlay } from '../overlay/zh-tw.ts';
import { zhTW as popup } from '../popup/zh-tw.ts';
import { zhTW as replies } from '../replies/zh-tw.ts';
import { zhTW as rules } from '../rules/zh-tw.ts';
import { zhTW as rulesfile } from '../rules-file/zh-tw.ts';
import { zhTW as shortcuts } from '../shortcuts/zh-tw.ts';
import { zhTW as tour } from '../tour/zh-tw.ts';
import type { SameWords } from '../translate.ts';
import { zhTW as unread } from '../unread/zh-tw.ts';
import { zhTW as welcome } from '../welcome/zh-tw.ts';
import { zhTW as worklist } from '../worklist/zh-tw.ts';
import type { en } from './en.ts';

export const zhTW: SameWords<typeof en> = {
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
