import { HearsayError } from '../../errors.ts'
import type { Actor } from '../../model/actor.ts'
import { idOfSentence } from './made-id.ts'
import { isClaimId, readLine } from './read-line.ts'
import { asSentence } from './read-sentence.ts'
import { readWho } from './read-who.ts'

/** Whom a link of a line names: by id or name, and how that is meant. */
export interface LinkName {
  readonly name: string
  /** `itself`: the actor and not what it published; `source`: the document; `new`, or a type: nobody who is known, however near the name is. */
  readonly as?: 'itself' | 'source' | 'new' | Actor['type'] | undefined
}

/** Fields of a statement that have marks, with their values as the full form has them. */
export interface LineFields {
  readonly polarity?: string | undefined
  readonly response?: string | undefined
  readonly certainty?: string | undefined
  readonly knowledge?: string | undefined
  readonly terms?: string | undefined
  readonly fromBasis?: string | undefined
  readonly made?: string | undefined
  readonly withdrawn?: string | undefined
}

/** What a line of `says` is to say. */
export interface LineWish {
  /** In plain words, or the id of a claim. */
  readonly said: { readonly sentence: string } | { readonly claim: string }
  /** Who said it, and from whom they have it: a link each, with its alternatives. */
  readonly links?: readonly (readonly LinkName[])[]
  /** What marks say, by the fields of the full form. */
  readonly fields?: LineFields
  /** Further marks, as they are written. */
  readonly marks?: string
  /** Whether a record has that id, so that no new claim can. */
  readonly isTaken?: (id: string) => boolean
  /** Whether an id or a name behind `@` is one: then it stays what the sentence is about, and is else only text. */
  readonly isSubject?: (name: string) => boolean
}

/**
 * The line that says what is meant, whatever signs are in its words: `sentence < who < their source | marks`. A sentence that would be read as the id of
 * a claim gets an id of its own before it.
 *
 * @throws HearsayError `bad-option` where a link has a name that cannot stand in a line: see `isPlainName`
 */
export function composeLine({ said, links = [], fields = {}, marks = '', isTaken, isSubject }: LineWish): string {
  const first = 'claim' in said ? said.claim : withId(sentenceOf(said.sentence, isSubject), isTaken)
  const who = links.map((link) => `< ${link.map(linkText).join(' or ')}`)
  const segments = [marksOf(fields), marks.replace(/\s+/g, ' ').trim()].filter((text) => text !== '')
  return [first, ...who, ...segments.map((text) => `| ${text}`)].join(' ')
}

/** Whether a name in a link is read as that name, and as nothing else: it has no signs of the line in it and says nothing behind it. */
export function isPlainName(name: string): boolean {
  const { line, faults } = readLine(`x < ${name}`)
  const [link] = line.links
  const isWhole = faults.length === 0 && line.links.length === 1 && link?.text === name && !/\s\|$|\s\|\s/.test(name)
  return isWhole && readWho(link).name === name && !/(?:^|\s)or(?:\s|$)/.test(name) && !/[<|]$/.test(name)
}

function sentenceOf(sentence: string, isSubject: LineWish['isSubject']): string {
  const text = asSentence(sentence.replace(/\s+/g, ' ').trim())
  if (isSubject === undefined) return text
  return text.replace(
    /\\(@(?:\[([^\]]+)\](?!\()|([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?![A-Za-z])))/g,
    (whole, ...found) => {
      const [tag, name, id] = found as (string | undefined)[]
      return isSubject(name ?? id ?? '') ? (tag ?? whole) : whole
    },
  )
}

/** A sentence that is read as one: with an id before it where it looks like an id, or has one before it. */
function withId(sentence: string, isTaken: LineWish['isTaken'] = () => false): string {
  const { line } = readLine(sentence)
  if (sentence === '' || (line.id === undefined && !isClaimId(line.said.text))) return sentence
  const wanted = idOfSentence(sentence)
  let id = wanted
  for (let ordinal = 2; isTaken(id); ordinal += 1) id = `${wanted}-${ordinal}`
  return `${id}: ${sentence}`
}

function linkText({ name, as }: LinkName): string {
  if (!isPlainName(name)) {
    const hint = 'add whoever it is first, and name them by their id'
    throw new HearsayError('bad-option', `"${name}" cannot stand in a line as a name`, { hint })
  }
  if (as === undefined) return name
  return as === 'itself' ? `${name} itself` : `${name} (${as})`
}

/** The words of marks: a mark that its field says by itself, dates behind theirs. */
function marksOf({ polarity, response, certainty, knowledge, terms, fromBasis, made, withdrawn }: LineFields): string {
  const words = [
    polarity === 'denies' ? 'denies' : undefined,
    response,
    certainty === 'unspecified' ? undefined : certainty,
    knowledge === 'unknown' ? undefined : knowledge,
    terms,
    fromBasis === 'inferred' ? 'inferred' : undefined,
    made && `made ${made}`,
    withdrawn && `withdrawn ${withdrawn}`,
  ]
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}
