import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Bonjour,\n\n${body}\n\nCordialement\n{signature}`;

/** Steps: policy C3, H. What the button is called just after the purchase was not found; it is said in plain words. */
export const fr: BuiltInTexts = {
  'use-official-request': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. Nous nous occuperons volontiers de l’annulation ; Amazon a seulement besoin que vous en fassiez d’abord la demande dans votre compte.

Veuillez ouvrir « Votre compte » > « Vos commandes » et choisir « Demander l’annulation » pour cette commande. Amazon nous transmettra votre demande et nous la traiterons, tant que le colis n’est pas parti de chez nous.`,
  ),
  'on-its-way-return': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. Le colis est déjà en route, c’est pourquoi une annulation n’est malheureusement plus possible.

Si vous ne souhaitez pas garder la commande, vous pouvez refuser la livraison ou renvoyer le colis après réception depuis « Votre compte » > « Vos commandes ». Vous serez remboursé dès que le retour nous sera parvenu.`,
  ),
  'label-cannot-cancel': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. L’étiquette d’expédition est déjà établie et le colis est en cours de préparation ; à ce stade, une annulation n’est malheureusement pas possible.

Si vous ne souhaitez pas garder la commande, vous pouvez la renvoyer après réception depuis « Votre compte » > « Vos commandes ». Vous serez remboursé dès que le retour nous sera parvenu.`,
  ),
  'confirmed-refund': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. Son expédition a déjà été confirmée auprès d’Amazon, c’est pourquoi une annulation n’est plus possible. Le colis se trouve toutefois encore chez nous et nous ne l’enverrons pas.

Nous vous rembourserons la totalité de la commande sur le moyen de paiement utilisé. Vous n’avez rien d’autre à faire.`,
  ),
  'cancelled-as-requested': letter(
    `Comme vous l’avez demandé, nous avons annulé la commande {orderId}. Amazon vous a envoyé une confirmation.

Si la commande vous a déjà été débitée, le montant vous sera restitué sur le moyen de paiement utilisé. Vous n’avez rien d’autre à faire.`,
  ),
  'out-of-stock-notice': letter(
    `Nous sommes vraiment désolés : en préparant la commande {orderId}, nous avons constaté que l’article n’est plus en stock. Nous ne pouvons pas le livrer et avons donc dû annuler la commande de notre côté.

Si un montant vous a déjà été débité, il vous sera intégralement restitué sur le moyen de paiement utilisé. Vous n’avez rien à faire. Nous vous prions de nous excuser pour ce désagrément.`,
  ),
  'address-check': letter(
    `Nous préparons la commande {orderId}, mais elle ne peut pas être livrée à l’adresse telle qu’elle est indiquée.

Pourriez-vous vérifier l’adresse de livraison de cette commande (nom, rue, numéro, code postal et ville) et nous indiquer, en répondant à ce message, ce qui manque ? Nous expédierons le colis dès que nous aurons votre réponse.`,
  ),
  'late-new-date': letter(
    `Nous sommes désolés : la commande {orderId} partira plus tard que prévu. Nous devions l’expédier au plus tard le {shipBy} ; le colis sera maintenant expédié au plus tard le {newDate}.

Vous n’avez rien à faire. Pour toute question sur la livraison, il vous suffit de répondre à ce message.`,
  ),
  'pending-nothing-charged': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. Amazon n’a pas encore confirmé son paiement, la commande est donc toujours en attente. Rien ne vous a été débité jusqu’à présent et rien ne sera expédié avant la confirmation du paiement.

Tant qu’une commande est en attente, nous ne pouvons pas la modifier. Pour toute question sur le paiement, le service client d’Amazon vous aidera volontiers.`,
  ),
  'early-self-cancel': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. Comme elle est toute récente, vous pouvez encore l’annuler vous-même jusqu’à {cancelUntil}.

Veuillez ouvrir « Votre compte » > « Vos commandes » et choisir l’annulation des articles de cette commande. Après cette heure, vous trouverez au même endroit « Demander l’annulation » ; Amazon nous transmettra alors votre demande et nous la traiterons.`,
  ),
  'order-again': letter(
    `Nous sommes désolés : nous avons annulé la commande {orderId} par erreur. Malheureusement, Amazon ne permet pas de revenir sur une annulation.

Si un montant vous a déjà été débité, il vous sera intégralement restitué sur le moyen de paiement utilisé. Si vous souhaitez toujours recevoir l’article, vous pouvez passer une nouvelle commande. Nous vous prions de nous excuser pour cette erreur.`,
  ),
  'sfp-address-contact-amazon': letter(
    `Nous vous remercions de votre message concernant la commande {orderId}. Il s’agit d’une commande Prime, dont nous ne pouvons pas modifier nous-mêmes l’adresse de livraison.

Veuillez contacter le service client d’Amazon au sujet de la nouvelle adresse ; il vous dira ce qui est possible pour cette commande.`,
  ),
};
