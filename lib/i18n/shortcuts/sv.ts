import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const sv: SameKeys<typeof en> = {
  title: 'Kortkommandon',
  close: 'Stäng',
  next_order: 'I orderlistan: nästa order att åtgärda',
  previous_order: 'I orderlistan: föregående order att åtgärda',
  find_reply: 'Bredvid ett meddelande: sök svar',
  open_popup: 'Öppna CR Guard',
  this_list: 'Visa den här listan',
  changeable: '{keys}: kan ändras i webbläsarens inställningar för tillägg',
};
