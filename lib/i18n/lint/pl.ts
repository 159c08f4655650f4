import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  external_link: 'Link: Amazon dopuszcza tylko te, których wymaga zamówienie. Proszę opisać to słowami.',
  carrier_link: 'Link do przewoźnika: zostawić tylko, jeśli kupujący go potrzebuje. Wystarczy numer przesyłki.',
  amazon_link: 'Link do Amazon: może zostać zablokowany. Proszę podać nazwę strony słowami.',
  obfuscated_link: 'Ukryty adres internetowy: Amazon go nie dopuszcza. Proszę go usunąć.',
  email: 'Adres e-mail: Amazon go nie dopuszcza. Proszę go usunąć.',
  phone: 'Numer telefonu: Amazon go nie dopuszcza. Proszę go usunąć.',
  off_amazon_contact: 'Kontakt poza Amazon jest niedozwolony. Proszę pozostać przy wiadomościach Amazon.',
  promotion: 'Reklama: Amazon dopuszcza tylko wiadomości o zamówieniu. Proszę ją usunąć.',
  incentive: 'Korzyść w zamian za opinię lub anulowanie: nigdy nie jest dozwolona. Proszę ją usunąć.',
  review_request: 'Prośba o opinię: dozwolona raz i neutralnie, a tu nie na miejscu.',
  slanted_review_request: 'Prośba o dobrą opinię lub jej zmianę: niedozwolona. Proszę ją usunąć.',
  asks_buyer_to_cancel:
    'Prosi kupującego o anulowanie: dozwolone tylko, gdy sam wcześniej o to poprosił. Proszę to usunąć.',
  offers_cancelling: 'Proponuje anulowanie kupującemu, który o to nie prosił: lepiej pominąć.',
  missing_order_id: 'Brakuje numeru tego zamówienia. Proszę go dodać.',
  empty_placeholder: 'Niewypełnione miejsce. Proszę je wypełnić lub usunąć.',
  too_long: 'Ponad 2000 znaków. Proszę skrócić.',
  html: 'Znaczniki: kupujący zobaczy je dosłownie. Proszę pisać zwykłym tekstem.',
  emoji: 'Emoji: Amazon ich nie dopuszcza. Proszę je usunąć.',
  capitals: 'Wielkie litery brzmią jak krzyk. Proszę pisać zwyczajnie.',
  empty: 'Jeszcze nic nie napisano.',
};
