import type { CancelWords } from './cancel-words.ts';

const cancel = '(stornieren|storniere|storniert|annullieren|stornierung|storno)';

export const de: CancelWords = {
  spaced: true,
  stem: 'storn|annull',
  not: 'nicht(?! zogern)|nie|niemals|kein*|ohne|weder|statt',
  ours: 'wir|beachten|uns|wurde|wissen|haben sie verstandnis|ich',
  asks: [
    '(empfehlen|raten|schnellsten|einfachsten|besten) ~ (stornieren|annullieren)',
    'selbst (stornieren|annullieren)',
    `bitte ~ ${cancel}`,
    `(konnten|konnen|wurden|mochten|wollen) sie ~ (stornieren|annullieren|stornierung)`,
    `^(stornieren|annullieren) sie`,
    `stornieren sie (die|ihre|den|das|bitte|diese)`,
    `(klicken|wahlen|drucken|tippen|nutzen|gehen) ~ (stornierung anfordern|artikel stornieren)`,
    `(bitten|ersuchen|empfehlen|raten) ~ (zu stornieren|zu annullieren|um (die |eine )?stornierung)`,
    `(beantragen|fordern|veranlassen|reichen|stellen) sie ~ (stornierung*|storno)`,
    `wenn sie ~ (stornieren|annullieren) (wurden|konnten)`,
    `wenn sie ~ (stornierten|annullierten)`,
    `(sie mussen|sie sollten|mussten sie) ~ (stornieren|annullieren)`,
  ],
  offers: [
    'sie (konnen|konnten|durfen) ~ (stornieren|annullieren)',
    '(wenn|falls|sofern) sie ~ (stornieren|annullieren) (mochten|wollen)',
    'mochten sie ~ (stornieren|annullieren)',
  ],
  cancelling: [
    '(wenn|falls|sofern|sobald) sie ~ (stornieren|annullieren)',
    '(fur|bei|nach) (die |ihre |einer )?(stornierung|storno)',
  ],
};
