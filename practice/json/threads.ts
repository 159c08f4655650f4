import type { Order } from '../books/order.ts';
import type { OrderKind, PracticeShop } from '../books.ts';
import type { LanguageTag } from '../marketplaces.ts';

/** One thread of the inbox, as the practice page has it; Amazon's own data was not found (evidence 5.2). */
export interface Thread {
  caseId: string;
  orderId: string;
  buyer: string;
  email: string;
  product: string;
  asin: string;
  quantity: number;
  messages: readonly { from: 'buyer' | 'seller'; text: string; at: number }[];
}

type Told = Readonly<Record<'cancel' | 'where' | 'thanks' | 'answer', string>>;

const TOLD: Readonly<Partial<Record<LanguageTag, Told>>> = {
  de: {
    cancel: 'Guten Tag, ich habe das aus Versehen bestellt. Bitte stornieren Sie die Bestellung. Übungsnachricht.',
    where: 'Wo ist mein Paket? Es sollte doch schon längst da sein. Übungsnachricht.',
    thanks: 'Vielen Dank, das ist für mich in Ordnung. Übungsnachricht.',
    answer: 'Wir kümmern uns darum. Übungsantwort.',
  },
  ja: {
    cancel: '間違えて注文してしまいました。キャンセルをお願いします。練習用メッセージ。',
    where: '商品はいつ届きますか。練習用メッセージ。',
    thanks: 'ありがとうございます。それで大丈夫です。練習用メッセージ。',
    answer: '確認いたします。練習用の返信。',
  },
};
const ENGLISH: Told = {
  cancel: 'Hello, I ordered this by accident, could you please cancel it before it goes out? Practice message.',
  where: 'Where is my parcel? It should have been here by now. Practice message.',
  thanks: 'Thank you, that is fine with me. Practice message.',
  answer: 'We are looking into it. Practice answer.',
};

/** What each thread is about, and the kind of order that it belongs to. */
const THREADS: readonly (readonly [kind: OrderKind, told: readonly (keyof Told)[]])[] = [
  ['asked-by-message', ['cancel']],
  ['late', ['where', 'answer', 'where']],
  ['shipped', ['cancel']],
  ['request', ['where']],
  ['not-due', ['thanks']],
];

/** The threads of the shop's inbox, the newest first, in the buyers' language. */
export function threadsOf(shop: PracticeShop, language: LanguageTag, now: number): Thread[] {
  const words = TOLD[language] ?? ENGLISH;
  return THREADS.flatMap(([kind, told], index) => {
    const [order] = shop.ofKind(kind);
    return order ? [threadOf(order, told, index, words, now)] : [];
  });
}

function threadOf(order: Order, told: readonly (keyof Told)[], index: number, words: Told, now: number): Thread {
  const [item] = order.items;
  return {
    caseId: String(9_000_000 + index),
    orderId: order.id,
    buyer: order.buyer.name,
    email: order.buyer.email,
    product: item?.title ?? '',
    asin: item?.asin ?? '',
    quantity: item?.quantity ?? 0,
    messages: told.map((name, place) => ({
      from: name === 'answer' ? 'seller' : 'buyer',
      text: words[name],
      at: now - (index * 24 + told.length - place) * 3_600_000,
    })),
  };
}
