import { readSentence } from '../../algorithm/sentence/sentence.ts'
import { sha256 } from '../../algorithm/sha256.ts'
import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, recordsOf } from '../../model/dataset.ts'
import type { Kind } from '../../model/kinds.ts'
import { changeFiles } from '../change/change-files.ts'
import type { Fields, InputFile } from '../raw-record.ts'
import { acceptProposal } from './accept-proposal.ts'
import { type ProposalDraft, readDraft } from './draft.ts'
import { knownNames } from './known-names.ts'
import type { RecordProposal } from './proposal.ts'
import { startOfQuote } from './quoted-passage.ts'
import { refuseKnown } from './refuse-known.ts'
import { type StatementDraft, statementDraft } from './statement-draft.ts'

/** What a proposal is held against. */
export interface ProposeContext {
  readonly files: readonly InputFile[]
  readonly dataset: Dataset
  /** The text of the document with that digest, as it was captured; `undefined` where there is none. */
  readonly text: string | undefined
  /** All that was proposed before. */
  readonly proposals: readonly RecordProposal[]
  /** Who proposes: the id and, where nobody has it yet, the name of a program. */
  readonly by: { readonly id: string; readonly name: string }
  readonly when: string
}

/** A proposal that may be kept. */
export interface Proposed {
  readonly proposal: RecordProposal
  /** False of one that was made before, whatever became of it. */
  readonly isNew: boolean
}

/** So many may be open of one document. */
const MOST_OPEN = 200

/**
 * A record that is proposed beside the passage that is to show it, checked: the passage stands in the captured text, everybody it names is known or named
 * there, and the dataset would be valid with it. Nothing is written.
 *
 * @throws HearsayError `unknown-id` where there is no such document or capture, `duplicate-id` where the record is there, `bad-option` for whatever else is wrong with it
 * @throws DatasetError where the record is not valid
 */
export function proposeRecord(given: unknown, context: ProposeContext): Proposed {
  const draft = readDraft(given)
  const { dataset, proposals, by, when } = context
  const text = requireText(draft, context)
  const start = startOfQuote(text, draft.quote, draft.start)
  requireRoom(draft.source, proposals)
  refuseBookkeeping(draft.record)
  const { kind = 'statement' } = draft
  const { record, beside, warnings, sentence } = fullForm(draft, context, { text, start })
  refuseKnown(dataset, kind, record)
  const said = { source: draft.source, digest: draft.digest, quote: draft.quote, start, kind, record }
  const id = `p-${sha256(canonicalJson([said.source, said.digest, start, said.quote, kind, record])).slice(0, 12)}`
  const before = proposals.find((each) => each.id === id)
  if (before !== undefined) return { proposal: before, isNew: false }
  const all = [...programIn(dataset, by), ...beside]
  const proposal: RecordProposal = {
    ...{ id, by: by.id, when, ...said },
    ...(all.length === 0 ? {} : { beside: all.map((each) => ({ kind: each.kind, record: { ...each.record } })) }),
    ...(draft.why === undefined ? {} : { why: draft.why }),
    warnings: [...warnings, ...missingIn(draft.quote, sentence)],
    state: 'open',
  }
  const find = (of: Kind, wanted: string) => recordsOf(dataset, of).find((each) => each.id === wanted)
  changeFiles(context.files, acceptProposal(proposal, { find }))
  return { proposal, isNew: true }
}

function requireText({ source, digest }: ProposalDraft, { dataset, text }: ProposeContext): string {
  if (!dataset.sources.some(({ id }) => id === source))
    throw new HearsayError('unknown-id', `there is no document ${source}`, {
      path: 'source',
      hint: 'find looks for one',
    })
  if (text !== undefined) return text
  throw new HearsayError('unknown-id', `no text of ${source} with the digest ${digest} is kept`, {
    path: 'digest',
    hint: 'source_text gives the text and its digest; a person captures it',
  })
}

function requireRoom(source: string, proposals: readonly RecordProposal[]): void {
  const open = proposals.filter((each) => each.source === source && each.state === 'open').length
  if (open < MOST_OPEN) return
  throw new HearsayError('bad-option', `${open} proposals of ${source} are open already`, {
    path: source,
    hint: 'a person decides them first: hearsay review',
  })
}

/** What is filled in when a person accepts it, or is made of the quote. */
const FILLED = ['proposedBy', 'recordedBy', 'recorded', 'anchor']

function refuseBookkeeping(record: Fields): void {
  const field = FILLED.find((each) => each in record)
  if (field === undefined) return
  throw new HearsayError('bad-option', `"${field}" is not for you to say`, { path: field, hint: 'leave it out' })
}

function fullForm(
  { kind = 'statement', record, source, digest, quote }: ProposalDraft,
  { dataset, proposals }: ProposeContext,
  { text, start }: { readonly text: string; readonly start: number },
): StatementDraft {
  const words = (['text', 'name'] as const).map((field) => record[field]).find((each) => typeof each === 'string')
  if (kind !== 'statement') return { record, beside: [], warnings: [], sentence: kind === 'claim' ? String(words) : '' }
  const draft = statementDraft(record, { dataset, known: knownNames(dataset, proposals), source, text })
  const isOfRecord = [undefined, digest].includes(dataset.sources.find(({ id }) => id === source)?.digest)
  const place = isOfRecord ? { start, end: start + quote.length } : {}
  return { ...draft, record: { ...draft.record, anchor: { ...place, exact: quote } } }
}

function programIn(dataset: Dataset, { id, name }: ProposeContext['by']): { kind: 'actor'; record: Fields }[] {
  const there = dataset.actors.find((actor) => actor.id === id)
  if (there === undefined) return [{ kind: 'actor', record: { id, name, type: 'software' } }]
  if (there.type === 'software') return []
  throw new HearsayError('bad-option', `${id} is no program, and proposals are made by one`, {
    path: id,
    hint: 'hearsay mcp --by ID names another',
  })
}

/** Numbers and months of a sentence that the passage does not have. */
function missingIn(quote: string, sentence: string): string[] {
  const [said, shown] = [readSentence(sentence), readSentence(quote)]
  const missing = [...said.numbers].flatMap(([value, written]) => (shown.numbers.has(value) ? [] : [written]))
  return missing.length === 0 ? [] : [`the quote does not have ${missing.join(', ')}`]
}
