import type { Fields } from '../../../dataset/raw-record.ts'

/** Whether words say that a document was taken back: a status, a keyword of PubMed, how publishers mark a title. A notice that takes back another one says it of that. */
export function saysRetracted(words: string): boolean {
  return RETRACTED.test(words.trim().slice(0, 200)) && !/^retract(?:ion|ed)[- ](?:of|notice)\b/i.test(words.trim())
}

const RETRACTED =
  /^[[(*]?\s*(?:this (?:article|paper) (?:has been|was) )?(?:retracted|retracted (?:article|paper|publication|chapter)|withdrawn (?:article|paper))\s*(?:$|[\]):.;,*]|\bon\b|\bby\b|\bin\b|\d)/i

/** Whether a title is marked by its publisher as that of a document that was taken back: `RETRACTED: …`, `[Retracted] …`. */
export function isMarkedTitle(title: string): boolean {
  return /^(?:RETRACTED(?: (?:ARTICLE|PAPER|CHAPTER))?\s*[:–—-]|\[\s*retracted(?: (?:article|paper))?\s*\]|retracted(?: (?:article|paper))?\s*:|WITHDRAWN\s*:)/i.test(
    title.trim(),
  )
}

/** The notice that an update of Crossref is; undefined for what is none. */
export function noticeType(update: string): Fields['type'] {
  return CROSSREF.get(update.toLowerCase().replace(/[\s-]+/g, '_'))
}

const CROSSREF: ReadonlyMap<string, string> = new Map([
  ['retraction', 'retraction'],
  ['partial_retraction', 'correction'],
  ['withdrawal', 'retraction'],
  ['removal', 'removal'],
  ['correction', 'correction'],
  ['corrigendum', 'correction'],
  ['erratum', 'correction'],
  ['expression_of_concern', 'expressionOfConcern'],
  ['new_version', 'newVersion'],
  ['new_edition', 'newVersion'],
])
