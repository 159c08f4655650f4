import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Guten Tag,\n\n${body}\n\nMit freundlichen Grüßen\n{signature}`;

/** Steps: policy C3, H. */
export const de: BuiltInTexts = {
  'use-official-request': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Gern kümmern wir uns um die Stornierung; Amazon benötigt dafür zuerst Ihre Anfrage in Ihrem Kundenkonto.

Bitte öffnen Sie „Mein Konto“ > „Meine Bestellungen“ und wählen Sie bei dieser Bestellung „Stornierung anfordern“ (kurz nach dem Kauf heißt es „Artikel stornieren“). Wir erhalten Ihre Anfrage dann von Amazon und bearbeiten sie, solange das Paket noch nicht unterwegs ist.`,
  ),
  'on-its-way-return': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Das Paket ist bereits zu Ihnen unterwegs, eine Stornierung ist daher leider nicht mehr möglich.

Wenn Sie die Bestellung nicht behalten möchten, können Sie die Annahme verweigern oder das Paket nach Erhalt über „Mein Konto“ > „Meine Bestellungen“ zurücksenden. Sobald die Rücksendung bei uns eingetroffen ist, erhalten Sie Ihre Erstattung.`,
  ),
  'label-cannot-cancel': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Das Versandetikett ist bereits erstellt und das Paket wird gerade für den Versand vorbereitet; in diesem Stadium ist eine Stornierung leider nicht möglich.

Wenn Sie die Bestellung nicht behalten möchten, können Sie sie nach Erhalt über „Mein Konto“ > „Meine Bestellungen“ zurücksenden. Sobald die Rücksendung bei uns eingetroffen ist, erhalten Sie Ihre Erstattung.`,
  ),
  'confirmed-refund': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Der Versand ist bei Amazon bereits bestätigt, eine Stornierung ist daher nicht mehr möglich. Das Paket befindet sich aber noch bei uns, und wir werden es nicht versenden.

Stattdessen erstatten wir Ihnen den vollen Betrag auf die verwendete Zahlungsart. Sie brauchen nichts weiter zu tun.`,
  ),
  'cancelled-as-requested': letter(
    `wie von Ihnen gewünscht, haben wir die Bestellung {orderId} storniert. Amazon hat Ihnen dazu eine Bestätigung gesendet.

Falls Ihnen die Bestellung schon berechnet wurde, erhalten Sie den Betrag auf die verwendete Zahlungsart zurück. Sie brauchen nichts weiter zu tun.`,
  ),
  'out-of-stock-notice': letter(
    `es tut uns sehr leid: Beim Vorbereiten der Bestellung {orderId} haben wir festgestellt, dass der Artikel nicht mehr auf Lager ist. Wir können ihn nicht liefern und mussten die Bestellung deshalb unsererseits stornieren.

Falls Ihnen schon etwas berechnet wurde, erhalten Sie den vollen Betrag auf die verwendete Zahlungsart zurück. Sie brauchen nichts zu tun. Wir bitten Sie, die Unannehmlichkeiten zu entschuldigen.`,
  ),
  'address-check': letter(
    `wir bereiten gerade die Bestellung {orderId} vor, können sie an die angegebene Adresse so aber nicht zustellen lassen.

Bitte prüfen Sie die Lieferadresse dieser Bestellung (Name, Straße, Hausnummer, Postleitzahl und Ort) und schreiben Sie uns als Antwort auf diese Nachricht, was fehlt. Sobald wir Ihre Antwort haben, versenden wir das Paket.`,
  ),
  'late-new-date': letter(
    `es tut uns leid: Die Bestellung {orderId} verlässt unser Haus später als geplant. Wir wollten sie bis zum {shipBy} versenden; nun wird das Paket bis zum {newDate} versandt.

Sie brauchen nichts zu tun. Wenn Sie eine Frage zur Lieferung haben, antworten Sie bitte einfach auf diese Nachricht.`,
  ),
  'pending-nothing-charged': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Amazon hat die Zahlung noch nicht bestätigt, die Bestellung ist daher noch ausstehend. Bisher wurde Ihnen nichts berechnet, und vor der Bestätigung der Zahlung wird nichts versandt.

Solange eine Bestellung aussteht, können wir sie nicht ändern. Bei Fragen zur Zahlung hilft Ihnen der Amazon-Kundenservice gern weiter.`,
  ),
  'early-self-cancel': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Da die Bestellung noch ganz neu ist, können Sie sie bis {cancelUntil} selbst stornieren.

Bitte öffnen Sie „Mein Konto“ > „Meine Bestellungen“ und wählen Sie bei dieser Bestellung „Artikel stornieren“. Danach finden Sie an derselben Stelle „Stornierung anfordern“; wir erhalten Ihre Anfrage dann von Amazon und bearbeiten sie.`,
  ),
  'order-again': letter(
    `es tut uns leid: Wir haben die Bestellung {orderId} versehentlich storniert. Leider lässt sich eine Stornierung bei Amazon nicht rückgängig machen.

Falls Ihnen schon etwas berechnet wurde, erhalten Sie den vollen Betrag auf die verwendete Zahlungsart zurück. Wenn Sie den Artikel weiterhin haben möchten, können Sie ihn gern neu bestellen. Wir bitten Sie, das Versehen zu entschuldigen.`,
  ),
  'sfp-address-contact-amazon': letter(
    `vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Es handelt sich um eine Prime-Bestellung, deren Lieferadresse wir selbst nicht ändern können.

Bitte wenden Sie sich wegen der neuen Adresse an den Amazon-Kundenservice; dort erfahren Sie, was bei dieser Bestellung möglich ist.`,
  ),
};
