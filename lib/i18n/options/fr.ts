import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const fr: SameKeys<typeof en> = {
  title: 'Paramètres de CR Guard',
  saved: 'Enregistré',
  not_saved: 'Non enregistré : {problem}',
  no_answer: 'L’extension ne répond pas. Rechargez cette page.',
  damaged: 'Certains paramètres sont illisibles ; les valeurs habituelles les remplacent : {fields}',
  loading: 'Lecture des paramètres…',

  search: 'Chercher dans les paramètres',
  search_found: 'Trouvés : {count}',
  search_none: 'Aucun paramètre ne contient « {query} ».',
  search_all: 'Afficher tous les paramètres',

  contents: 'Sections',
  general: 'Général',
  ui_language: 'Langue',
  ui_language_hint:
    'Pour tout ce que dit CR Guard. Les pages ouvertes de Seller Central changent aussitôt ; la page d’annulation, à sa prochaine ouverture.',
  browser_language: 'Celle du navigateur',
  warning_hours: 'Délai proche',
  warning_hours_hint: 'Le délai d’une commande est proche quand sa date limite d’expédition est au plus si lointaine.',
  hours: 'heures',
  hold_contradictions: 'Retenir une fois un motif inexact',
  hold_contradictions_hint:
    'Sur la page d’annulation, un motif qui contredit le registre doit être envoyé une seconde fois. Désactivé, CR Guard avertit seulement.',
  read_page_json: 'Lire les données de la page',
  read_page_json_hint:
    'CR Guard voit une copie de ce que la page de Seller Central charge elle-même : dates exactes, demandes par article. Désactivé, il ne lit que la page visible. L’activation prend effet au rechargement d’un onglet.',

  rates: 'Taux et règles',
  percent: '%',
  back_to_default: 'Revenir à la valeur d’Amazon',

  reminders: 'Rappels',
  reminders_on: 'Me rappeler',
  reminders_on_hint:
    'Une notification du navigateur avant qu’une commande dépasse sa date limite d’expédition ou puisse être annulée par Amazon. Chacune au plus une fois par commande. Le navigateur demande d’abord votre autorisation.',
  permission_refused: 'Le navigateur n’a pas donné l’autorisation : aucun rappel ne peut s’afficher.',
  ship_by_hours: 'Avant la date limite',
  ship_by_hours_hint: 'En heures, séparées par des virgules. Seul le rappel le plus urgent s’affiche.',
  act_by_hours: 'Avant l’annulation par Amazon',
  act_by_hours_hint: 'Un rappel par commande en retard : confirmez son expédition avant qu’Amazon ne l’annule.',
  quiet_on: 'Heures calmes',
  quiet_on_hint:
    'Aucun rappel pendant ces heures, à l’heure de votre ordinateur, sauf ceux des 4 dernières heures avant la date limite.',
  from: 'de',
  to: 'à',

  privacy: 'Confidentialité',
  retention_days: 'Conserver les commandes',
  retention_days_hint: 'À compter de la dernière fois qu’une commande a été vue ; les plus anciennes sont supprimées.',
  days: 'jours',
  kept_title: 'Sur cet ordinateur maintenant',
  kept_count: 'Combien',
  kept_oldest: 'Le plus ancien',
  kept_orders: 'Commandes',
  kept_evidence: 'Preuves d’annulations',
  kept_listReadings: 'Listes lues',
  kept_officialFigures: 'Taux publiés par Amazon',
  kept_counters: 'Sommes par jour',
  kept_scopes: 'Boutiques',
  kept_damaged: 'Entrées endommagées',
  kept_files: 'Fichiers importés, eux-mêmes jamais conservés',
  kept_settings: 'Réglages modifiés',
  kept_templates: 'Vos modèles',
  kept_failed: 'Le compte n’a pas pu être fait : {problem}',
  space: 'Environ {size} en tout, selon l’estimation du navigateur.',
  to_backup: 'En faire une copie ou tout effacer',
  kept: 'Conservés, dans ce navigateur uniquement : numéros de commande, SKU, dates, statuts, demandes d’annulation des acheteurs avec leurs motifs et taux publiés par Amazon.',
  not_kept:
    'Jamais conservés : noms, adresses, numéros de téléphone, adresses e-mail et messages. CR Guard n’adresse de requête à personne ; son manifeste interdit toute connexion.',

  not_a_number: 'il faut un nombre entier',
  not_hours: 'il faut des nombres entiers séparés par des virgules, par exemple 24, 12, 4',
  not_a_percent: 'il faut un nombre supérieur à 0 et inférieur à 100',
  out_of_range: 'la valeur doit être comprise entre {least} et {most}',
};
