import { KIND_LABELS, type Kind, type NodeKind } from '../library.ts'
import { today } from '../parts/save.ts'

/** Something that can be added to a record, or in general. */
export interface AddChoice {
  readonly kind: Kind
  readonly text: string
  /** What the form begins with. @param id of the record that it is added to */
  readonly start: (id: string) => object
}

const statement = (text: string, start: AddChoice['start']): AddChoice => ({ kind: 'statement', text, start })
const assessment = (text: string): AddChoice => ({
  kind: 'assessment',
  text,
  start: (id) => ({ of: id, date: today() }),
})

/** What makes sense to be added to a record of each kind. */
export const ADD_TO: Readonly<Partial<Record<NodeKind, readonly AddChoice[]>>> = {
  claim: [
    statement('Statement of this claim', (id) => ({ claim: id })),
    { kind: 'relation', text: 'Relation to another claim', start: (id) => ({ from: id }) },
    assessment('Assessment of this claim'),
    { kind: 'search', text: 'Search for this claim', start: (id) => ({ for: id, date: today() }) },
  ],
  source: [
    statement('Statement of this document', (id) => ({ source: id })),
    { kind: 'source', text: 'Later version of this document', start: (id) => ({ revises: id }) },
    { kind: 'source', text: 'Copy of this document', start: (id) => ({ republishes: id }) },
    assessment('Assessment of this document'),
  ],
  statement: [
    assessment('Judgement of this line'),
    statement('Statement that repeats this one', (id) => ({ from: [id] })),
  ],
  actor: [
    { kind: 'source', text: 'Document that they published', start: (id) => ({ publisher: id }) },
    statement('Statement that quotes them', (id) => ({ from: [id] })),
    assessment('Assessment of them'),
  ],
  topic: [
    { kind: 'claim', text: 'Claim about this topic', start: (id) => ({ about: [id] }) },
    { kind: 'topic', text: 'Topic within this one', start: (id) => ({ within: id }) },
  ],
}

const IN_GENERAL: readonly Kind[] = [
  'statement',
  'claim',
  'source',
  'actor',
  'relation',
  'assessment',
  'search',
  'topic',
]

/** What can be added to a dataset, the most usual first. */
export const ADD_ANY: readonly AddChoice[] = IN_GENERAL.map((kind) => ({
  kind,
  text: `New ${KIND_LABELS[kind].one}`,
  start: () => (kind === 'assessment' || kind === 'search' ? { date: today() } : {}),
}))
