import type { CancelWords } from './cancel-words.ts';

const cancel = '(annuleren|annuleer|annuleert|annulering(sverzoek)?|cancelen|te annuleren)';

export const nl: CancelWords = {
  spaced: true,
  stem: 'annule|cancel',
  not: 'niet(?! aarzelen)|geen|nooit|niets|zonder|onmogelijk|in plaats van',
  ours: 'wij|we|ons|begrip|weten|moeten|amazon (heeft|zal)|ik',
  asks: [
    '(raden|adviseren|snelste|makkelijkste|beste) ~ (annuleren|annuleert)',
    'zelf … annuleert',
    `(wilt u|kunt u|zou u|zou je|kun je|wil je|alstublieft|aub|a.u.b|gelieve|verzoeken|vragen u|vriendelijk|wilt u zo vriendelijk) ~ ${cancel}`,
    `(vraag|vraagt|dien|stuur) ~ (annulering|annuleringsverzoek)`,
    `graag ~ (annuleren|annuleert)`,
    `(klik|kies|selecteer|ga) ~ (annulering aanvragen|artikelen annuleren)`,
    `^annuleer`,
    `(fijn|beter|best|prettig|dankbaar|handig|waarderen) ~ (als|dat) (u|je) ~ (annuleert|annuleren|annuleerde)`,
    `(u|je) (moet|dient|zou) ~ annuleren`,
  ],
  offers: ['(u|je) (kunt|kan|mag) ~ annuleren', '(u|je) ~ (wilt|wil) annuleren', '(u|je) ~ annuleren wil*'],
  cancelling: ['(als|wanneer|indien|zodra) (u|je) ~ (annuleert|annuleren)', 'voor (het annuleren|de annulering)'],
};
