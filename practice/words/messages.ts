import type { LanguageTag } from '../marketplaces.ts';

/** What a seller may write about. Amazon's own values were not seen (evidence 5.1), so these are ours. */
export const CONTACT_REASONS = ['details', 'customization', 'invoice', 'problem', 'other'] as const;
export type ContactReason = (typeof CONTACT_REASONS)[number];

/** The words of the contact page and the inbox. */
export interface MessageWords {
  heading: string;
  chooseReason: string;
  reasons: Readonly<Record<ContactReason, string>>;
  text: string;
  attach: string;
  send: string;
  review: string;
  reads: string;
  sent: string;
  inbox: string;
  needed: string;
  noResponse: string;
  search: string;
  order: string;
  quantity: string;
  reply: string;
}

/**
 * Seen: in English all of the contact page's but `chooseReason`, `attach` and three reasons, and the inbox's filter; in
 * Japanese `send` and the reasons `details` and `other` (evidence 5.1, 5.2). The rest is our own.
 */
const en: MessageWords = {
  heading: 'Send message to {name}',
  chooseReason: 'Select a contact reason',
  reasons: {
    details: 'Confirm order details',
    customization: 'Confirm customization details',
    invoice: 'Send invoice',
    problem: 'Notify of a problem with shipping your order',
    other: 'Other',
  },
  text: 'Message',
  attach: 'Add attachment',
  send: 'Send',
  review: 'Review message',
  reads: "Buyer's Language of Preference: {language}",
  sent: 'Your message has been sent',
  inbox: 'Buyer messages',
  needed: 'Response Needed',
  noResponse: 'No Response Required',
  search: 'Search by order ID or buyer',
  order: 'Order ID',
  quantity: 'Quantity',
  reply: 'Reply',
};

export const MESSAGE_WORDS: Readonly<Record<LanguageTag, MessageWords>> = {
  'en-US': en,
  'en-GB': en,
  de: {
    heading: 'Nachricht senden an {name}',
    chooseReason: 'Kontaktgrund auswählen',
    reasons: {
      details: 'Bestelldetails bestätigen',
      customization: 'Angaben zur Personalisierung bestätigen',
      invoice: 'Rechnung senden',
      problem: 'Problem beim Versand der Bestellung mitteilen',
      other: 'Sonstiges',
    },
    text: 'Nachricht',
    attach: 'Anhang hinzufügen',
    send: 'Senden',
    review: 'Nachricht überprüfen',
    reads: 'Bevorzugte Sprache des Käufers: {language}',
    sent: 'Ihre Nachricht wurde gesendet',
    inbox: 'Käufernachrichten',
    needed: 'Antwort erforderlich',
    noResponse: 'Keine Antwort erforderlich',
    search: 'Nach Bestellnummer oder Käufer suchen',
    order: 'Bestellnummer',
    quantity: 'Menge',
    reply: 'Antworten',
  },
  fr: {
    heading: 'Envoyer un message à {name}',
    chooseReason: 'Sélectionnez un motif de contact',
    reasons: {
      details: 'Confirmer les détails de la commande',
      customization: 'Confirmer les détails de personnalisation',
      invoice: 'Envoyer la facture',
      problem: "Signaler un problème d'expédition",
      other: 'Autre',
    },
    text: 'Message',
    attach: 'Ajouter une pièce jointe',
    send: 'Envoyer',
    review: 'Vérifier le message',
    reads: "Langue de préférence de l'acheteur : {language}",
    sent: 'Votre message a été envoyé',
    inbox: 'Messages des acheteurs',
    needed: 'Réponse requise',
    noResponse: 'Aucune réponse requise',
    search: 'Rechercher par numéro de commande ou acheteur',
    order: 'Numéro de commande',
    quantity: 'Quantité',
    reply: 'Répondre',
  },
  es: {
    heading: 'Enviar un mensaje a {name}',
    chooseReason: 'Selecciona un motivo de contacto',
    reasons: {
      details: 'Confirmar los detalles del pedido',
      customization: 'Confirmar los detalles de personalización',
      invoice: 'Enviar la factura',
      problem: 'Informar de un problema con el envío del pedido',
      other: 'Otro',
    },
    text: 'Mensaje',
    attach: 'Añadir archivo adjunto',
    send: 'Enviar',
    review: 'Revisar el mensaje',
    reads: 'Idioma de preferencia del comprador: {language}',
    sent: 'Se ha enviado el mensaje',
    inbox: 'Mensajes de compradores',
    needed: 'Requiere respuesta',
    noResponse: 'No requiere respuesta',
    search: 'Buscar por número de pedido o comprador',
    order: 'Número de pedido',
    quantity: 'Cantidad',
    reply: 'Responder',
  },
  it: {
    heading: 'Invia un messaggio a {name}',
    chooseReason: 'Seleziona un motivo di contatto',
    reasons: {
      details: "Conferma i dettagli dell'ordine",
      customization: 'Conferma i dettagli della personalizzazione',
      invoice: 'Invia la fattura',
      problem: "Segnala un problema con la spedizione dell'ordine",
      other: 'Altro',
    },
    text: 'Messaggio',
    attach: 'Aggiungi allegato',
    send: 'Invia',
    review: 'Controlla il messaggio',
    reads: "Lingua preferita dell'acquirente: {language}",
    sent: 'Il messaggio è stato inviato',
    inbox: 'Messaggi degli acquirenti',
    needed: 'Risposta necessaria',
    noResponse: 'Nessuna risposta necessaria',
    search: "Cerca per numero d'ordine o acquirente",
    order: "Numero d'ordine",
    quantity: 'Quantità',
    reply: 'Rispondi',
  },
  ja: {
    heading: '{name}さんにメッセージを送信',
    chooseReason: '連絡理由を選択してください',
    reasons: {
      details: '注文の詳細を確認する',
      customization: 'カスタマイズの詳細を確認する',
      invoice: '請求書を送信する',
      problem: '配送の問題を知らせる',
      other: 'その他',
    },
    text: 'メッセージ',
    attach: 'ファイルを添付',
    send: '送信',
    review: 'メッセージを確認',
    reads: '購入者の希望言語：{language}',
    sent: 'メッセージが送信されました',
    inbox: '購入者からのメッセージ',
    needed: '返信が必要',
    noResponse: '返信不要',
    search: '注文番号または購入者で検索',
    order: '注文番号',
    quantity: '数量',
    reply: '返信',
  },
  zh: {
    heading: '向{name}发送消息',
    chooseReason: '选择联系原因',
    reasons: {
      details: '确认订单详情',
      customization: '确认定制详情',
      invoice: '发送发票',
      problem: '通知订单配送问题',
      other: '其他',
    },
    text: '消息',
    attach: '添加附件',
    send: '发送',
    review: '检查消息',
    reads: '买家首选语言：{language}',
    sent: '您的消息已发送',
    inbox: '买家消息',
    needed: '需要回复',
    noResponse: '无需回复',
    search: '按订单编号或买家搜索',
    order: '订单编号',
    quantity: '数量',
    reply: '回复',
  },
};
