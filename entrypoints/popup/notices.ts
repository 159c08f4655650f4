import type { NoticeProps } from '../../components/popup/notice.tsx';
import type { CallError } from '../../lib/messaging/result.ts';
import type { OrderStatus } from '../../lib/orders/order-facts.ts';
import { listNames } from '../../lib/views/popup/coverage-view.ts';
import type { Words } from '../../lib/views/popup/words.ts';

/** Why there are no figures, and what to do about it. */
export function errorNotice({ code }: CallError, { t }: Words): NoticeProps {
  const look = { tone: 'cost', icon: 'warning' } as const;
  const named = t('error_code', { code });
  switch (code) {
    case 'gone':
      return { ...look, title: t('error_gone_title'), sentences: [t('error_gone_advice')] };
    case 'record-full':
    case 'record-unavailable':
      return { ...look, title: t('error_record_title'), sentences: [t('error_record_advice'), named] };
    default:
      return { ...look, title: t('error_title'), sentences: [t('error_advice'), named] };
  }
}

const LISTS: readonly OrderStatus[] = ['unshipped', 'pending', 'shipped', 'canceled'];

/** What to open so that there is something to show. */
export function firstRunNotice(words: Words): NoticeProps {
  const { t } = words;
  return {
    tone: 'unknown',
    icon: 'unknown',
    title: t('first_title'),
    sentences: [t('first_open'), t('first_lists', { lists: listNames(LISTS, words) })],
  };
}
