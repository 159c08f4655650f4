import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  external_link: 'Un lien : Amazon n’en autorise aucun qui ne serve pas à la commande. Dites-le avec des mots.',
  carrier_link: 'Un lien vers un transporteur : ne le gardez que si l’acheteur en a besoin. Le numéro de suivi suffit.',
  amazon_link: 'Un lien vers Amazon : il risque d’être bloqué. Nommez plutôt la page.',
  obfuscated_link: 'Une adresse web déguisée : Amazon n’en autorise aucune. Retirez-la.',
  email: 'Une adresse e-mail : Amazon n’en autorise aucune. Retirez-la.',
  phone: 'Un numéro de téléphone : Amazon n’en autorise aucun. Retirez-le.',
  off_amazon_contact: 'Les contacts hors d’Amazon sont interdits. Restez dans la messagerie d’Amazon.',
  promotion: 'Publicité : Amazon n’autorise que les messages sur la commande. Retirez-la.',
  incentive: 'Un avantage contre une évaluation ou une annulation : toujours interdit. Retirez-le.',
  review_request: 'Demande une évaluation : permis une seule fois, de façon neutre, et hors de propos ici.',
  slanted_review_request: 'Demande une bonne évaluation ou sa modification : interdit. Retirez-la.',
  asks_buyer_to_cancel:
    'Demande à l’acheteur d’annuler : interdit s’il ne l’a pas demandé lui-même. Retirez ce passage.',
  offers_cancelling: 'Propose d’annuler à un acheteur qui n’a rien demandé : mieux vaut l’omettre.',
  missing_order_id: 'Le numéro de cette commande manque. Ajoutez-le.',
  empty_placeholder: 'Un blanc n’a pas été rempli. Remplissez-le ou retirez-le.',
  too_long: 'Plus de 2 000 caractères. Raccourcissez le texte.',
  html: 'Du balisage : l’acheteur le verra tel quel. Écrivez du texte simple.',
  emoji: 'Un émoji : Amazon n’en autorise aucun. Retirez-le.',
  capitals: 'Les majuscules donnent l’impression de crier. Écrivez normalement.',
  empty: 'Rien n’est encore écrit.',
};
