import type { CancelWords } from './cancel-words.ts';

const cancel = "(d'annuler|annuler|(demander|demande|faire|soumettre|proceder) ~ annulation)";

export const fr: CancelWords = {
  spaced: true,
  stem: 'annul',
  not: "ne(?! pas hesiter)|n'(?!hesit)*|(?<!hesite[rz] )pas|inutile|aucun*|jamais|sans|impossible",
  ours: 'nous (avons|devons|sommes|allons|pouvons|venons|annul*)|noter|savoir|comprendre|informe*|permettre',
  asks: [
    "(recommandons|conseillons|suggerons|plus (rapide|simple)) ~ (d'annuler|annuler|annuliez)",
    '(annuliez|annuler) vous.memes?',
    `merci d'annuler`,
    `(merci de|veuillez|priere|s'il vous plait|svp|prions|demandons|invitons|pouvez.vous|pourriez.vous|voudriez.vous) ~ ${cancel}`,
    `(faudrait|faut|besoin|preferable|mieux|souhaitons|aimerions|souhaitable) ~ vous ~ annul(iez|ez)`,
    `(?<!vous )annulez (la|votre|cette|le|l'achat|cet)`,
    `(clique[rz]|choisi*|selectionne[rz]|appuye[rz]) ~ (demander l'annulation|annuler)`,
    `(faites|faire|demandez|envoye[rz]|soumett*) ~ (demande d'annulation|l'annulation)`,
    `vous (pouvez|pourriez) ~ annuler ~ (svp|s'il vous plait)`,
  ],
  offers: [
    'vous (pouvez|pourriez|souhaitez|voulez|preferez|desirez) ~ annuler',
    'souhaitez.vous ~ annuler',
    'voulez.vous ~ annuler',
  ],
  cancelling: ['vous (annulez|annuliez)', '(si|lorsque) ~ vous (* )?annulez', "contre (l'annulation|une annulation)"],
};
