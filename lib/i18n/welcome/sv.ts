import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'CR Guard är installerat',
  lead: 'Vad det gör, vad det aldrig gör och hur du kontrollerar det.',
  does_title: 'Vad det gör',
  does_marks:
    'I Hantera ordrar markerar det vilka ordrar köparen vill annullera och vilka som snart missar sitt sista sändningsdatum.',
  does_cancel:
    'När du annullerar visar det den sanna orsaken och vad den gör med din annulleringsfrekvens, innan du skickar.',
  never_title: 'Vad det aldrig gör',
  never_network: 'Det skickar inget till någon. Det har ingen server och frågar aldrig efter din inloggning.',
  never_submit: 'Det trycker aldrig på Skicka eller Bekräfta. Det gör bara du.',
  never_personal: 'Det sparar inga namn, adresser, telefonnummer, e-postadresser eller meddelanden från köpare.',
  check: 'Kontrollera det:',
  check_network_chromium:
    'slå på utvecklarläget i webbläsarens lista över tillägg, öppna ”service worker” vid CR Guard och välj Nätverk. Listan förblir tom medan du arbetar.',
  check_network_firefox:
    'öppna about:debugging, välj Denna Firefox, sedan Inspektera vid CR Guard och sedan Nätverk. Listan förblir tom medan du arbetar.',
  check_submit: 'öva först. Varken där eller i Seller Central händer något förrän du trycker.',
  check_personal: 'inställningarna visar vad som sparas, och raderar det när du vill.',
  privacy_link: 'Integritetsinställningar',
  permissions_title: 'Allt som webbläsaren låter det göra',
  permissions_lead: 'Nyss läst ur CR Guards manifest. Mer än så finns inte.',
  permission_storage: 'spara inställningar och registret över ordrar i den här webbläsaren',
  permission_unlimited_storage: 'behålla registret även när disken börjar bli full',
  permission_alarms: 'vakna för påminnelser och för att ta bort gamla ordrar',
  permission_notifications: 'visa påminnelser; efterfrågas först när du slår på dem',
  permission_sites:
    'se och markera sidorna för ordrar, meddelanden och Kontostatus på {hosts} adresser i Seller Central',
  start_title: 'Två sätt att börja',
  practise: 'Öva i två minuter',
  practise_hint: 'På påhittade ordrar, utan inloggning. Inget av det sparas.',
  open_orders: 'Öppna Hantera ordrar',
  open_hint: 'Markeringarna finns där så snart sidan gör det.',
  marketplace: 'Marknadsplats',
};
