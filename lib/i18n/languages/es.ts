import { es as about } from '../about/es.ts';
import { es as background } from '../background/es.ts';
import { es as backup } from '../backup/es.ts';
import { es as diagnostics } from '../diagnostics/es.ts';
import { es as evidence } from '../evidence/es.ts';
import { es as extension } from '../extension/es.ts';
import { es as feeds } from '../feeds/es.ts';
import { es as files } from '../files/es.ts';
import { es as guard } from '../guard/es.ts';
import { es as lint } from '../lint/es.ts';
import { es as messages } from '../messages/es.ts';
import { es as options } from '../options/es.ts';
import { es as overlay } from '../overlay/es.ts';
import { es as popup } from '../popup/es.ts';
import { es as replies } from '../replies/es.ts';
import { es as rules } from '../rules/es.ts';
import { es as rulesfile } from '../rules-file/es.ts';
import { es as shortcuts } from '../shortcuts/es.ts';
import { es as tour } from '../tour/es.ts';
import type { SameWords } from '../translate.ts';
import { es as unread } from '../unread/es.ts';
import { es as welcome } from '../welcome/es.ts';
import { es as worklist } from '../worklist/es.ts';
import type { en } from './en.ts';

export const es: SameWords<typeof en> = {
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
