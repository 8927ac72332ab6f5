import { differences } from '../../algorithm/sentence/differences.ts'
import { readSentence, sentenceTerms } from '../../algorithm/sentence/sentence.ts'
import { HearsayError } from '../../errors.ts'
import { ID_PATTERN } from '../../model/fields.ts'
import type { Fields } from '../raw-record.ts'
import { idOfSentence } from '../shorthand/made-id.ts'
import { besideOf, type NewBeside, type StatementContext } from './known-names.ts'
import { refusedDraft } from './refused-draft.ts'

/** The claim that is stated: by id, or by a sentence that says the same to the word; else a new one. */
export function claimMeant(
  wanted: unknown,
  { known }: StatementContext,
): { id: string; text: string; beside: NewBeside[] } {
  const given = typeof wanted === 'string' ? { text: wanted } : ((wanted ?? {}) as Fields)
  const text = given['text']
  if (typeof text !== 'string' || text.trim() === '')
    throw refusedDraft(
      'claim',
      'a statement needs a claim',
      'its id, or a sentence of your own: {"claim": "The mill burned down."}',
    )
  const there = known.claims.find(({ id }) => id === text) ?? known.claims.find((each) => isSame(each.text, text))
  if (there !== undefined) return { ...there, beside: besideOf(known, there.id) }
  if (ID_PATTERN.test(text))
    throw new HearsayError('unknown-id', `there is no claim ${text}`, {
      path: 'claim',
      hint: 'same_claim finds claims; a new one is a whole sentence',
    })
  const { id: chosen, ...rest } = given
  const id = known.ids.take(typeof chosen === 'string' ? chosen : idOfSentence(text))
  return { id, text, beside: [{ kind: 'claim', record: { id, ...rest, text } }] }
}

/** Whether two sentences say the same to the word, whatever the endings. */
export function isSame(one: string, other: string): boolean {
  return (
    sentenceTerms(one).join(' ') === sentenceTerms(other).join(' ') &&
    differences(readSentence(one), readSentence(other)).length === 0
  )
}
