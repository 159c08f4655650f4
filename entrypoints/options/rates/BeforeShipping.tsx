import { Fact, TextField } from '../../../components/options/fields.tsx';
import { RuleRows } from '../../../components/options/rule-rows.tsx';
import { BUYER_SELF_CANCEL_MINUTES, PENDING } from '../../../lib/rules/before-shipping.ts';
import { wholeNumber } from '../parse.ts';
import type { RulesShown } from './rules-of.ts';

/** What holds before an order is shipped. */
export function BeforeShipping({ t, words, amazons, own, rowsOf, keep, backFrom }: RulesShown) {
  const amazonsMinutes = amazons.buyerSelfCancelMinutes.value;
  return (
    <>
      <TextField
        name="buyerSelfCancelMinutes"
        label={words.t('self_cancel')}
        hint={words.t('self_cancel_hint')}
        unit={words.t('minutes')}
        value={String(own.buyerSelfCancelMinutes ?? amazonsMinutes)}
        parse={wholeNumber(t, 0, 1440)}
        onCommit={(minutes) => keep('buyerSelfCancelMinutes', minutes, amazonsMinutes)}
        back={backFrom('buyerSelfCancelMinutes')}
        below={
          <RuleRows rows={rowsOf(BUYER_SELF_CANCEL_MINUTES, words.minutes, (rules) => rules.buyerSelfCancelMinutes)} />
        }
      />
      <Fact
        label={words.t('pending')}
        hint={words.t('pending_hint')}
        below={<RuleRows rows={rowsOf(PENDING, words.pending)} />}
      />
    </>
  );
}
