import type { GlossaryEntry } from './entry.ts'

/** Where what is said comes from. */
export const SOURCING_TERMS: readonly GlossaryEntry[] = [
  {
    term: 'line of sourcing',
    also: ['line', 'lines', 'trace', 'chain', 'from', 'comesFrom', 'upstream'],
    means: 'The way from a statement to what it comes from, and on, until somebody is reached who said it first.',
    field: [
      { source: 'prov', term: 'wasDerivedFrom', note: 'along statements that repeat and documents that are cited' },
      { source: 'prov', term: 'wasQuotedFrom', note: 'where somebody is quoted' },
    ],
  },
  {
    term: 'origin',
    also: ['origins', 'end', 'ends', 'source of a claim', 'disclosed'],
    means:
      'Where a line of sourcing stops: a person or organization that is quoted or answers for it, or a document that names no source.',
    field: [
      { source: 'prov', term: 'hadPrimarySource' },
      { source: 'factBank', term: 'source', note: 'of nested sources the innermost' },
    ],
  },
  {
    term: 'names no source',
    also: ['undisclosed', 'undisclosed origin', 'no source named'],
    means:
      'Of a document: it says something and does not tell where that comes from, so that it may come from anybody, another document on the same claim included.',
    field: [{ source: 'icd206', term: 'source descriptor', note: 'there is none' }],
  },
  {
    term: 'in its own voice',
    also: ['own voice', 'ownVoice', 'asserting', 'asserts'],
    means: 'Of a statement: the document says it itself and points to nobody.',
    field: [{ source: 'factBank', term: 'AUTHOR', note: 'the text itself is the source' }],
  },
  {
    term: 'not named',
    also: ['anonymous', 'unnamed', 'descriptor', 'unidentified'],
    means: 'Of a speaker: the text describes them and does not say who they are. Two such people may be one.',
    field: [
      { source: 'icd206', term: 'source descriptor', note: 'what is said of them instead of a name' },
      { source: 'press', term: 'anonymous source' },
    ],
  },
  {
    term: 'terms',
    also: ['onRecord', 'background', 'deepBackground', 'offRecord', 'on the record', 'on background', 'off the record'],
    means:
      'What somebody agreed with a reporter on how they may be named: on the record, on background, on deep background, off the record.',
    field: [
      { source: 'press', term: 'on the record, background, deep background, off the record' },
      { source: 'tlp', term: 'TLP', note: 'another thing: who may pass it on, not who may be named' },
    ],
  },
  {
    term: 'knowledge',
    also: ['witnessed', 'deduced', 'told'],
    means: 'How whoever says it knows: they saw it, worked it out, or were told.',
    field: [{ source: 'icd206', term: 'access', note: 'whether a source was in a position to know' }],
  },
  {
    term: 'certainty',
    also: ['certain', 'probable', 'possible', 'unspecified'],
    means: 'How certain a text makes a claim, in the mouth of whom it quotes. It is no judgement of ours.',
    field: [{ source: 'factBank', term: 'CT, PR, PS', note: 'certain, probable, possible' }],
  },
  {
    term: 'hedge',
    also: ['hedges', 'hedged', 'cue'],
    means: 'A word that makes a statement less certain: may, reportedly, is said to.',
    field: [{ source: 'hedging', term: 'hedge cue' }],
  },
  {
    term: 'credits',
    also: ['credit', 'claimsConfirmation'],
    means: 'Whom a text names as its source, where that differs from where it really comes from.',
    field: [{ source: 'icd206', term: 'source reference citation' }],
  },
  {
    term: 'attribution dropped',
    also: ['dropped attribution', 'droppedAttribution'],
    means:
      'A document attributes something in one place and states it flatly in another: the flat statement adds no origin.',
    field: [{ source: 'factBank', term: 'source-introducing predicate', note: 'left out the second time' }],
  },
  {
    term: 'known only through others',
    also: ['knownVia', 'reported', 'unread', 'read', 'excerpt', 'excerpts'],
    means: 'Of a document: no curator read it, and others report what it says. It counts through those that were read.',
    field: [
      { source: 'icd206', term: 'source reference citation', note: 'of the document read, not of the one behind it' },
    ],
  },
  {
    term: 'misreport',
    also: ['misreports', 'misreported', 'says so, but what it cites does not'],
    means:
      'A page that says something and cites a place for it that says otherwise or does not have it. It supports nothing, though what it says may be true.',
    field: [{ source: 'press', term: 'misattribution' }],
  },
  {
    term: 'the same claim',
    also: ['equivalent', 'distinct', 'equal claims', 'wordings'],
    means:
      'Claims that somebody found to be one proposition, worded twice: they have the same sides. “distinct” says that somebody looked, and they are two.',
    field: [{ source: 'skos', term: 'exactMatch' }],
  },
  {
    term: 'independent route',
    also: ['route', 'routes', 'independent routes', 'paths', 'apart'],
    means: 'A way from a claim to an origin that shares no document and nobody with the other ways that are counted.',
    field: [{ source: 'menger', term: 'vertex-disjoint path' }],
  },
  {
    term: 'single point',
    also: ['singlePoints', 'fails if any one of these is wrong', 'single point of failure'],
    means:
      'A document, person or organization without which nothing is left of a side: if that one is wrong, the claim fails.',
    field: [{ source: 'dominators', term: 'dominator' }],
  },
  {
    term: 'cut',
    also: ['fails only if all of these are wrong', 'breaks', 'bound'],
    means: 'The fewest that must be wrong together for nothing to be left of a side.',
    field: [
      { source: 'menger', term: 'minimum vertex cut' },
      { source: 'diagnosis', term: 'minimal hitting set', note: 'as breaks lists them' },
    ],
  },
  {
    term: 'party',
    also: ['parties', 'affiliation', 'interest'],
    means:
      'The interest that people and organizations belong to: whoever stands at the top of affiliation and ownership. Two of one party do not confirm each other.',
    field: [{ source: 'admiralty', term: 'independent source', note: 'two of one party are none' }],
  },
  {
    term: 'may be one',
    also: ['may be the same', 'possiblySameAs', 'notSameAs', 'coincide', 'coincidence'],
    means:
      'Two origins that may be the same person or group, for one is not named or names no source. Origins are then a range: at least so many, at most so many.',
    field: [{ source: 'skos', term: 'closeMatch', note: 'of concepts; here of people' }],
  },
  {
    term: 'loop',
    also: ['loops', 'circular', 'ring', 'circular report'],
    means: 'Documents that repeat each other in a ring, so that nobody is reached. A loop supports nothing by itself.',
    field: [{ source: 'circular', term: 'circular reporting' }],
  },
  {
    term: 'echo',
    also: ['echoes', 'documents per origin', 'repetition'],
    means: 'How many documents there are for each origin: the larger, the more repetition looks like confirmation.',
    field: [{ source: 'circular', term: 'false confirmation' }],
  },
  {
    term: 'feedback',
    also: ['citogenesis'],
    means: 'A publisher gets its own earlier report back through somebody else, and it looks like confirmation.',
    field: [{ source: 'circular', term: 'citogenesis' }],
  },
  {
    term: 'change on the way',
    also: ['drift', 'mutation', 'certaintyRaised', 'attributionLost', 'termsRaised', 'claimChanged', 'quantityChanged'],
    means:
      'Where a document says something different from what it comes from: more certain, without its source, another figure, another claim.',
    field: [{ source: 'serial', term: 'serial reproduction' }],
  },
]
