import type { Kind } from '../../library.ts'

/** What the fields of a kind are called on a form, by their place in the record; those that most records have come first, in the order of a form. */
export interface FieldLabels {
  readonly common: Labels
  readonly more: Labels
}

type Labels = Readonly<Record<string, string>>

/** What every record may have. */
const BOOKKEEPING: Labels = {
  id: 'Id',
  tlp: 'How far it may travel',
  recorded: 'Entered on',
  recordedBy: 'Entered by',
  proposedBy: 'Proposed by',
}

const ACTOR: FieldLabels = {
  common: {
    name: 'Name',
    type: 'What it is',
    anonymous: 'Not named in print',
    affiliation: 'Belongs to',
    description: 'Description',
  },
  more: {
    count: 'How many people',
    ownedBy: 'Owned by',
    party: 'Acts for itself alone',
    possiblySameAs: 'May be the same as',
    notSameAs: 'Is surely not the same as',
    sameAs: 'The same elsewhere (addresses)',
  },
}

const SOURCE: FieldLabels = {
  common: {
    title: 'Title',
    type: 'What it is',
    publisher: 'Published by',
    authors: 'Written by',
    published: 'Published on',
    url: 'Address',
    archivedUrl: 'Address of a kept copy',
    read: 'How much of it was read',
    republishes: 'Is a copy or translation of',
    revises: 'Is a later version of',
  },
  more: {
    carrier: 'Carried by',
    accessed: 'Read on',
    genre: 'How it is meant',
    language: 'Language',
    digest: 'Digest of its text',
    knownVia: 'Known only through',
    notices: 'Corrections, retractions and other notices',
    'notices.type': 'What it is',
    'notices.date': 'Date',
    'notices.by': 'Said by',
    'notices.statements': 'Takes back',
    'notices.url': 'Address',
    'notices.reason': 'Reason given',
    description: 'Description',
  },
}

const TOPIC: FieldLabels = {
  common: { name: 'Name', type: 'What it is', within: 'Part of', description: 'Description' },
  more: { cumulative: 'A running total, which never falls', sameAs: 'The same elsewhere (addresses)' },
}

const QUANTITY: Labels = {
  quantity: 'Figure',
  'quantity.measure': 'What is measured',
  'quantity.of': 'Of whom or what',
  'quantity.relativeTo': 'Compared with',
  'quantity.value': 'Value',
  'quantity.low': 'At the least',
  'quantity.high': 'At the most',
  'quantity.unit': 'Unit',
  'quantity.comparator': 'How the value is meant',
}

const CLAIM: FieldLabels = {
  common: { text: 'The claim, in a sentence of your own', about: 'About', ...QUANTITY },
  more: {
    type: 'What sort of claim it is',
    holds: 'When it is said to hold',
    if: 'If',
    // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
    then: 'Then',
    value: 'Value that is no figure',
    'value.measure': 'What is asked',
    'value.of': 'Of whom or what',
    'value.is': 'The value',
    'value.is.text': 'In words',
    'value.exclusive': 'There is only one',
    tags: 'Tags',
  },
}

const ANCHOR: Labels = {
  anchor: 'Where in the document',
  'anchor.exact': 'The passage',
  'anchor.prefix': 'Text just before it',
  'anchor.suffix': 'Text just behind it',
  'anchor.page': 'Page',
  'anchor.time': 'In a recording: from, to, in seconds',
  'anchor.region': 'In a picture: x, y, width, height, in per cent',
  'anchor.start': 'Begins at character',
  'anchor.end': 'Ends before character',
  'anchor.exactDigest': 'Digest of the passage',
}

const STATEMENT: FieldLabels = {
  common: {
    source: 'In the document',
    claim: 'The claim',
    polarity: 'What it does',
    from: 'From whom it has it',
    certainty: 'How certain it makes it',
    terms: 'Terms on which they spoke',
    ...ANCHOR,
    note: 'Note',
  },
  more: {
    response: 'How there was no comment',
    fromBasis: 'Where it comes from is',
    knowledge: 'How the speaker knows',
    credits: 'Whom the text credits instead',
    'credits.as': 'In its words',
    'credits.ids': 'Who that is',
    claimsConfirmation: 'It says that others confirmed it',
    hedges: 'Words of caution, as printed',
    made: 'Said on',
    withdrawn: 'Taken back on',
  },
}

const RELATION: FieldLabels = {
  common: { from: 'This claim', type: 'Does what', to: 'To this claim', note: 'Note' },
  more: { basis: 'Who says so', by: 'Said by', since: 'Since' },
}

const ASSESSMENT: FieldLabels = {
  common: {
    of: 'What is judged',
    by: 'Who judges',
    date: 'On',
    status: 'Status of the claim',
    attribution: 'What looking the line up gave',
    lines: 'Which lines were looked up',
    confidence: 'How sure the judgement is',
    rationale: 'Why',
  },
  more: {
    likelihood: 'How likely the claim is',
    credibility: 'Credibility of what is said',
    reliability: 'Reliability of who says it',
    topic: 'On which topic',
    rating: 'Rating as printed',
    'rating.text': 'In its words',
    'rating.value': 'As a figure',
    'rating.best': 'Best of the scale',
    'rating.worst': 'Worst of the scale',
    evidence: 'It rests on',
    method: 'How it was reached',
  },
}

const SEARCH: FieldLabels = {
  common: {
    for: 'The claim that was looked for',
    by: 'Who looked',
    date: 'On',
    places: 'Where',
    'places.text': 'In words',
    found: 'What was found',
    query: 'What was asked for',
    note: 'Note',
  },
  more: {},
}

const withBookkeeping = ({ common, more }: FieldLabels): FieldLabels => ({ common, more: { ...more, ...BOOKKEEPING } })

/** The labels of every field of every kind. */
export const FIELD_LABELS: Readonly<Record<Kind, FieldLabels>> = {
  actor: withBookkeeping(ACTOR),
  source: withBookkeeping(SOURCE),
  topic: withBookkeeping(TOPIC),
  claim: withBookkeeping(CLAIM),
  statement: withBookkeeping(STATEMENT),
  relation: withBookkeeping(RELATION),
  assessment: withBookkeeping(ASSESSMENT),
  search: withBookkeeping(SEARCH),
}

/** What a field is called; one that has no words yet by its own name, with blanks: "proposed by". */
export function fieldLabel(kind: Kind, path: string): string {
  const { common, more } = FIELD_LABELS[kind]
  const name = path.split('.').at(-1) ?? path
  return common[path] ?? more[path] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** What it says that a list has nothing in it, where that is more than leaving it out. */
const NOTHING_LABELS: Readonly<Record<string, string>> = {
  'statement.from': 'It adds this itself, though it is a copy',
  'search.found': 'Nothing was found',
}

/** What a list with nothing in it says of a field; undefined where it says nothing. */
export function nothingLabel(kind: Kind, path: string): string | undefined {
  return NOTHING_LABELS[`${kind}.${path}`]
}

/** Fields into which one writes sentences. */
const LONG = /(^|\.)(text|description|note|rationale|reason|exact|method)$/

/** Whether a field takes several lines of text. */
export function isLong(path: string): boolean {
  return LONG.test(path)
}
