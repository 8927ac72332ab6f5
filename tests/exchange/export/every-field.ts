import { parseDataset } from '../../../src/dataset/parse.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Kind } from '../../../src/model/kinds.ts'

const BOOK = { recorded: '2026-03-01T09:00:00Z', recordedBy: 'desk', proposedBy: 'helper', tlp: 'green' }
const OTHER_BOOK = { recorded: '2026-03-02T10:30:00Z', recordedBy: 'helper', proposedBy: 'desk', tlp: 'amber' }

/** A record of each kind in which every field of it is used, and for each of its fields another value. */
export const FULL: Readonly<
  Record<
    Kind,
    { readonly record: { readonly id: string; readonly [field: string]: unknown }; readonly otherwise: object }
  >
> = {
  actor: {
    record: {
      ...{ id: 'spokesman', name: 'a spokesman', type: 'person', anonymous: true, count: 2, affiliation: 'port' },
      ...{ ownedBy: 'city', party: true, possiblySameAs: ['weir'], notSameAs: ['clerk'] },
      ...{ sameAs: ['https://www.wikidata.org/wiki/Q1'], description: 'Speaks for the port.', ...BOOK },
    },
    otherwise: {
      ...{ name: 'a spokeswoman', type: 'role', anonymous: false, count: 3, affiliation: 'city', ownedBy: 'port' },
      ...{ party: false, possiblySameAs: ['clerk'], notSameAs: ['weir'], sameAs: ['https://www.wikidata.org/wiki/Q2'] },
      ...{ description: 'Speaks for nobody.', ...OTHER_BOOK },
    },
  },
  source: {
    record: {
      ...{
        id: 'report',
        title: 'Crane & quay: “fell”',
        type: 'article',
        publisher: 'gazette',
        authors: ['weir', 'clerk'],
      },
      ...{
        published: '2026-02-25',
        url: 'https://gazette.example/crane?a=1&b=2',
        carrier: 'platform',
        read: 'excerpt',
      },
      ...{ archivedUrl: 'https://archive.example/crane', accessed: '2026-02-26', genre: 'news', language: 'en' },
      ...{ digest: `${'a'.repeat(64)}`, republishes: 'wire', revises: 'draft', description: 'On page 3.' },
      notices: [
        { type: 'correction', date: '2026-02-27', by: 'gazette', url: 'https://gazette.example/c', reason: 'A name.' },
      ],
      ...BOOK,
    },
    otherwise: {
      ...{
        title: 'Another crane',
        type: 'video',
        publisher: 'port',
        authors: ['clerk'],
        published: '2025-11',
        read: 'full',
      },
      ...{ url: 'https://gazette.example/other', carrier: 'city', archivedUrl: 'https://archive.example/other' },
      ...{ accessed: '2026-03-03', genre: 'opinion', language: 'fr', digest: 'b'.repeat(64), republishes: 'draft' },
      ...{
        revises: 'wire',
        description: 'On page 4.',
        notices: [{ type: 'correction', date: '2026-03-05' }],
        ...OTHER_BOOK,
      },
    },
  },
  topic: {
    record: {
      ...{ id: 'height', name: 'height of the crane', type: 'measure', within: 'crane', cumulative: true },
      ...{ sameAs: ['https://www.wikidata.org/wiki/Q3'], description: 'In metres.', ...BOOK },
    },
    otherwise: {
      ...{ name: 'length', type: 'concept', within: 'length', cumulative: false, description: 'In feet.' },
      ...{ sameAs: ['https://www.wikidata.org/wiki/Q4'], ...OTHER_BOOK },
    },
  },
  claim: {
    record: {
      // biome-ignore lint/suspicious/noThenProperty: the format's own word.
      ...{ id: 'fell', text: 'The crane fell if it blew.', type: 'conditional', if: ['blew'], then: 'loose' },
      ...{ about: ['crane', 'port'], holds: '2026-02-24', tags: ['harbour', 'two words'] },
      quantity: {
        measure: 'height',
        of: 'crane',
        relativeTo: 'port',
        low: 40,
        high: 50,
        unit: 'm',
        comparator: 'approx',
      },
      value: { measure: 'length', of: 'crane', is: 'port', exclusive: false },
      ...BOOK,
    },
    otherwise: {
      // biome-ignore lint/suspicious/noThenProperty: the format's own word.
      ...{ text: 'The crane stood.', type: 'causal', if: ['loose'], then: 'blew', about: ['crane'], holds: '2026' },
      quantity: { measure: 'length', of: 'port', relativeTo: 'crane', low: 41, high: 51, unit: 'km', comparator: 'eq' },
      value: { measure: 'height', of: 'port', is: 'crane', exclusive: true },
      ...{ tags: ['sea'], ...OTHER_BOOK },
    },
  },
  statement: {
    record: {
      ...{
        id: 'report-says',
        source: 'report',
        claim: 'fell',
        from: ['spokesman', 'wire-says'],
        fromBasis: 'inferred',
      },
      ...{ polarity: 'neither', response: 'declined', certainty: 'probable', knowledge: 'told', terms: 'background' },
      ...{
        credits: { as: 'the wire', ids: ['wire'] },
        claimsConfirmation: true,
        hedges: ['reportedly'],
        made: '2026-02-24',
      },
      ...{ withdrawn: '2026-03-09', note: 'Below the picture.' },
      anchor: {
        ...{ start: 10, end: 20, exact: 'crane fell', prefix: 'the ', suffix: ' down', page: '3', time: [1, 2] },
        ...{ region: [10, 20, 30, 40], exactDigest: 'c'.repeat(64) },
      },
      ...BOOK,
    },
    otherwise: {
      ...{
        source: 'wire',
        claim: 'blew',
        from: ['weir'],
        fromBasis: 'stated',
        polarity: 'denies',
        response: 'noReply',
      },
      ...{
        certainty: 'possible',
        knowledge: 'witnessed',
        terms: 'onRecord',
        credits: { as: 'the desk', ids: ['draft'] },
      },
      ...{
        claimsConfirmation: false,
        hedges: ['perhaps'],
        made: '2026-02',
        withdrawn: '2026-03-10',
        note: 'Above it.',
      },
      anchor: {
        ...{ start: 11, end: 21, exact: 'rane fell ', prefix: 'other ', suffix: ' over', page: '4', time: [3, 4] },
        ...{ region: [11, 21, 31, 41], exactDigest: 'd'.repeat(64) },
      },
      ...OTHER_BOOK,
    },
  },
  relation: {
    record: {
      ...{ id: 'tie', type: 'supports', from: 'blew', to: 'fell', basis: 'inferred', by: 'weir', note: 'As he says.' },
      ...{ since: '2026-02-26', ...BOOK },
    },
    otherwise: {
      ...{
        type: 'undermines',
        from: 'loose',
        to: 'blew',
        basis: 'stated',
        by: 'wire',
        note: 'As it says.',
        since: '2026',
      },
      ...OTHER_BOOK,
    },
  },
  assessment: {
    record: {
      ...{ id: 'verdict', of: 'fell', by: 'desk', date: '2026-03-01', status: 'disputed', likelihood: 'likely' },
      ...{ rating: { text: 'Half true', value: 3, best: 5, worst: 1 }, confidence: 'moderate', credibility: 3 },
      ...{ evidence: ['wire', 'wire-says'], method: 'Read both.', rationale: 'They differ.', ...BOOK },
    },
    otherwise: {
      ...{ of: 'blew', by: 'weir', date: '2026-03-04', status: 'verified', likelihood: 'unlikely', confidence: 'low' },
      ...{ rating: { text: 'False', value: 1, best: 10, worst: 0 }, credibility: 5, evidence: ['report'] },
      ...{ method: 'Asked.', rationale: 'They agree.', ...OTHER_BOOK },
    },
  },
  search: {
    record: {
      ...{ id: 'looked', for: 'fell', by: 'desk', date: '2026-03-01', places: ['wire', { text: 'the archive' }] },
      ...{ query: 'crane AND quay', found: ['report', 'wire-says'], note: 'All of it.', ...BOOK },
    },
    otherwise: {
      ...{
        for: 'blew',
        by: 'weir',
        date: '2026-03-02',
        places: ['draft'],
        query: 'crane',
        found: [],
        note: 'Part of it.',
      },
      ...OTHER_BOOK,
    },
  },
}

