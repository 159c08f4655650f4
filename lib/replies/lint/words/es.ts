import type { CancelWords } from './cancel-words.ts';

const cancel =
  '(cancel(e|en|ar|a|es|arlo)|anul(e|en|ar|a|es|arlo)|(solicit|pid)(e|a|ar|en) (la |una )?(cancelacion|anulacion)|(solicitud|peticion) de (cancelacion|anulacion)|cancelacion)';

export const es: CancelWords = {
  spaced: true,
  stem: 'cancel|anul',
  not: 'no(?! (dude|whats*|tele*|insta*|face*|noss*|se[ur]|proxim*))|nunca|sin|ningun*|tampoco|imposible|en lugar de',
  ours: 'tuvimos|hemos|nos|informamos|cuenta que|nota|sepa|amazon|disculpe|aceptar',
  asks: [
    '(aconsejamos|sugerimos|lo mas *) ~ (cancel|anul)(e|ar|arlo)',
    'usted mism[oa] (cancele|anule)',
    `(por favor|favor de|le rogamos|rogamos|le pedimos|pedimos|solicitamos|podria*|puede|puedes|pudiera|necesitamos|amabilidad|agradecer*|agradecemos|le importaria|conviene|recomendamos|mejor|queremos) ~ ${cancel}`,
    `(solicite|solicita|pida|envie) ~ (cancelacion|anulacion)`,
    `(pulse|elija|seleccione|haga clic|presione|entre|vaya|pulsa|elige) ~ (solicitar (la )?(cancelacion|anulacion)|cancelar productos)`,
    `^(cancele|anule)`,
    `(tiene|debe|deberia|hay) (que )?(cancelar|anular)`,
  ],
  offers: ['(puede|podra|puedes) (* )?(cancelar|anular)', '(desea|quiere|prefiere|quieres) (* )?(cancelar|anular)'],
  cancelling: [
    '(si|cuando) (* )?(cancela|anula|cancelas|cancelara)',
    'por (cancelar|anular|la cancelacion)',
    'al cancelar',
  ],
};
