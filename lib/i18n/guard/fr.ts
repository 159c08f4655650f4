import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  label: 'CR Guard : annulation de cette commande',
  reading: 'Lecture de la commande…',
  unreadable: 'CR Guard n’a pas trouvé le motif sur cette page : rien n’est rempli ni retenu ici.',
  record_silent: 'Le registre ne répond pas : le taux et ce qui a été vu plus tôt manquent ici.',

  buyer_requested: 'L’acheteur a demandé l’annulation : elle ne compte pas',
  buyer_requested_items: 'L’acheteur a demandé d’annuler {asked} articles sur {items} : ils ne comptent pas',
  message_only: 'Demande faite par simple message : l’annulation compte',
  seller_fault: 'Aucune demande vue : l’annulation compte',
  rate_effect_unknown: 'On ne sait pas si l’annulation compte',
  unknown_status: 'On ne sait pas si cette commande peut être annulée',
  unknown_request: 'On ne sait pas si l’acheteur a demandé l’annulation',
  unknown_marketplace: 'On ne sait pas quelle marketplace fixe les règles',
  cannot_amazon_fulfilled: 'Cette commande est expédiée par Amazon',
  cannot_canceled: 'Cette commande est annulée',
  cannot_shipped: 'Expédiée : elle ne peut plus être annulée',
  cannot_confirmed: 'Confirmée : elle ne peut plus être annulée',
  cannot_pending: 'En attente : seul l’acheteur ou Amazon peut annuler',
  cannot_handed_over: 'Remise au transporteur : il ne faut plus l’annuler',
  cannot_label_bought: 'Étiquette achetée : il ne faut plus l’annuler',

  step_say_why: 'Indiquez pourquoi ; le vrai motif sera choisi pour vous.',
  step_send_to_formal_request:
    'Orientez d’abord l’acheteur vers Vos commandes > Demander l’annulation : l’annulation qui suit ne compte pas.',
  step_buyer_cancels_alone: 'L’acheteur peut encore annuler lui-même jusqu’à {time}.',
  step_check_address: 'Demandez d’abord à l’acheteur de vérifier l’adresse.',
  step_send_to_amazon: 'Orientez d’abord l’acheteur vers le service client d’Amazon, qui peut modifier l’adresse.',
  step_wait_for_payment: 'N’expédiez pas encore : attendez qu’Amazon confirme le paiement.',
  step_refuse_or_return: 'Demandez à l’acheteur de refuser ou de renvoyer le colis, puis remboursez.',
  step_confirm_then_return: 'Confirmez l’expédition et expliquez à l’acheteur comment faire un retour.',
  step_ship_then_return: 'Expédiez et expliquez à l’acheteur comment faire un retour.',
  step_refund_and_keep: 'Gardez le colis et remboursez la commande.',
  step_leave_to_amazon: 'Laissez Amazon annuler : cela n’entre pas dans votre taux.',
  step_nothing_left: 'Il ne reste rien à faire ici.',
  step_order_again: 'C’est irréversible : l’acheteur peut passer une nouvelle commande.',
  step_read_order: 'Ouvrez une fois les détails de la commande, puis revenez.',
  reply: 'Réponse : « {name} ».',
  reply_after: 'Une fois annulée, répondez : « {name} ».',

  reason_pending: '*{reason}* sera choisi dès que la page sera prête…',
  reason_set: 'Motif choisi : *{reason}*. Vérifiez et envoyez.',
  reason_set_items: 'Motif choisi : *{reason}*, pour les seuls articles demandés. Vérifiez et envoyez.',
  reason_theirs: 'Votre motif est conservé. Le vrai est *{reason}*.',
  reason_by_hand: 'Choisissez *{reason}* vous-même : CR Guard n’a pas pu le faire sur cette page.',
  items_by_hand:
    'Choisissez vous-même les seuls articles demandés et *{reason}* : CR Guard n’a pas pu le faire sur cette page.',
  restocked: 'La quantité retourne dans votre stock.',
  not_restocked: 'La quantité ne retourne pas dans votre stock.',

  of: '{numerator} sur {denominator}',
  of_percent: '{numerator} sur {denominator} : {percent}',
  no_orders: 'aucune commande',
  rate_would: 'Maintenant {before}, ce serait {after}, limite {target}',
  rate_exempt: 'Maintenant {before}, ensuite {after}, limite {target}',
  rate_breach: 'limite atteinte ou dépassée',
  rate_estimate: 'Estimation, {covered} jours vus sur {days}',

  because: 'Pourquoi annulez-vous ?',
  because_out_of_stock: 'Rupture de stock',
  because_price_error: 'Prix erroné',
  because_address: 'Adresse',
  because_exchange: 'Échange',
  because_other: 'Autre',
  asked_by_message: 'Demandé par message',

  warn_untrue:
    'L’acheteur n’a pas formellement demandé d’annuler tout ce qui est choisi : « {reason} » est inexact ici, et cela compte.',
  warn_ignored: 'L’acheteur a demandé l’annulation : ce motif peut compter, « {reason} » ne compte pas.',
  held: 'Non envoyé. Appuyez de nouveau seulement si vous en êtes sûr.',
  warn_second_in_a_row:
    'La dernière commande de {sku} a aussi été annulée ({order}) : deux de suite peuvent coûter son offre.',
  warn_fee: 'Amazon peut facturer des frais pour cela.',
  warn_fee_percent: 'Amazon facture pour cela {percent} % des frais de vente.',
  warn_partial_quantity: oneOrMore(
    'Il ne reste que {count} unité d’un article.',
    'Il ne reste que {count} unités d’un article.',
  ),
  warn_quantity_left:
    'Le formulaire n’indique pas de maximum pour une quantité : elle reste telle quelle. Vérifiez-la avant l’envoi.',
  warn_rest_counts: 'Annuler les autres articles compte.',
  warn_requested_item_shipped: 'Un article concerné par la demande est expédié : seul un retour est possible.',
  warn_status_unknown: 'Le statut n’a pas été lu : la commande est peut-être déjà expédiée.',
  warn_old_reading: 'Demande recherchée en dernier le {day} : consultez d’abord la commande de nouveau.',
  warn_no_cancel_action: 'Les données de Seller Central n’indiquent aucun moyen d’annuler cette commande.',
  warn_reason_not_offered: 'Les données de Seller Central ne proposent pas ce motif ici.',
  warn_replacement: 'Aucune source ne dit si l’annulation d’un remplacement compte.',

  memo: 'Annulée à la demande de l’acheteur dans Seller Central, vue : {moment} ({source}).',
  memo_reason:
    'Annulée à la demande de l’acheteur dans Seller Central, vue : {moment} ({source}). Motif de l’acheteur : {reason}',
  day_at: '{day}, {time}',
  source_json: 'données de commande',
  source_page: 'page de la commande',
  source_file: 'rapport sur les commandes',
};
