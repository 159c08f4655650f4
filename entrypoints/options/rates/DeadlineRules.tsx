import { ChoiceField } from '../../../components/options/fields.tsx';
import { RuleRows } from '../../../components/options/rule-rows.tsx';
import { SpanField } from '../../../components/options/span-field.tsx';
import { ACT_BY, AUTO_CANCEL } from '../../../lib/rules/auto-cancel.ts';
import { ZONES } from '../../../lib/rules/zones.ts';
import { wholeNumber } from '../parse.ts';
import { HolidaysField } from './HolidaysField.tsx';
import type { RulesShown } from './rules-of.ts';
import { WeekendField } from './WeekendField.tsx';

/** What the deadlines of an order are counted by. */
export function DeadlineRules(rules: RulesShown) {
  const { t, words, amazons, own, rowsOf, keep, backFrom } = rules;
  const count = wholeNumber(t, 0, 60);
  const zone = own.zone ?? amazons.zone.value;
  // Browsers list some zones by an older name of theirs.
  const zones = [...new Set([amazons.zone.value, zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <SpanField
        name="actBy"
        label={words.t('act_by')}
        hint={words.t('act_by_hint')}
        value={own.actBy ?? amazons.actBy.value}
        units={[
          { unit: 'hours', label: words.t('hours') },
          { unit: 'days', label: words.t('calendar_days') },
        ]}
        parse={count}
        onCommit={(span) => keep('actBy', span, amazons.actBy.value)}
        back={backFrom('actBy')}
        below={<RuleRows rows={rowsOf(ACT_BY, words.span, (rules) => rules.actBy)} />}
      />
      <SpanField
        name="autoCancel"
        label={words.t('auto_cancel')}
        hint={words.t('auto_cancel_hint')}
        value={own.autoCancel ?? amazons.autoCancel.value}
        units={[
          { unit: 'days', label: words.t('calendar_days') },
          { unit: 'business-days', label: words.t('business_days') },
        ]}
        parse={count}
        onCommit={(span) => keep('autoCancel', span, amazons.autoCancel.value)}
        back={backFrom('autoCancel')}
        below={<RuleRows rows={rowsOf(AUTO_CANCEL, words.span, (rules) => rules.autoCancel)} />}
      />
      <ChoiceField
        name="zone"
        label={words.t('zone')}
        hint={words.t('zone_hint')}
        value={zone}
        choices={zones.map((name) => ({ value: name, label: name }))}
        onCommit={(chosen) => keep('zone', chosen, amazons.zone.value)}
        back={backFrom('zone')}
        below={
          <RuleRows
            rows={rowsOf(
              ZONES,
              (name) => name,
              (rules) => rules.zone,
            )}
          />
        }
      />
      <WeekendField {...rules} />
      <HolidaysField {...rules} />
    </>
  );
}
