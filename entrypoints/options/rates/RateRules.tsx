import { Fact, TextField, ToggleField } from '../../../components/options/fields.tsx';
import { RuleRows } from '../../../components/options/rule-rows.tsx';
import {
  PRIME_COUNTS_BUYER_REQUESTS,
  PRIME_TARGETS,
  SUCCESSIONS,
  TARGETS,
  WINDOWS,
} from '../../../lib/rules/cancellation-rate.ts';
import { percent } from '../parse.ts';
import type { RulesShown } from './rules-of.ts';

/** What the rate is measured against and over. */
export function RateRules({ t, words, amazons, own, rowsOf, keep, backFrom }: RulesShown) {
  const targets = [
    { name: 'target', key: 'target', table: TARGETS },
    { name: 'primeTarget', key: 'prime_target', table: PRIME_TARGETS },
  ] as const;
  const windows = own.windows ?? amazons.windows.value;
  return (
    <>
      {targets.map(({ name, key, table }) => (
        <TextField
          key={name}
          name={name}
          label={words.t(key)}
          hint={words.t(`${key}_hint`)}
          unit={t('percent')}
          value={words.figure((own[name] ?? amazons[name].value) * 100)}
          parse={percent(t)}
          onCommit={(value) => keep(name, value, amazons[name].value)}
          back={backFrom(name)}
          below={<RuleRows rows={rowsOf(table, words.percent, (rules) => rules[name])} />}
        />
      ))}
      <ToggleField
        name="windows"
        label={words.t('windows')}
        hint={words.t('windows_hint')}
        checked={windows.includes(30)}
        onCommit={(on) => keep('windows', on ? [7, 30] : [7], [...amazons.windows.value])}
        back={backFrom('windows')}
        below={<RuleRows rows={rowsOf(WINDOWS, words.windows, (rules) => rules.windows)} />}
      />
      <Fact
        label={words.t('prime_counts')}
        hint={words.t('prime_counts_hint')}
        below={<RuleRows rows={rowsOf(PRIME_COUNTS_BUYER_REQUESTS, words.counts)} />}
      />
      <Fact
        label={words.t('succession')}
        hint={words.t('succession_hint')}
        below={<RuleRows rows={rowsOf(SUCCESSIONS, (value) => words.t('succession_value', value))} />}
      />
    </>
  );
}
