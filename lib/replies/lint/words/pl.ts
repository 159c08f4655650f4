import type { CancelWords } from './cancel-words.ts';

export const pl: CancelWords = {
  spaced: true,
  stem: 'anul',
  not: 'nie|nigdy|bez|zadn*|ani|zamiast',
  ours: 'musielismy|zostalo|zostal|informuj*|wiedziec|zrozumien*|amazon (anul*|moze)|cierpliwosc',
  asks: [
    '(radzimy|zalecamy|polecamy|najszybciej|najlatwiej) ~ (anulowac|anuluja|anulowali|anulowanie)',
    '(prosze|prosimy|uprzejmie) ~ (o anulowanie|anulowac|anuluj|anulowali|anulowal|anulowala|o anulowaniu|wniosek o anulowanie|prosbe o anulowanie)',
    '(czy|aby|by|zeby) ~ (moze|moga|moglby|moglaby|mogliby|zechc*|zechcial*) ~ (anulowac|anulowanie)',
    '(wybrac|kliknac|zlozyc|wyslac|wybierz|kliknij|zloz|nacisnac) ~ (popros o anulowanie|anulowanie|anuluj*)',
    '(byloby|najlepiej|lepiej|wdzieczni|wdzieczny|milo) ~ (gdyby|aby|jesli|jezeli) ~ anulow*',
    '^anuluj (swoje|to|zamowienie)',
    '(nalezy|musi|musza|powinien|powinni) ~ anulowac',
  ],
  offers: ['(moze|moga|mozesz|mozna) (* )?(* )?anulowac', '(chce|chca|chcesz|wola|woli|chcieliby) (* )?(* )?anulowac'],
  cancelling: [
    '(jesli|jezeli|gdy|kiedy|jak) ~ (anuluja|anuluje|anulujesz)',
    'za (anulowanie|anulacje)',
    'po anulowaniu przez',
  ],
};
