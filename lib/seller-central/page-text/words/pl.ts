import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help 200198080 in Polish. Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: { unshipped: ['Niewysłane'], manageOrders: ['Zarządzaj zamówieniami'], cancelOrder: ['Anuluj zamówienie'] },
  inferred: {
    BuyerCanceled: ['Anulowane przez kupującego'],
    unshipped: ['Nie wysłano'],
    pending: ['Oczekujące', 'Oczekuje'],
    shipped: ['Wysłane', 'Wysłano'],
    canceled: ['Anulowane', 'Anulowano'],
    delivered: ['Dostarczone'],
    partiallyShipped: ['Częściowo wysłane'],
    shipBy: ['Wyślij do', 'Wysyłka do'],
    deliverBy: ['Dostarcz do', 'Dostawa do'],
    salesChannel: ['Kanał sprzedaży'],
    fulfillment: ['Metoda realizacji'],
    quantity: ['Ilość'],
    cancellationReason: ['Przyczyna anulowania'],
    seller: ['Sprzedawca'],
  },
};

export const forms: Words<FormKey> = {
  seen: { reasonForCancellation: ['Przyczyna anulowania'], sellerMemo: ['Notatka Sprzedawcy'], submit: ['Prześlij'] },
  inferred: { NoInventory: ['Brak zapasów'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['kupujący', 'poprosił|zażądał|chce|wnioskował|złożył|prosi', 'anulowa'],
    ['anulowani', 'kupując', 'żąda|prośb|wniosek'],
  ],
  not: '(?<!\\p{L})(?:nie|bez|brak|nigdy|jeśli|jeżeli|gdy|czy)(?!\\p{L})',
  withdrawn: /wycof|odrzuc|cofn|wygas/,
};
