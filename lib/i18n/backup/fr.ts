import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'Sauvegarde et effacement',
  save: 'Créer une sauvegarde',
  save_hint:
    'Un seul fichier avec le registre, vos paramètres et vos modèles, pour un autre ordinateur ou par sécurité. Il contient des numéros de commande, des SKU et des dates, mais ni noms, ni adresses, ni messages.',
  saving: 'Écriture…',
  saved: oneOrMore('{count} entrée enregistrée.', '{count} entrées enregistrées.'),
  left_out: oneOrMore('{count} entrée endommagée n’y figure pas.', '{count} entrées endommagées n’y figurent pas.'),
  restore: 'Restaurer une sauvegarde',
  restore_hint:
    'Ajoute le contenu d’une sauvegarde à ce qui est déjà ici : rien de connu n’est perdu et les paramètres que vous avez modifiés ici sont conservés. Les rappels ne changent pas.',
  restoring: 'Restauration…',
  restored: oneOrMore('{count} entrée restaurée.', '{count} entrées restaurées.'),
  foreign: 'Ce n’est pas une sauvegarde de CR Guard. Rien n’a été modifié.',
  newer:
    'Cette sauvegarde vient d’une version plus récente de CR Guard. Mettez d’abord celle-ci à jour. Rien n’a été modifié.',
  broken: 'Cette sauvegarde est endommagée ou incomplète. Rien n’a été modifié.',
  damaged: 'Cette sauvegarde est endommagée à la ligne {line}. Rien n’a été modifié.',
  damaged_inside: 'Une entrée de cette sauvegarde est inutilisable. Rien n’a été modifié.',
  record: 'Le stockage du navigateur a échoué : {problem} Relancez la restauration pour continuer.',
  record_saving: 'Le stockage du navigateur a échoué : {problem}',
  erase: 'Tout effacer…',
  erase_hint:
    'Registre, paramètres et modèles de ce navigateur. Fermez d’abord les onglets de Seller Central : ce qu’ils affichent serait enregistré à nouveau.',
  erase_ask: 'Effacer tout ce que CR Guard conserve dans ce navigateur ? Cette action est irréversible.',
  erase_yes: 'Effacer',
  erase_no: 'Conserver',
  erased: 'Effacé : plus rien n’est conservé.',
  erase_blocked:
    'Effacé, sauf une partie qu’une autre fenêtre utilise encore. Elle disparaîtra à la fermeture de cette fenêtre.',
};
