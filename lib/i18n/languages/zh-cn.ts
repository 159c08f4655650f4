import { zhCN as about } from '../about/zh-cn.ts';
import { zhCN as background } from '../background/zh-cn.ts';
import { zhCN as backup } from '../backup/zh-cn.ts';
import { zhCN as diagnostics } from '../diagnostics/zh-cn.ts';
import { zhCN as evidence } from '../evidence/zh-cn.ts';
import { zhCN as extension } from '../extension/zh-cn.ts';
import { zhCN as feeds } from '../feeds/zh-cn.ts';
import { zhCN as files } from '../files/zh-cn.ts';
import { zhCN as guard } from '../guard/zh-cn.ts';
import { zhCN as lint } from '../lint/zh-cn.ts';
import { zhCN as messages } from '../messages/zh-cn.ts';
import { zhCN as options } from '../options/zh-cn.ts';
import { zhCN as overlay } from '../overlay/zh-cn.ts';
import { zhCN as popup } from '../popup/zh-cn.ts';
import { zhCN as replies } from '../replies/zh-cn.ts';
import { zhCN as rules } from '../rules/zh-cn.ts';
import { zhCN as rulesfile } from '../rules-file/zh-cn.ts';
import { zhCN as shortcuts } from '../shortcuts/zh-cn.ts';
import { zhCN as tour } from '../tour/zh-cn.ts';
import type { SameWords } from '../translate.ts';
import { zhCN as unread } from '../unread/zh-cn.ts';
import { zhCN as welcome } from '../welcome/zh-cn.ts';
import { zhCN as worklist } from '../worklist/zh-cn.ts';
import type { en } from './en.ts';

export const zhCN: SameWords<typeof en> = {
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
