import type { CancelWords } from './cancel-words.ts';

export const tr: CancelWords = {
  spaced: true,
  stem: 'iptal',
  not: 'degil*|gerek yok|yok|etmeyin*|gerekmez|gerekmiyor|olmadan|asla|yapamiyoruz|edemez*|edilemez',
  ours: 'biz|tarafimiz*|ettik|edildi|zorunda',
  asks: [
    'kendiniz iptal et*',
    'iptal ~ (oneririz|tavsiye ed*)',
    'iptal (edin|ediniz|edermisiniz|eder misiniz|edebilir misiniz|etmeniz (rica|gerek*|lazim)|etseniz|edelim mi)',
    'iptal etmenizi ~ (rica|isti*|bekli*|oner*|talep|dili*)',
    'iptal etmeniz ~ (iyi|seviniriz|memnun|uygun|gerek)',
    'iptal taleb* ~ (olustur(un|unuz|manizi|ur musunuz|abilir misiniz)|gonder(in|iniz|menizi)|ac(in|iniz|manizi)|bulun(un|unuz|manizi)|ilet(in|iniz|menizi))',
    'iptal talep (et|edin|ediniz)',
  ],
  offers: ['iptal edebilirsiniz', 'iptal etmek ister*', 'dilerseniz ~ iptal'],
  cancelling: ['iptal ed(erseniz|ersen)', 'iptal etmeniz (halinde|durumunda|karsiliginda)', 'iptal ettiginizde'],
};
