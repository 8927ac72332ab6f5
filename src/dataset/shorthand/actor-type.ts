import type { ACTOR_TYPES } from '../../model/vocabulary/actor.ts'

const GOVERNMENT =
  /\b(?:Ministry|Government|Parliament|Senate|Congress|Court|Police|Army|Navy|City of|State of|Embassy|Commission|Council|Department|Prosecutor)\b/
const ORGANIZATION =
  /\b(?:Agency|Agence|Association|Authority|Bank|Board|Broadcaster|Bureau|Center|Centre|Church|Club|College|Committee|Company|Corporation|Daily|Federation|Foundation|Gazette|Group|Herald|Hospital|Inc|Institute|Journal|Laboratory|Labs?|League|Ltd|GmbH|AG|Magazine|Mail|Media|Network|News|Office|Organi[sz]ation|Party|Post|Press|Radio|Review|School|Service|Society|Star|Studio|Telegraph|Television|Times|Tribune|TV|Union|University|Wire|Zeitung)\b/

/** What somebody new most likely is, going by the name: a person where it is two to four words of which none names an organization. */
export function likelyType(name: string): (typeof ACTOR_TYPES)[number] {
  if (GOVERNMENT.test(name)) return 'government'
  const words = name.split(/\s+/)
  const isOrganization = ORGANIZATION.test(name) || words.length > 4 || words.length === 1 || words.some(isAcronym)
  return isOrganization || /^The\s/.test(name) ? 'organization' : 'person'
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word)
}
