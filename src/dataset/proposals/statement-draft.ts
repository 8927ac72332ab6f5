import { differences } from '../../algorithm/sentence/differences.ts'
import { readSentence, sentenceTerms } from '../../algorithm/sentence/sentence.ts'
import { HearsayError } from '../../errors.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import { ID_PATTERN } from '../../model/fields.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Fields } from '../raw-record.ts'
import { likelyType } from '../shorthand/actor-type.ts'
import { descriptorIn } from '../shorthand/anonymous.ts'
import { idOfName, idOfSentence } from '../shorthand/made-id.ts'
import type { KnownNames } from './known-names.ts'

/** What a statement is proposed in. */
export interface StatementContext {
  readonly dataset: Dataset
  readonly known: KnownNames
  readonly source: string
  /** The captured text. */
  readonly text: string
}

/** A statement in the full form, and what is new with it. */
export interface StatementDraft {
  readonly record: Fields
  readonly beside: readonly { readonly kind: Kind; readonly record: Fields }[]
  readonly warnings: readonly string[]
  /** The sentence that it states. */
  readonly sentence: string
}

/**
 * A statement as it is proposed in the full form: its claim by id or in a sentence, which may be a new one; whom it has it from by ids, or by names as
 * they are printed, which may be new people.
 *
 * @throws HearsayError `unknown-id`, `bad-option`
 */
export function statementDraft(given: Fields, context: StatementContext): StatementDraft {
  const { claim: wanted, from: names, source: ofSource, ...fields } = given
  if (ofSource !== undefined && ofSource !== context.source)
    throw refuse('source', `the statement is of ${String(ofSource)}, and the text of ${context.source}`)
  const claim = claimMeant(wanted, context)
  const from = names === undefined ? undefined : fromMeant(names, context)
  return {
    record: {
      ...{ source: context.source, claim: claim.id },
      ...(from === undefined || from.ids.length === 0 ? {} : { from: from.ids }),
      ...fields,
    },
    beside: [...claim.beside, ...(from?.beside ?? [])],
    warnings: from?.warnings ?? [],
    sentence: claim.text,
  }
}

type New = StatementDraft['beside'][number]

/** The claim that is stated: by id, or by a sentence that says the same to the word; else a new one. */
function claimMeant(wanted: unknown, { known }: StatementContext): { id: string; text: string; beside: New[] } {
  const given = typeof wanted === 'string' ? { text: wanted } : ((wanted ?? {}) as Fields)
  const text = given['text']
  if (typeof text !== 'string' || text.trim() === '')
    throw refuse(
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

function besideOf({ proposed }: KnownNames, id: string): New[] {
  const found = proposed.get(id)
  return found === undefined ? [] : [found]
}

/** Whom it has it from. */
function fromMeant(names: unknown, context: StatementContext): { ids: string[]; beside: New[]; warnings: string[] } {
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
    throw refuse('from', '"from" is a list of ids, or of names as they are printed')
  const found = { ids: [] as string[], beside: [] as New[], warnings: [] as string[] }
  for (const name of names as string[]) {
    const { id, beside, warning } = oneMeant(name.trim(), context)
    if (!found.ids.includes(id)) found.ids.push(id)
    for (const each of beside) found.beside.push(each)
    if (warning !== undefined) found.warnings.push(warning)
  }
  return found
}

function oneMeant(
  name: string,
  { dataset, known, source, text }: StatementContext,
): { id: string; beside: New[]; warning?: string | undefined } {
  const record = [...everyRecord(dataset)].find((each) => each.record.id === name)
  if (record !== undefined) {
    const printed = record.kind === 'actor' && record.record.anonymous !== true ? record.record.name : undefined
    const warning =
      printed === undefined || isIn(text, printed) ? undefined : `the text does not have the name “${printed}”`
    return { id: name, beside: [], warning }
  }
  if (!isIn(text, name))
    throw refuse(
      'from',
      `“${name}” is no id, and the text does not have that name`,
      'write whom it has it from as the text does',
    )
  const meant = known.actors.findWhole(name)
  const [only] = meant
  if (meant.length > 1)
    throw refuse('from', `“${name}” may be ${meant.join(' or ')}`, 'write the id of the one that is meant')
  if (only !== undefined) return { id: only, beside: besideOf(known, only) }
  const near = known.actors.near(name)
  const warning = near === undefined ? undefined : `“${name}” is new, and nearly ${known.actors.name(near)} (${near})`
  return { ...newActor(name, { known, source }), warning }
}

function newActor(
  name: string,
  { known, source }: Pick<StatementContext, 'known' | 'source'>,
): { id: string; beside: New[] } {
  const unnamed = descriptorIn(name)
  const id = known.ids.take(unnamed === undefined ? idOfName(name) : `${source}.${idOfName(name)}`)
  const record =
    unnamed === undefined
      ? { id, name, type: likelyType(name) }
      : {
          id,
          name,
          type: unnamed.isGroup ? 'group' : 'person',
          anonymous: true,
          ...(unnamed.count === undefined ? {} : { count: unnamed.count }),
        }
  return { id, beside: [{ kind: 'actor', record }] }
}

function isIn(text: string, name: string): boolean {
  return plain(text).includes(plain(name))
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase()
}

function refuse(path: string, message: string, hint?: string): HearsayError {
  return new HearsayError('bad-option', message, hint === undefined ? { path } : { path, hint })
}
