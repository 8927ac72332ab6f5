import type { NameDifference } from '../algorithm/names/same-name.ts'
import type { CopiedDocuments } from '../query/duplicates/copied-documents.ts'
import type { Duplicates } from '../query/duplicates/duplicates.ts'
import { counted, inDigits } from './counted.ts'
import { alikeInWords } from './records.ts'

/** In what two names differ that may be of one person. */
export const NAME_DIFFERENCE_LABELS: Readonly<Record<NameDifference, string>> = {
  nothing: 'the same name',
  accents: 'the same name but for capitals, accents or script',
  order: 'the same name in another order',
  initials: 'one has initials where the other has names',
  letter: 'one letter apart',
  spelling: 'spelled otherwise, by sound the same',
}

/** Why two claims may be one. */
export function sameClaimsInWords({ how, score }: Duplicates['claims'][number]): string {
  return how === 'sameWords' ? 'the same words but for spelling and endings' : alikeInWords(score)
}

/** Why one of two documents may be a copy or a version of the other, and what to write then. "34 % of one stands in the other. Is it a copy?" */
export function copiedInWords({ how, share, may }: CopiedDocuments): string {
  const what =
    how === 'sameAddress'
      ? 'the same address'
      : how === 'sameText'
        ? 'the very same text'
        : `${inDigits(Math.round((share ?? 0) * 100))} % of ${may === null ? 'one stands in the other' : 'the second stands in the first'}`
  if (may === 'revises') return `${what}, by one publisher: is the later one a version?`
  if (may === 'republishes') return `${what}: is the later one a copy?`
  if (how === 'passages' && (share ?? 0) < 0.3) return `${what}: they share passages`
  return `${what}: is one a copy of the other? No date says which was first`
}

/** How much may be there twice, and what was not compared. */
export function duplicatesInWords({ claims, documents, actors, textsCompared, namesPassedOver }: Duplicates): string {
  const found = [
    counted(claims.length, 'pair of claims', 'pairs of claims'),
    counted(documents.length, 'pair of documents', 'pairs of documents'),
    counted(actors.length, 'pair of people or organizations', 'pairs of people or organizations'),
  ].join(', ')
  const texts = `${counted(textsCompared, 'text')} compared`
  const left =
    namesPassedOver === 0
      ? ''
      : `, ${counted(namesPassedOver, 'part of names', 'parts of names')} too common to compare`
  return `${found}; ${texts}${left}`
}