/** Fields that no record above has, as they do not go with the others of its kind; each in a record of its own. */
const MORE = {
  actors: [
    { id: 'port', name: 'Port Authority', type: 'government' },
    { id: 'city', name: 'City of Aster', type: 'government' },
    { id: 'weir', name: 'Anna Weir', type: 'person' },
    { id: 'clerk', name: 'Tom Clerk', type: 'person' },
    { id: 'gazette', name: 'Harbour Gazette', type: 'organization' },
    { id: 'platform', name: 'Platform', type: 'organization' },
    { id: 'desk', name: 'The desk', type: 'group' },
    { id: 'helper', name: 'Helper', type: 'software' },
  ],
  sources: [
    { id: 'wire', title: 'Wire of the day', type: 'wire-report', published: '2026-02-24' },
    { id: 'draft', title: 'Crane fell', type: 'article', published: '2026-02-23' },
    { id: 'rumour', title: 'A rumour', type: 'post', read: 'no', knownVia: ['wire'] },
  ],
  topics: [
    { id: 'crane', name: 'the crane', type: 'product' },
    { id: 'length', name: 'length', type: 'measure' },
  ],
  claims: [
    { id: 'blew', text: 'It blew hard.' },
    { id: 'loose', text: 'Its bolts were loose.', quantity: { measure: 'height', value: 4 } },
  ],
  statements: [{ id: 'wire-says', source: 'wire', claim: 'fell' }],
  relations: [],
  assessments: [
    { id: 'of-line', of: 'report-says', by: 'desk', date: '2026-03-01', attribution: 'upheld', lines: ['spokesman'] },
    { id: 'of-wire', of: 'wire', by: 'desk', date: '2026-03-01', reliability: 'B', topic: 'crane' },
  ],
  searches: [],
}

