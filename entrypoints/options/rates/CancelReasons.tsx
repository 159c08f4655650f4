import { Fact } from '../../../components/options/fields.tsx';
import { RuleRows } from '../../../components/options/rule-rows.tsx';
import { CANCEL_REASONS } from '../../../lib/rules/cancel-reasons.ts';
import type { RuleWords } from './rule-words.ts';

/** What each reason of the cancel page does to the rate and to the stock. */
export function CancelReasons({ words }: { readonly words: RuleWords }) {
  const { t, reasons, effect } = words;
  return (
    <>
      <p class="fact">{t('reasons_hint')}</p>
      {CANCEL_REASONS.map(({ code, rate, restocks }) => (
        <Fact
          key={code}
          label={reasons(`reason_${code}`)}
          below={
            <RuleRows
              rows={[
                effect(t(rate.value === 'counts' ? 'counts' : 'exempt'), rate),
                effect(t(restocks.value ? 'restocked' : 'not_restocked'), restocks),
              ]}
            />
          }
        />
      ))}
    </>
  );
}
