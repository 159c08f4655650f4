import { oneOrMore } from '../one-or-more.ts';
import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'Importer des fichiers',
  intro:
    'Lit les rapports que vous téléchargez depuis Seller Central : commandes non expédiées, rapports sur les commandes, toutes les commandes, rapport d’annulation et JSON de l’Orders API. Les fichiers restent sur cet ordinateur ; les noms, adresses et messages qu’ils contiennent ne sont pas conservés.',
  choose: 'Choisir des fichiers',
  drop: 'ou déposez-les n’importe où sur cette page',
  drop_now: 'Déposez les fichiers pour les lire',
  reading: 'Lecture de {name}…',
  stop: 'Arrêter',

  unshipped_orders: 'Commandes non expédiées',
  order_report: 'Rapport sur les commandes',
  all_orders: 'Toutes les commandes',
  cancellation_report: 'Rapport d’annulation',
  orders_api: 'Orders API (JSON)',
  unrecognised: 'Non reconnu',

  rows: oneOrMore('{count} ligne', '{count} lignes'),
  orders: oneOrMore('{count} commande', '{count} commandes'),
  repairs: oneOrMore('{count} ligne réparée', '{count} lignes réparées'),
  problems: oneOrMore('{count} ligne refusée', '{count} lignes refusées'),
  none_changed: 'Il ne contenait rien de nouveau.',
  changed: oneOrMore('{count} commande nouvelle ou modifiée.', '{count} commandes nouvelles ou modifiées.'),
  recorded_for: 'Enregistré pour {scopes}, état au {moment}.',
  covers: '{marketplace} : toutes les commandes du {first} au {last} sont connues.',
  covers_day: '{marketplace} : toutes les commandes du {first} sont connues.',
  covers_none: 'Il n’ajoute aucune journée entière à la couverture.',
  covers_refused: 'Des lignes ayant été refusées, aucune journée n’est considérée comme couverte.',

  encoding: 'Lu en',
  encoding_hint: 'Vos SKU contiennent des lettres erronées ? Choisissez un autre encodage ; le fichier sera relu.',
  asks: 'Ce fichier ne dit pas à quoi se rattachent ses commandes. Rien n’est encore enregistré.',
  account: 'Compte',
  nameless: '(nom inconnu)',
  marketplace: 'Marketplace',
  choose_one: 'Choisir…',
  record: 'Enregistrer',

  no_request_column:
    'Ce rapport n’a pas de colonne « is-buyer-requested-cancellation » : il ne peut pas montrer quels acheteurs ont demandé l’annulation. Activez-la dans Seller Central : rapports sur les commandes > ajouter ou supprimer des colonnes > Annulation demandée par l’acheteur (Buyer Requested Cancel).',
  stopped_none: 'Arrêté. Rien de ce fichier n’a été enregistré.',
  stopped_some:
    'Arrêté. Enregistré en entier : {orders}, jusqu’à la ligne {line} ; rien au-delà. Importez de nouveau le fichier pour enregistrer le reste.',
  failed_full: 'Le disque est plein, ou le navigateur n’accorde plus de place à l’extension.',
  failed: 'Le registre n’a pas pu être écrit.',
  unreadable_file:
    'Le navigateur ne peut plus lire ce fichier : il a été modifié, déplacé ou supprimé. Les lots déjà écrits sont conservés ; choisissez de nouveau le fichier.',

  notes: 'Ce qui a été réparé, ignoré ou refusé',
  lines: 'Lignes {first} à {last}',
  line: 'Ligne {line}',
  places: 'Entrées {first} à {last}',
  place: 'Entrée {line}',
  more: 'et {count} de plus',
  note: '{done} : {why}',
  save_list: 'Exporter la liste',
  repaired: 'réparé',
  skipped: 'ignoré',
  refused: 'refusé',
  short_row: 'les dernières cellules manquent et sont considérées comme vides',
  rejoined: 'la ligne était coupée en plusieurs et a été recollée',
  unreadable: 'une valeur illisible a été omise : {column}',
  continuation: 'suite de la ligne précédente',
  header_again: 'en-tête répété',
  other_marketplace: 'vendu hors des marketplaces d’Amazon que CR Guard connaît',
  no_order_id: 'pas de numéro de commande Amazon',
  long_row: 'plus de cellules que l’en-tête : aucune valeur n’est sûre',
  no_verdict: 'n’indique pas si l’annulation compte',
  not_json: 'pas du JSON',

  looks_empty: 'Le fichier est vide.',
  looks_sign_in_page:
    'C’est la page de connexion d’Amazon, enregistrée à la place d’un rapport. Connectez-vous à Seller Central et téléchargez-le de nouveau.',
  looks_web_page: 'C’est une page web, pas un rapport. Téléchargez le rapport avec son propre bouton.',
  looks_excel:
    'C’est un classeur Excel. Enregistrez sa feuille en texte (séparateur : tabulation) ou en CSV, ou téléchargez de nouveau le rapport.',
  looks_zip: 'C’est une archive zip. Décompressez-la et choisissez le rapport qu’elle contient.',
  looks_compressed: 'C’est un fichier compressé. Décompressez-le et choisissez le rapport qu’il contient.',
  looks_pdf: 'C’est un PDF.',
  looks_picture: 'C’est une image.',
  looks_settlement_report:
    'C’est un relevé de paiements : des versements, pas des commandes. Choisissez un rapport sur les commandes.',
  looks_cancellation_file: 'C’est un fichier d’annulation de commandes, destiné à être chargé chez Amazon.',
  looks_xml: 'C’est un fichier XML. Téléchargez le rapport au format texte.',
  looks_other_json: 'C’est du JSON, mais pas une réponse complète de l’Orders API.',
  looks_large_json: 'Ce fichier JSON est trop grand pour être lu d’un seul tenant. Divisez-le.',
  looks_other_table: 'C’est un tableau, mais aucun des rapports cités plus haut : leurs colonnes manquent.',
  looks_text: 'C’est du texte sans l’en-tête d’un rapport.',
  looks_binary: 'Ce n’est pas un fichier texte, ou son encodage est différent : essayez-en un autre plus haut.',
};
