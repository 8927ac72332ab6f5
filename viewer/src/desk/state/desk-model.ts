import { computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  type Conflicting,
  type GraphReader,
  type LikeClaim,
  likeClaims,
  type RecordProposal,
  sentencesIn,
} from '../../library.ts'
import type { Model } from '../../model/model.ts'
import { lookedAtWords } from '../../words/desk-words.ts'
import { type Candidate, candidatesFor } from '../choosing/candidates.ts'
import { filledForm } from '../choosing/filled-form.ts'
import type { Saying } from '../saving/change-of-form.ts'
import type { CapturedText, DeskDocuments } from '../saving/desk-documents.ts'
import { rejectedIn } from '../saving/rejected.ts'
import { clauseEdges } from '../text/clauses.ts'
import { type Passages, passagesIn } from '../text/passages.ts'
import { type DeskDocument, type DeskState, FIRST_DESK_STATE } from './desk-state.ts'
import type { Form } from './form.ts'
import { telling } from './keep-desk.ts'
import { openOf, proposedFor, suggestedIn } from './listed.ts'
import { type DeskAction, lookedAt, reduceDesk } from './reduce-desk.ts'

/** Somebody else has changed what was to be written: what is there now, and how it goes on. */
export interface DeskConflict {
  readonly conflicts: readonly Conflicting[]
  /** Keeps what is there, and writes nothing. */
  readonly takeTheirs: () => void
  /** Writes it over what is there now. */
  readonly writeAgain: () => void
}

/** A document at the desk: what is known of it, what is in hand, and what can be done. */
export interface DeskModel {
  readonly capture: CapturedText
  readonly reader: ReadonlySignal<GraphReader>
  readonly state: ReadonlySignal<DeskState>
  readonly document: ReadonlySignal<DeskDocument>
  readonly passages: ReadonlySignal<Passages>
  readonly candidates: ReadonlySignal<readonly Candidate[]>
  /** What the form says, or would say of the proposal that is looked at. */
  readonly form: ReadonlySignal<Form>
  readonly likes: ReadonlySignal<readonly LikeClaim[]>
  readonly proposals: ReadonlySignal<readonly RecordProposal[]>
  readonly conflict: ReadonlySignal<DeskConflict | undefined>
  /** The wish that what is in hand amounts to; undefined where nothing is. */
  readonly saying: ReadonlySignal<Saying | undefined>
  act(action: DeskAction): void
  /** Changes the state by what is kept in it: what was saved, refused, taken back. */
  set(change: (state: DeskState, document: DeskDocument) => DeskState): void
  setConflict(conflict: DeskConflict | undefined): void
  refresh(): Promise<void>
}

/** A document at the desk of a page. */
export function openDeskModel(model: Model, documents: DeskDocuments, capture: CapturedText): DeskModel {
  const { source, digest, text } = capture
  const reader = computed(() => model.session.value.open.reader)
  const language = languageOf(capture, model)
  const sentences = sentencesIn(text, language)
  const fixed = { text, language, sentences, edges: clauseEdges(text, sentences) }
  const suggested = suggestedIn(text, language)
  const state = signal<DeskState>({ ...FIRST_DESK_STATE, rejected: rejectedIn(capture) })
  const proposals = signal<readonly RecordProposal[]>([])
  const conflict = signal<DeskConflict | undefined>(undefined)
  const passages = computed(() => passagesOf(reader.value, capture))
  const candidates = computed(() => candidatesFor(reader.value, source))
  const [rejected, saved] = [computed(() => state.value.rejected), computed(() => state.value.saved)]
  const document = computed((): DeskDocument => {
    const done = [...passages.value.found, ...saved.value.map(({ quote }) => quote)]
    const accepted = new Set(saved.value.map(({ proposal }) => proposal))
    const listed = [...suggested, ...proposedFor(proposals.value, { source, digest })]
    const open = openOf(listed, { rejected: new Set(rejected.value), done }).filter(({ key }) => !accepted.has(key))
    const filling = { text, reader: reader.value, candidates: () => candidates.value }
    return { ...fixed, open, filled: (of) => filledForm(of, filling) }
  })
  const form = computed(() => {
    const listed = state.value.quote === undefined ? lookedAt(state.value, document.value) : undefined
    return listed === undefined ? state.value.form : document.value.filled(listed)
  })
  const sentence = computed(() => form.value.sentence)
  const tell = (before: DeskState, after: DeskState): DeskState => {
    if (after.at === before.at || after.quote !== undefined) return after
    const { open } = document.peek()
    const listed = lookedAt(after, document.peek())
    if (listed === undefined) return after
    const words = text.slice(listed.span.start, listed.span.end)
    return telling(after, lookedAtWords(open.indexOf(listed) + 1, open.length, words))
  }
  return {
    ...{ capture, reader, state, document, passages, candidates, form, proposals, conflict },
    likes: computed(() => (sentence.value.trim() === '' ? [] : likeClaims(model.view.value, sentence.value))),
    saying: computed(() => {
      const { quote, form: inHand, taken } = state.value
      if (quote === undefined) return undefined
      const proposedBy = proposals.value.find(({ id }) => id === taken)?.by
      return { source, quote, form: inHand, of: capture, reader: reader.value, proposedBy }
    }),
    act: (action) => {
      const before = state.peek()
      const after = reduceDesk(before, action, document.peek())
      // What was wrong and is mended is no longer told.
      state.value = tell(before, before.wrong.length > after.wrong.length ? telling(after, '') : after)
    },
    set: (change) => {
      const before = state.peek()
      const after = change(before, document.peek())
      state.value = after.told === before.told ? tell(before, after) : after
    },
    setConflict: (found) => {
      conflict.value = found
    },
    refresh: async () => {
      proposals.value = await documents.proposals()
    },
  }
}

function passagesOf(reader: Parameters<typeof passagesIn>[0], { source, text }: CapturedText): Passages {
  // Just put in, its record may still be on its way.
  if (reader.kindOf(source) !== 'source') return { found: [], orphaned: [], unplaced: [] }
  return passagesIn(reader, source, text)
}

function languageOf({ source, metadata }: CapturedText, model: Model): string {
  const written = model.session.peek().open.reader.record('source', source)?.language ?? metadata['language']
  return typeof written === 'string' ? written : 'en'
}
