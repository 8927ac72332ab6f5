import type { GraphReader, RecordProposal, TextSpan } from '../../library.ts'
import { labelOf } from '../../words/labels.ts'
import { EMPTY_FORM, type Form, type FormMarks, type Link, NO_MARKS } from '../state/form.ts'
import type { Listed } from '../state/listed.ts'
import type { Candidate } from './candidates.ts'
import { whoSaid } from './who-said.ts'

/** What a form is filled from. */
export interface Filling {
  readonly text: string
  readonly reader: GraphReader
  readonly candidates: () => readonly Candidate[]
}

/** A form for a proposal, or for a passage of the text that was taken by hand: for a person to change. */
export function filledForm(of: Listed | TextSpan, filling: Filling): Form {
  if (!('span' in of)) return { ...EMPTY_FORM, sentence: asSentence(filling.text.slice(of.start, of.end)) }
  if (of.proposal !== undefined) return formOfProposal(of.proposal, filling.reader)
  const { suggestion } = of
  if (suggestion === undefined) return EMPTY_FORM
  const { content, continues, certainty, terms, response } = suggestion
  const parts = [content, continues].flatMap((part) =>
    part === undefined ? [] : filling.text.slice(part.start, part.end),
  )
  const links = whoSaid(filling.text, suggestion, filling.candidates())
  return {
    ...EMPTY_FORM,
    sentence: asSentence(parts.join(' ').replace(/^that\s+/, '')),
    links,
    marks: { ...NO_MARKS, response, terms, certainty },
  }
}

/** Words of a text as a sentence of their own: with a capital and a full stop, without the marks that quote them. */
function asSentence(words: string): string {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^["“„«\s]+|["”»\s]+$/g, '')
    .replace(/[,;:\s]+$/, '')
  if (bare === '') return ''
  const capital = bare[0]?.toUpperCase() ?? ''
  return `${capital}${bare.slice(1)}${/[.!?…]["”»)]?$/.test(bare) ? '' : '.'}`
}

function formOfProposal({ kind, record, beside = [] }: RecordProposal, reader: GraphReader): Form {
  if (kind !== 'statement') return { ...EMPTY_FORM, sentence: textOf(record['text']) }
  const claim = textOf(record['claim'])
  const isKnown = reader.kindOf(claim) === 'claim'
  const worded = beside.find((each) => each.kind === 'claim' && each.record['id'] === claim)
  const from = Array.isArray(record['from']) ? record['from'].filter((id) => typeof id === 'string') : []
  return {
    ...EMPTY_FORM,
    sentence: textOf(worded?.record['text']),
    claim: isKnown ? claim : undefined,
    links: from.slice(0, 1).map((id): Link => linkTo(id, { reader, beside })),
    marks: {
      denies: record['polarity'] === 'denies',
      response: record['response'] as FormMarks['response'],
      terms: record['terms'] as FormMarks['terms'],
      certainty: record['certainty'] === 'unspecified' ? undefined : (record['certainty'] as FormMarks['certainty']),
    },
  }
}

function linkTo(
  id: string,
  { reader, beside }: { reader: GraphReader; beside: NonNullable<RecordProposal['beside']> },
): Link {
  if (reader.kindOf(id) !== undefined) return { kind: 'record', id, label: labelOf(reader, id) }
  const made = beside.find((each) => each.kind === 'actor' && each.record['id'] === id)?.record
  const name = textOf(made?.['name']) || id
  return made?.['anonymous'] === true ? { kind: 'unnamed', name } : { kind: 'new', name }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
