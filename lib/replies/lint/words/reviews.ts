import type { WordsByLanguage } from '../stems.ts';

export const REVIEWS: WordsByLanguage = {
  en: 'reviews?|feedbacks?|ratings?|testimonials?|(5|five).stars?',
  de: '*bewertung*|*rezension*|feedback|(5|funf) sterne*',
  // "Avis de passage" is the carrier's card in the letter box.
  fr: 'avis(?! de (passage|livraison|expedition))|commentaires?|evaluations?|(5|cinq) etoiles?',
  it: 'recension*|feedback|valutazion*|commento|(5|cinque) stelle',
  es: 'opinion|resenas?|valoracion*|calificacion|comentarios?|(5|cinco) estrellas',
  nl: '*beoordeling*|recensie*|(5|vijf) sterren',
  pl: 'opini[aei]*|recenzj*|ocen[aey]|komentarz*|(5|piec) gwiazdek',
  sv: 'omdome*|betyg|(5|fem) stjarnor',
  ja: 'レビュー|評価|口コミ|クチコミ|フィードバック|感想|星(5|五)',
  zh: '好评|评价|评论|差评|评分|五星',
  pt: 'avaliac*|opiniao|resenha|(5|cinco) estrelas',
  tr: 'yorum*|degerlendirme*|puan|(5|bes) yildiz*',
};

/** What a buyer is asked to do with a review. */
export const REVIEWING: WordsByLanguage = {
  en: 'leave|write|post|give|submit|provide|appreciate an?|grateful for|remove|delete|change|revise|update|edit|withdraw|in exchange for',
  de: 'abgeben|hinterlass*|schreiben|verfassen|freuen|geben sie|loschen|entfernen|andern|zuruckziehen|anpassen',
  fr: 'laisse[rz]|ecri(re|vez)|donne[rz]|poste[rz]|publie[rz]|depose[rz]|recevoir|redige[rz]|supprime[rz]|modifie[rz]|retire[rz]|change[rz]',
  it: 'lasci*|scriv*|pubblic*|rilasc*|ricevere|dare|elimin*|rimuov*|modific*|cancell*|cambi*',
  es: 'dej[ae]*|escrib[ae]*|publi*|agradeceriamos|denos|darnos|elimin*|borr*|modifi*|cambi*|retir*',
  nl: 'laat|schrijf|geef|plaats|achterlaten|schrijven|blij|verwijder*|wijzig*|aanpassen',
  pl: 'wystaw*|zostaw*|napis*|dodaj|wdziecz*|usun*|zmien*|wycof*|edyt*',
  sv: 'lamna|skriv*|ge|glada|uppskattar|ta bort|andra|radera',
  ja: '書いて|記入|投稿|お願い|お寄せ|お聞かせ|ください|下さい|いただける|いただけま|頂け|削除|変更|修正',
  zh: '留|给(我们)?(个|一|五|好)|写|删除|修改|更改|期待|分享|提交|进行|追加',
  pt: 'deix[ae]*|escrev*|felizes|dar|remov*|apag*|alter*|exclu*|mud*',
  tr: 'yaz(in|iniz|ar*)|birak*|yap(in|iniz|ar*|manizi)|ver(in|ir*|menizi)|paylas*|sil*|kaldir*|degistir*',
};

/** Requests for a review without its name. */
export const REVIEW_REQUESTS: WordsByLanguage = {
  en: 'rate (us|your|our|the|this)|review (us|our|your (purchase|experience))|share your (experience|opinion)|your (opinion|review) (counts|matters|helps)',
  de: 'bewerten sie|abgabe einer *bewertung',
  fr: "(note[rz]|evalue[rz]) (votre|notre|nos|l'article)|votre avis (nous interesse|compte)",
  it: 'valuti (il|la)|recensisca|sua opinione conta',
  es: '(califique|valore|evalue) (su|el|la|nuestr*)|su opinion (es|cuenta)',
  nl: 'beoordeel (uw|ons|onze|het)',
  pl: 'ocen (swoj|nas)|ocenic (zakup|produkt)|opinia jest (* )?wazna',
  sv: 'betygsatt|recensera',
  ja: 'ご?評価をいただけ',
  zh: '五星(好评|评价)|好评返现',
  pt: 'avali[ea] (a|o|sua|seu|nossa)|opiniao e importante',
  tr: 'puanlayin*|degerlendirin*|yorumlayin*',
};

/** What makes asking for a review more than neutral: good ones only, or changed or removed ones. */
export const SLANTED: WordsByLanguage = {
  en: 'positive|good|great|best|5|five|remove|delete|change|revise|update|edit|withdraw|negative',
  de: 'positiv*|gute*|beste*|funf|loschen|entfernen|andern|zuruckziehen|anpassen|negativ*',
  fr: 'bons?|bonnes?|cinq|supprime*|modifie*|retire*|change*|meilleur*',
  it: 'buon*|cinque|elimin*|rimuov*|modific*|cancell*|cambi*',
  es: 'buen*|cinco|borr*|modifi*|retir*',
  nl: 'positie*|goede|vijf|verwijder*|wijzig*|negatie*',
  pl: 'pozytywn*|dobr*|piec|usun*|zmien*|wycof*|negatywn*',
  sv: 'bra|fem|ta bort|andra|radera',
  ja: '高評価|良い|星(5|五)|5つ|五つ|削除|変更|修正|満点',
  zh: '好评|五星|删除|修改|更改|差评',
  pt: 'boa|cinco|remov*|apag*|alter*|exclu*|mud*',
  tr: 'olumlu*|guzel|iyi|bes|sil*|kaldir*|degistir*|olumsuz*',
};
