import type { CancelWords } from './cancel-words.ts';

const cancel =
  '(cancel|cancell?ing|(request|requesting|submit|submitting|place|placing|send|open|file|raise) (a |an |the |your )?(order )?cancell?ation)';

export const en: CancelWords = {
  spaced: true,
  stem: 'cancel',
  not: "not(?! hesitate)|never|no (need|longer)|(do|ca|wo|could|need|should|did|does|would)n'?t(?! hesitate)|cannot|without|instead of|nor",
  ours: '(?<!help |of )us|we|i|our team|note|know|aware|inform|been|was|were|bear with|understand',
  asks: [
    '(recommend|advise|suggest|fastest|quickest|easiest|simplest|best) ~ (to cancel|cancell?ing|you cancel|cancel yourself)',
    'cancel ~ yourself',
    `(please|kindly|pls|plz) ~ ${cancel}`,
    `(could|can|would|will) you ~ ${cancel}`,
    `(you to|you should|you must|you need to|you have to|ask you|help us|suggest|recommend|advise) ~ ${cancel}`,
    `(best|better|appreciate*|grateful|nice|great|helpful|help us|easier|faster|prefer|thankful|glad) ~ you ~ (${cancel}|cancell?ed)`,
    `(select|click|press|choose|tap|use|hit) ~ (request cancell?ation|cancel items?|cancel order)`,
    `(just|simply|go ahead and|^) cancel (the|your|this|it)`,
  ],
  offers: [
    `you (can|may|could|might) ~ ${cancel}`,
    `(would|do) you (want|like|prefer|wish|rather) ~ ${cancel}`,
    `if you (want|wish|prefer|would like|'d like|would rather|'d rather) ~ ${cancel}`,
  ],
  cancelling: ['you (cancel|agree to cancel|request cancell?ation)', '(for|by) cancell?ing', 'your cancell?ation'],
};
