import type { Lexicon } from './lexicon.ts'

/** English as newspapers write it. */
export const ENGLISH: Lexicon = {
  language: 'en',
  says: words('said says added adds wrote writes tweeted'),
  tells: words('told tells'),
  accordingTo: ['according to'],
  that: ['that'],
  circumstance: words(
    'on in at during after before to when while as last late early yesterday today this monday tuesday wednesday thursday friday saturday sunday by via through from for following',
  ),
  pronouns: words('he she they it'),
  noComment: [
    [/\b(?:declined|refused|was not authorized|were not authorized) to (?:comment|be interviewed)\b/, 'declined'],
    [/\b(?:did|does|do|had) not (?:immediately )?(?:respond|reply|return)\b/, 'noReply'],
    [/\bcould not (?:immediately )?be reached\b/, 'noReply'],
    [/\b(?:would|could) neither confirm nor deny\b|\bneither confirmed nor denied\b/, 'noncommittal'],
    [/\bno comment\b/, 'declined'],
  ],
  people: words(
    'official officials source sources aide aides adviser advisers advisor advisors diplomat diplomats executive executives employee employees insider insiders person people witness witnesses lawmaker lawmakers analyst analysts investigator investigators firefighter firefighters officer officers neighbor neighbors neighbour neighbours resident residents staffer staffers operative operatives lawyer lawyers',
  ),
  bodies: words('police authorities prosecutors critics experts scientists researchers campaigners activists reports'),
  terms: [
    [
      /\b(?:on|under) (?:the )?condition of anonymity\b|\basked not to be (?:named|identified)\b|\bnot authorized to (?:speak|discuss|comment) publicly\b|\bspeaking anonymously\b/,
      'background',
    ],
    [/\bon deep background\b/, 'deepBackground'],
    [/\boff the record\b/, 'offRecord'],
  ],
  certainty: [
    [/\b(?:may|might|could|possibly|perhaps|suspected|suspects?)\b/, 'possible'],
    [/\b(?:likely|probably|appears?|appeared|seems?|seemed|believed|believes?|is thought|are thought)\b/, 'probable'],
  ],
  abbreviations: words(
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr u.s u.k u.n d.c inc corp co ltd no vs etc jan feb mar apr jun jul aug sept sep oct nov dec mass conn calif pa va ga fla tex wis mich minn a.m p.m rev hon adm cmdr maj wash ill ind',
  ),
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