const SECTION_OF = {
  actor: 'actors',
  source: 'sources',
  topic: 'topics',
  claim: 'claims',
  statement: 'statements',
  relation: 'relations',
  assessment: 'assessments',
  search: 'searches',
} as const satisfies Record<Kind, keyof typeof MORE>

/** A valid dataset in which every field of every kind of record is used, with a tour. */
export function everyField(): Dataset {
  const sections = Object.fromEntries(
    (Object.keys(SECTION_OF) as Kind[]).map((kind) => [
      SECTION_OF[kind],
      [FULL[kind].record, ...MORE[SECTION_OF[kind]]],
    ]),
  )
  const dataset = {
    ...{ format: 1, id: 'crane', title: 'The crane', description: 'A story.', license: 'CC0-1.0', curators: ['desk'] },
    ...BOOK,
  }
  const tours = [{ id: 'first', title: 'The story', steps: [{ view: '#claim=fell', says: 'It fell.' }] }]
  const text = JSON.stringify({ dataset, ...sections, tours })
  const parsed = parseDataset([{ path: 'crane.json', text }])
  if (parsed.dataset === undefined) throw new Error(JSON.stringify(parsed.problems, null, 1))
  return parsed.dataset
}

/** What else the manifest may say. */
export const OTHER_MANIFEST = {
  ...{ id: 'quay', title: 'The quay', description: 'Another.', license: 'MIT', curators: ['weir'], ...OTHER_BOOK },
} as const
