import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Dzień dobry,\n\n${body}\n\nZ poważaniem\n{signature}`;

/** How Amazon's Polish pages name the steps was not found; they are said in plain words. */
export const pl: BuiltInTexts = {
  'use-official-request': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Chętnie zajmiemy się anulowaniem; Amazon wymaga jednak, aby najpierw złożyć taką prośbę na koncie klienta.

Prosimy otworzyć na Amazon listę swoich zamówień, odszukać to zamówienie i złożyć tam prośbę o anulowanie. Otrzymamy ją od Amazon i rozpatrzymy, o ile paczka nie została jeszcze wysłana.`,
  ),
  'on-its-way-return': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Paczka jest już w drodze, dlatego anulowanie nie jest niestety możliwe.

Jeśli nie chcą Państwo zatrzymać zamówienia, można odmówić przyjęcia przesyłki albo po jej otrzymaniu zwrócić ją przez listę zamówień na Amazon. Zwrot pieniędzy nastąpi, gdy przesyłka zwrotna do nas dotrze.`,
  ),
  'label-cannot-cancel': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Etykieta wysyłkowa została już utworzona, a paczka jest przygotowywana do wysyłki; na tym etapie anulowanie nie jest niestety możliwe.

Jeśli nie chcą Państwo zatrzymać zamówienia, można je po otrzymaniu zwrócić przez listę zamówień na Amazon. Zwrot pieniędzy nastąpi, gdy przesyłka zwrotna do nas dotrze.`,
  ),
  'confirmed-refund': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Jego wysyłka została już potwierdzona w Amazon, dlatego anulowanie nie jest możliwe. Paczka jest jednak nadal u nas i nie zostanie wysłana.

Zamiast tego zwrócimy Państwu całą kwotę tą samą metodą płatności. Nie trzeba robić nic więcej.`,
  ),
  'cancelled-as-requested': letter(
    `zgodnie z Państwa prośbą anulowaliśmy zamówienie {orderId}. Amazon wysłał Państwu potwierdzenie.

Jeśli opłata za zamówienie została już pobrana, kwota zostanie zwrócona tą samą metodą płatności. Nie trzeba robić nic więcej.`,
  ),
  'out-of-stock-notice': letter(
    `bardzo nam przykro: podczas przygotowywania zamówienia {orderId} okazało się, że artykułu nie ma już w magazynie. Nie możemy go dostarczyć i musieliśmy anulować zamówienie z naszej strony.

Jeśli opłata została już pobrana, cała kwota zostanie zwrócona tą samą metodą płatności. Nie trzeba nic robić. Przepraszamy za niedogodności.`,
  ),
  'address-check': letter(
    `przygotowujemy zamówienie {orderId}, ale nie można go doręczyć pod adres w podanej postaci.

Prosimy sprawdzić adres dostawy tego zamówienia (imię i nazwisko, ulica, numer domu, kod pocztowy i miejscowość) i napisać nam w odpowiedzi na tę wiadomość, czego w nim brakuje. Wyślemy paczkę, gdy tylko otrzymamy odpowiedź.`,
  ),
  'late-new-date': letter(
    `bardzo nam przykro: zamówienie {orderId} zostanie wysłane później, niż planowaliśmy. Mieliśmy je wysłać najpóźniej {shipBy}; teraz paczka zostanie wysłana najpóźniej {newDate}.

Nie trzeba nic robić. W razie pytań o dostawę prosimy po prostu odpowiedzieć na tę wiadomość.`,
  ),
  'pending-nothing-charged': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Amazon nie potwierdził jeszcze płatności, dlatego zamówienie jest nadal w toku. Dotychczas nie pobrano żadnej opłaty i nic nie zostanie wysłane przed potwierdzeniem płatności.

Dopóki zamówienie oczekuje na płatność, nie możemy go zmienić. W razie pytań o płatność chętnie pomoże Państwu dział obsługi klienta Amazon.`,
  ),
  'early-self-cancel': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Zamówienie jest jeszcze nowe, dlatego do godziny {cancelUntil} mogą je Państwo anulować samodzielnie.

Prosimy otworzyć na Amazon listę swoich zamówień, odszukać to zamówienie i wybrać anulowanie artykułów. Po tej godzinie w tym samym miejscu można złożyć prośbę o anulowanie; otrzymamy ją od Amazon i rozpatrzymy.`,
  ),
  'order-again': letter(
    `bardzo nam przykro: przez pomyłkę anulowaliśmy zamówienie {orderId}. Niestety anulowania w Amazon nie można cofnąć.

Jeśli opłata została już pobrana, cała kwota zostanie zwrócona tą samą metodą płatności. Jeśli nadal chcą Państwo otrzymać artykuł, można złożyć nowe zamówienie. Przepraszamy za tę pomyłkę.`,
  ),
  'sfp-address-contact-amazon': letter(
    `dziękujemy za wiadomość w sprawie zamówienia {orderId}. Jest to zamówienie Prime, którego adresu dostawy nie możemy zmienić sami.

W sprawie nowego adresu prosimy skontaktować się z działem obsługi klienta Amazon; tam dowiedzą się Państwo, co jest możliwe w przypadku tego zamówienia.`,
  ),
};
