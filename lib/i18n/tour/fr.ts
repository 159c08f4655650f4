import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'Exercice',
  made_up: 'Toutes les commandes ici sont inventées. Rien n’est conservé ni envoyé.',
  leave: 'Quitter l’exercice',
  progress: 'Étape {step} sur {steps}',
  back: 'Retour',
  next: 'Suivant',
  finish: 'Terminer',
  marks_title: 'Les repères dans Gérer les commandes',
  marks_task:
    'Trois de ces cinq commandes demandent votre attention. *Appuyez sur le premier nombre de la barre* pour ne voir que la demande de l’acheteur.',
  marks_done:
    'Les autres commandes sont masquées ; appuyez encore pour les revoir. Chaque repère dit de quoi il s’agit, le temps qui reste et quoi faire.',
  formal_title: 'L’acheteur veut annuler',
  formal_task:
    'L’acheteur l’a demandé depuis la page de commande : le vrai motif est donc déjà choisi. *Appuyez sur « {submit} ».*',
  formal_done:
    'Annulée à la demande de l’acheteur, elle ne compte pas : votre taux reste à {rate}. Dans Seller Central aussi, vous seul envoyez.',
  stock_title: 'Rupture de stock',
  stock_task:
    'Personne n’a demandé cette annulation : aucun motif n’est choisi. *Dites pourquoi : appuyez sur « {because} ».*',
  stock_done:
    'Le vrai motif est choisi, et vous voyez ce qu’il coûte avant l’envoi : votre taux passe de {before} à {after}.',
  counts_done: 'Avec ce motif, elle compte : votre taux passe de {before} à {after}.',
  reply_title: 'Une réponse à l’acheteur',
  reply_task:
    'La commande est annulée, et l’acheteur doit le savoir. *Appuyez sur « {reply} »* pour mettre ce texte dans la zone.',
  reply_done:
    'Le texte est dans la zone ; à vous de le relire et de l’envoyer. Ajoutez-y un numéro de téléphone : c’est contraire aux règles d’Amazon, et cela vous est dit aussitôt.',
  popup_title: 'La fenêtre de la barre d’outils',
  popup_task:
    'Elle s’ouvre depuis la barre d’outils du navigateur. La cause de deux annulations est inconnue. L’une venait de l’acheteur : *appuyez là sur « {buyers} ».*',
  popup_done:
    'Le taux est maintenant de {rate}, et de {high} au plus. Plus il y a de causes connues, plus le chiffre est sûr.',
  link_told: 'Pour une vraie commande, ce lien l’ouvre dans Seller Central.',
  end_title: 'C’est tout',
  end_text:
    'Rien de cet exercice n’est dans votre registre. Pour vos propres commandes, les mêmes repères vous attendent dans Gérer les commandes.',
  again: 'S’exercer encore',
  about: 'Ce que CR Guard fait et ne fait jamais',
  list_label: 'Commandes inventées',
  form_label: 'Annuler la commande, inventée',
  form_reason: 'Motif de l’annulation',
  form_choose: 'Choisir un motif',
  form_submit: 'Envoyer',
  form_submitted: 'Envoyé dans l’exercice seulement',
  box_label: 'Message à l’acheteur, inventé',
  popup_label: 'La fenêtre de la barre d’outils, inventée',
};
