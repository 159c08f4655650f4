import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Buongiorno,\n\n${body}\n\nCordiali saluti\n{signature}`;

/** How Amazon's Italian pages name the steps was not found; they are said in plain words. */
export const it: BuiltInTexts = {
  'use-official-request': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. Ci occuperemo volentieri dell’annullamento; Amazon ha solo bisogno che prima Lei lo richieda dal Suo account.

La preghiamo di aprire su Amazon l’elenco dei Suoi ordini, di cercare questo ordine e di scegliere lì la richiesta di annullamento. Riceveremo la Sua richiesta da Amazon e la gestiremo, purché il pacco non sia ancora partito.`,
  ),
  'on-its-way-return': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. Il pacco è già in viaggio, perciò purtroppo l’annullamento non è più possibile.

Se non desidera tenere l’ordine, può rifiutare la consegna oppure, dopo averlo ricevuto, restituire il pacco dall’elenco dei Suoi ordini su Amazon. Riceverà il rimborso non appena il reso sarà arrivato da noi.`,
  ),
  'label-cannot-cancel': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. L’etichetta di spedizione è già stata creata e il pacco sta per essere affidato al corriere; a questo punto purtroppo l’annullamento non è possibile.

Se non desidera tenere l’ordine, può restituirlo dopo averlo ricevuto, dall’elenco dei Suoi ordini su Amazon. Riceverà il rimborso non appena il reso sarà arrivato da noi.`,
  ),
  'confirmed-refund': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. La spedizione è già stata confermata ad Amazon, perciò l’annullamento non è più possibile. Il pacco però è ancora presso di noi e non lo spediremo.

Le rimborseremo invece l’intero importo sul metodo di pagamento utilizzato. Non deve fare altro.`,
  ),
  'cancelled-as-requested': letter(
    `Come da Lei richiesto, abbiamo annullato l’ordine {orderId}. Amazon Le ha inviato una conferma.

Se l’ordine Le è già stato addebitato, l’importo sarà restituito sul metodo di pagamento utilizzato. Non deve fare altro.`,
  ),
  'out-of-stock-notice': letter(
    `Siamo molto spiacenti: preparando l’ordine {orderId} abbiamo constatato che l’articolo non è più disponibile. Non possiamo consegnarlo e abbiamo quindi dovuto annullare noi l’ordine.

Se Le è già stato addebitato qualcosa, l’intero importo sarà restituito sul metodo di pagamento utilizzato. Non deve fare nulla. Ci scusiamo per il disagio.`,
  ),
  'address-check': letter(
    `Stiamo preparando l’ordine {orderId}, ma non è possibile consegnarlo all’indirizzo così come è indicato.

Le chiediamo di controllare l’indirizzo di consegna di questo ordine (nome, via, numero civico, CAP e città) e di scriverci, rispondendo a questo messaggio, che cosa manca. Spediremo il pacco appena avremo la Sua risposta.`,
  ),
  'late-new-date': letter(
    `Siamo spiacenti: l’ordine {orderId} partirà più tardi del previsto. Dovevamo spedirlo entro il {shipBy}; ora il pacco sarà spedito entro il {newDate}.

Non deve fare nulla. Per qualsiasi domanda sulla consegna può semplicemente rispondere a questo messaggio.`,
  ),
  'pending-nothing-charged': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. Amazon non ha ancora confermato il pagamento, perciò l’ordine è in sospeso. Finora non Le è stato addebitato nulla e nulla sarà spedito prima della conferma del pagamento.

Finché un ordine è in sospeso non possiamo modificarlo. Per domande sul pagamento, il servizio clienti di Amazon sarà lieto di aiutarLa.`,
  ),
  'early-self-cancel': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. Poiché l’ordine è molto recente, può ancora annullarlo Lei stesso fino alle {cancelUntil}.

La preghiamo di aprire su Amazon l’elenco dei Suoi ordini, di cercare questo ordine e di scegliere lì l’annullamento degli articoli. Dopo quell’ora troverà nello stesso punto la richiesta di annullamento; la riceveremo da Amazon e la gestiremo.`,
  ),
  'order-again': letter(
    `Siamo spiacenti: abbiamo annullato per errore l’ordine {orderId}. Purtroppo Amazon non permette di revocare un annullamento.

Se Le è già stato addebitato qualcosa, l’intero importo sarà restituito sul metodo di pagamento utilizzato. Se desidera ancora l’articolo, può effettuare un nuovo ordine. Ci scusiamo per il disagio.`,
  ),
  'sfp-address-contact-amazon': letter(
    `La ringraziamo per il Suo messaggio sull’ordine {orderId}. Si tratta di un ordine Prime e non possiamo modificarne noi l’indirizzo di consegna.

La preghiamo di contattare il servizio clienti di Amazon per il nuovo indirizzo; saprà dirLe che cosa è possibile per questo ordine.`,
  ),
};
