import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REPLY_LANGUAGES } from '../../../../lib/replies/names.ts';
import { guessLanguage } from '../../../../lib/seller-central/page-text/guess-language.ts';

test.each([
  ['en', 'Hello, could you please cancel my order? I have bought the wrong one.'],
  ['de', 'Guten Tag, bitte stornieren Sie meine Bestellung, ich habe das falsche Modell bestellt.'],
  ['fr', 'Bonjour, je voudrais annuler ma commande, merci.'],
  ['it', 'Buongiorno, vorrei annullare il mio ordine, grazie.'],
  ['es', 'Hola, por favor, quiero cancelar mi pedido.'],
  ['nl', 'Ik wil mijn bestelling graag annuleren, het is een vergissing.'],
  ['pl', 'Dzień dobry, proszę anulować moje zamówienie.'],
  ['sv', 'Hej, jag vill avbeställa min beställning, tack.'],
  ['ja', '注文をキャンセルしてください。'],
  ['zh', '您好，请取消我的订单。'],
  ['pt', 'Olá, gostaria de cancelar o meu pedido, obrigado.'],
  ['tr', 'Merhaba, siparişimi iptal etmek istiyorum, lütfen.'],
])('a buyer who writes %s is recognised', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each(['', 'OK', '112-0000001-0000001', 'Kestrel Tail Light USB', 'the das'])('“%s” tells no language', (text) => {
  expect(guessLanguage(text)).toBeNull();
});

test('whatever the text, the answer is a language that we can write, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const language = guessLanguage(text);
      expect(language === null || REPLY_LANGUAGES.some((known) => known === language)).toBe(true);
    }),
  );
});
