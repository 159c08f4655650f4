import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  title: 'O CR Guard está instalado',
  lead: 'O que ele faz, o que nunca faz e como você pode conferir.',
  does_title: 'O que ele faz',
  does_marks:
    'Em Gerenciar pedidos, marca quais pedidos o comprador pediu para cancelar e quais estão perto de perder a data limite de envio.',
  does_cancel:
    'Quando você cancela, mostra o motivo verdadeiro e o efeito dele na taxa de cancelamento, antes do envio.',
  never_title: 'O que ele nunca faz',
  never_network: 'Não envia nada a ninguém. Não tem servidor e nunca pede seus dados de acesso.',
  never_submit: 'Nunca aperta Enviar nem Confirmar. Isso fica com você.',
  never_personal: 'Não guarda nomes, endereços, telefones, e-mails nem mensagens dos compradores.',
  check: 'Como conferir:',
  check_network_chromium:
    'na lista de extensões do navegador, ative o modo do desenvolvedor, abra “service worker” no CR Guard e escolha Rede. A lista fica vazia enquanto você trabalha.',
  check_network_firefox:
    'abra about:debugging, escolha Este Firefox, depois Inspecionar no CR Guard e depois Rede. A lista fica vazia enquanto você trabalha.',
  check_submit: 'pratique primeiro. Nem lá nem no Seller Central acontece algo antes de você apertar.',
  check_personal: 'as configurações dizem o que é guardado e apagam tudo quando você quiser.',
  privacy_link: 'Configurações de privacidade',
  permissions_title: 'Tudo o que o navegador permite a ele',
  permissions_lead: 'Lido agora do manifesto do CR Guard. Não há mais nada.',
  permission_storage: 'guardar as configurações e o registro de pedidos neste navegador',
  permission_unlimited_storage: 'manter esse registro mesmo quando falta espaço no disco',
  permission_alarms: 'acordar para os lembretes e para remover pedidos antigos',
  permission_notifications: 'mostrar lembretes; só é pedido quando você os ativa',
  permission_sites:
    'ver e marcar as páginas de pedidos, mensagens e Saúde da conta em {hosts} endereços do Seller Central',
  start_title: 'Duas maneiras de começar',
  practise: 'Praticar por dois minutos',
  practise_hint: 'Com pedidos inventados, sem entrar na conta. Nada fica guardado.',
  open_orders: 'Abrir Gerenciar pedidos',
  open_hint: 'As marcas aparecem junto com a página.',
  marketplace: 'Marketplace',
};
