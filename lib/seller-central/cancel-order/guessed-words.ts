/**
 * How a choice between the whole order and some of its items may be worded. English from the help ("Cancel entire
 * order", "Cancel items": 4.1, A); the other languages are our own guess (D). Fragments of `normalizeText`'s texts.
 */
const WHOLE =
  /entire|whole|full|complete|all items|gesamte|komplette|ganze|toute la commande|entière|todo el pedido|pedido completo|intero ordine|intero|hela|hele|całe|pedido inteiro|todo o pedido|tüm sipariş|全体|整个|整個|整单|全部/;
const ITEMS =
  /items?(?!\p{L})|partial|part of|artikel|articles?|artículos?|productos?|articoli|artiklar|produkt|itens|ürün|商品|部分/u;

/** Whether a normalised text offers to cancel the whole order, or single items of it. */
export function extentOfText(text: string): 'order' | 'items' | null {
  return WHOLE.test(text) ? 'order' : ITEMS.test(text) ? 'items' : null;
}

/** What a button that sends a form may say where Amazon's own word for it was not seen; our own guess (D). */
const SUBMIT =
  /^(?:confirm|continue|cancel (?:order|items?|entire order)|bestätigen|senden|artikel stornieren|envoyer|soumettre|valider|confirmer|invia|conferma|enviar|confirmar|verzenden|indienen|bevestigen|wyślij|potwierdź|bekräfta|gönder|onayla|送信(?:する)?|確定(?:する)?|キャンセルする|注文をキャンセル|确认|确定|确认取消)$/;

/** Whether a normalised text is one for sending a form. */
export function mayMeanSubmit(text: string): boolean {
  return SUBMIT.test(text);
}
