import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  title: 'Ćwiczenie',
  made_up: 'Wszystkie zamówienia tutaj są zmyślone. Nic nie jest zapisywane ani wysyłane.',
  leave: 'Zakończ ćwiczenie',
  progress: 'Krok {step} z {steps}',
  back: 'Wstecz',
  next: 'Dalej',
  finish: 'Koniec',
  marks_title: 'Oznaczenia w Zarządzaj zamówieniami',
  marks_task:
    'Trzy z tych pięciu zamówień wymagają uwagi. *Proszę nacisnąć pierwszą liczbę na pasku*, aby zobaczyć tylko prośbę kupującego.',
  marks_done:
    'Pozostałe zamówienia są ukryte; ponowne naciśnięcie je pokaże. Każde oznaczenie mówi, co się dzieje, ile zostało czasu i co zrobić.',
  formal_title: 'Kupujący chce anulować',
  formal_task:
    'Kupujący poprosił przez stronę zamówienia, więc prawdziwa przyczyna jest już wybrana. *Proszę nacisnąć „{submit}”.*',
  formal_done:
    'Anulowane na prośbę kupującego, nie liczy się: wskaźnik pozostaje na {rate}. Także w Seller Central przesyłają tylko Państwo.',
  stock_title: 'Brak w magazynie',
  stock_task:
    'Nikt nie prosił o to anulowanie, więc przyczyny nie wybrano. *Proszę podać powód: nacisnąć „{because}”.*',
  stock_done:
    'Prawdziwa przyczyna jest wybrana, a jej koszt widać przed przesłaniem: wskaźnik zmienia się z {before} na {after}.',
  counts_done: 'Z tą przyczyną się liczy: wskaźnik zmienia się z {before} na {after}.',
  reply_title: 'Odpowiedź dla kupującego',
  reply_task:
    'Zamówienie jest anulowane i kupujący powinien o tym wiedzieć. *Proszę nacisnąć „{reply}”*, aby wstawić ten tekst w pole.',
  reply_done:
    'Tekst jest w polu, do przeczytania i wysłania przez Państwa. Proszę dopisać numer telefonu: to wbrew zasadom Amazon i od razu pojawi się ostrzeżenie.',
  popup_title: 'Okienko na pasku',
  popup_task:
    'Otwiera się z paska przeglądarki. Przyczyna dwóch anulowań jest nieznana. Jedno było życzeniem kupującego: *proszę nacisnąć tam „{buyers}”.*',
  popup_done: 'Wskaźnik wynosi teraz {rate}, a najwyżej {high}. Im więcej znanych przyczyn, tym pewniejsza liczba.',
  link_told: 'Przy prawdziwym zamówieniu ten link otwiera je w Seller Central.',
  end_title: 'To wszystko',
  end_text:
    'Nic z tego ćwiczenia nie trafiło do rejestru. Przy własnych zamówieniach te same oznaczenia są w Zarządzaj zamówieniami.',
  again: 'Ćwiczyć jeszcze raz',
  about: 'Co CR Guard robi, a czego nigdy nie robi',
  list_label: 'Zmyślone zamówienia',
  form_label: 'Anulowanie zamówienia, zmyślone',
  form_reason: 'Przyczyna anulowania',
  form_choose: 'Proszę wybrać przyczynę',
  form_submit: 'Prześlij',
  form_submitted: 'Przesłano tylko w ćwiczeniu',
  box_label: 'Wiadomość do kupującego, zmyślona',
  popup_label: 'Okienko na pasku, zmyślone',
};
