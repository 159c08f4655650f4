import type { CancelWords } from './cancel-words.ts';

const notReview = `(?! (la |il |le |i )?(su[ao] |tu[ao] )?(* )?(recension|feedback|valutazion|commento))`;
const cancel = `(annullar(e|lo|la)|annulli|annulla|cancell(are|i|a)${notReview}|(annullamento|cancellazione))`;

export const it: CancelWords = {
  spaced: true,
  stem: 'annull|cancell',
  not: 'non(?! esit)|nessun*|mai|senza|impossibile|invece',
  ours: 'abbiamo|noi|informiamo|notare|che il|dovuto|stato|nota|attendere',
  asks: [
    '(consigliamo|suggeriamo|raccomandiamo|modo piu *) ~ (annullar(e|lo)|annulli|cancellare|cancelli)',
    '(annulli|cancelli) lei',
    `(la preghiamo|preghiamo|per favore|per cortesia|per piacere|cortesemente|gentilmente|chiediamo|puo|puoi|potrebbe|potresti|si prega|dovrebbe|deve|vorrebbe|invitiamo) ~ ${cancel}`,
    `(meglio|utile|gradito|grati|preferibile|ideale) ~ (annull|cancell)(asse|assi|are|i)`,
    `(richieda|richiedere|richiedi|inoltri|invii|inviare|effettui|faccia|presenti) ~ (l'annullamento|la cancellazione|richiesta di (annullamento|cancellazione))`,
    `(scelga|scegliere|clicchi|selezioni|prema|cliccare|selezionare) ~ (richie* (l'|la |di )?(annullamento|cancellazione)|annulla*)`,
    `^(annulli|cancelli) (l'ordine|il|quest*|l'acquisto)`,
    `(bisogno|necessario|vorremmo|desideriamo) che (lei )?(annulli|cancelli)`,
  ],
  offers: [
    `(puo|puoi|potra) (* )?(annullar(e|lo|la)|cancellare${notReview})`,
    `(vuole|desidera|preferisce|vorrebbe|vuoi|desideri) (* )?(annullar(e|lo|la)|cancellare${notReview})`,
  ],
  cancelling: [
    '(se|quando|qualora) (lei )?(annulla|cancella|annullasse|annullera)',
    "(per|dopo) (l'annullamento|la cancellazione)",
  ],
};
