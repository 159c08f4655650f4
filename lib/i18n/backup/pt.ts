import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'Backup e exclusão',
  save: 'Salvar um backup',
  save_hint:
    'Um único arquivo com o registro, as suas configurações e os seus modelos, para outro computador ou por segurança. Contém números de pedido, SKUs e datas, mas não nomes, endereços nem mensagens.',
  saving: 'Gravando…',
  saved: {
    one: 'Salva: {count} entrada.',
    many: 'Salvas: {count} de entradas.',
    other: 'Salvas: {count} entradas.',
  },
  left_out: {
    one: '{count} entrada danificada ficou de fora.',
    many: '{count} de entradas danificadas ficaram de fora.',
    other: '{count} entradas danificadas ficaram de fora.',
  },
  restore: 'Restaurar um backup',
  restore_hint:
    'Acrescenta o que um backup sabe ao que já está aqui; nada do que se sabe aqui se perde, e as configurações alteradas aqui permanecem. Os lembretes ficam como estão.',
  restoring: 'Restaurando…',
  restored: {
    one: 'Restaurada: {count} entrada.',
    many: 'Restauradas: {count} de entradas.',
    other: 'Restauradas: {count} entradas.',
  },
  foreign: 'Este arquivo não é um backup do CR Guard. Nada foi alterado.',
  newer: 'Este backup é de um CR Guard mais recente. Atualize primeiro este. Nada foi alterado.',
  broken: 'Este backup está danificado ou incompleto. Nada foi alterado.',
  damaged: 'Este backup está danificado na linha {line}. Nada foi alterado.',
  damaged_inside: 'Uma entrada deste backup não pode ser usada. Nada foi alterado.',
  record: 'O armazenamento do navegador falhou: {problem} Restaure novamente para continuar.',
  record_saving: 'O armazenamento do navegador falhou: {problem}',
  erase: 'Apagar tudo…',
  erase_hint:
    'Registro, configurações e modelos neste navegador. Feche antes as abas do Seller Central: o que elas mostram volta a ser registrado.',
  erase_ask: 'Apagar tudo o que o CR Guard guarda neste navegador? Não é possível desfazer.',
  erase_yes: 'Apagar agora',
  erase_no: 'Manter',
  erased: 'Apagado: nada mais é guardado.',
  erase_blocked: 'Apagado, exceto uma parte que outra janela mantém aberta. Ela some quando essa janela for fechada.',
};
