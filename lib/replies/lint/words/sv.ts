import type { CancelWords } from './cancel-words.ts';

const verb = '(avbestall|avbestalla|annullera|avbryt|avbryta|avboka|makulera)';
const noun = '(annullering|avbokning|avbestallning)';

export const sv: CancelWords = {
  spaced: true,
  stem: 'avbest|annuller|avbr|avbok|makuler',
  not: 'inte(?! tveka)|ej|aldrig|utan|ingen|inget|istallet|omojlig*',
  ours: 'vi|oss|observera|forstaelse|veta|jag|amazon (kan|har|kommer)',
  asks: [
    '(rekommenderar|foreslar|rader|snabbast|enklast) ~ (avbestall(a|er)|annuller(a|ar)|avbryt(a|er)|avbokar)',
    `(vanligen|snalla|tack|kan du|kunde du|skulle du|ber dig|var snall|garna|vill du|kan ni|skulle ni|ber er) ~ (${verb}|begar* ${noun}|begaran om ${noun})`,
    `(klicka|valj|tryck) ~ begar* ${noun}`,
    `(skicka|begar|lamna|gor) ~ (begaran om )?${noun}`,
    `(bast|battre|tacksam*|bra|snallt|hjalpa) ~ om du ~ (avbestall(de|er)|annuller(ade|ar)|avbr(yter|ot)|kunde ${verb}|kan ${verb})`,
    `^(avbestall|annullera|avbryt) (din|ordern|bestallningen|kopet)`,
    `(du|ni) (maste|bor|behover) (* )?${verb}`,
  ],
  offers: [`(du|ni) (kan|far) (* )?(* )?${verb}`, `(du|ni) (* )?vill (* )?${verb}`],
  cancelling: [
    '(om|nar) (du|ni) ~ (avbestaller|annullerar|avbryter)',
    'for (att (du )?(avbestaller|annullerar|avbestalla|annullera)|avbestallningen)',
  ],
};
