import type { GlossaryEntry } from './entry.ts'

/** What a dataset is made of. */
export const RECORD_TERMS: readonly GlossaryEntry[] = [
  {
    term: 'claim',
    also: ['proposition', 'factual', 'causal', 'predictive', 'normative'],
    means:
      'A sentence that is true or false in the world, in the words of whoever keeps the dataset. It has no source by itself; its statements have.',
    field: [
      { source: 'claim', term: 'Claim' },
      { source: 'claimReview', term: 'claimReviewed' },
      { source: 'dung', term: 'argument', note: 'in the question which claims can be true together' },
    ],
  },
  {
    term: 'statement',
    also: ['affirms', 'denies', 'neither', 'polarity'],
    means:
      'One place where a document says a claim, denies it, or has somebody not comment on it; and where that comes from.',
    field: [
      { source: 'claim', term: 'appearance' },
      { source: 'annotation', term: 'Annotation on a SpecificResource' },
      { source: 'factBank', term: 'event mention with a source', note: 'affirms and denies are its polarity, + and −' },
    ],
  },
  {
    term: 'document',
    also: ['source', 'sources', 'article', 'work'],
    means:
      'Anything published that says something: an article, a filing, a post, a film. The format calls it a source.',
    field: [
      { source: 'prov', term: 'Entity' },
      { source: 'creativeWork', term: 'CreativeWork' },
      { source: 'icd206', term: 'source', note: 'cited in a source reference citation' },
    ],
  },
  {
    term: 'person or organization',
    also: ['actor', 'actors', 'speaker', 'people and organizations', 'group', 'role', 'software'],
    means:
      'Whoever can say things: a person, an organization, a government body, a group, an office, a program. The format calls it an actor.',
    field: [{ source: 'prov', term: 'Agent', note: 'Person, Organization or SoftwareAgent' }],
  },
  {
    term: 'outlet',
    also: ['publisher', 'owner', 'ownedBy', 'publishedBy'],
    means: 'Whoever publishes documents; asked about as an outlet, all that it and those it owns have published.',
    field: [
      { source: 'prov', term: 'wasAttributedTo' },
      { source: 'creativeWork', term: 'publisher' },
    ],
  },
  {
    term: 'topic',
    also: ['topics', 'about', 'measure'],
    means: 'What claims are about, where it is nobody who can speak: a product, a place, a rule, an event, a measure.',
    field: [{ source: 'skos', term: 'Concept' }],
  },
  {
    term: 'assessment',
    also: ['judgement', 'assessments', 'curator', 'by'],
    means:
      "Somebody's dated judgement of a claim, a statement, a document, a person or an organization. It is shown as theirs and never computed.",
    field: [
      { source: 'claimReview', term: 'ClaimReview' },
      { source: 'annotationVocabulary', term: 'assessing', note: 'a motivation of annotations' },
    ],
  },
  {
    term: 'search',
    also: ['searches', 'searchedFor'],
    means: 'A record that somebody looked for a claim, where, and that they found something or nothing.',
    field: [{ source: 'icd203', term: 'based on all available sources of intelligence information' }],
  },
  {
    term: 'version',
    also: ['revises', 'correction', 'newVersion', 'notice', 'notices'],
    means: 'A later state of a document, or a notice about it. Versions of one document are one voice.',
    field: [{ source: 'prov', term: 'wasRevisionOf' }],
  },
  {
    term: 'retraction',
    also: ['retracted', 'withdrawn', 'removal', 'expressionOfConcern'],
    means: 'A document, or a statement of it, that was taken back. It counts no more from that day on.',
    field: [{ source: 'prov', term: 'wasInvalidatedBy' }],
  },
  {
    term: 'copy',
    also: ['republishes', 'syndicated', 'translation'],
    means: 'A document that prints another one again, whole or translated. It adds no origin.',
    field: [{ source: 'prov', term: 'alternateOf' }],
  },
  {
    term: 'passage',
    also: ['anchor', 'anchors', 'quotation', 'verify', 'exact', 'exactDigest'],
    means:
      'Where in a document a statement stands, by its words, its position or a digest, so that anybody can check it.',
    field: [
      { source: 'annotation', term: 'TextQuoteSelector' },
      { source: 'annotation', term: 'TextPositionSelector' },
    ],
  },
  {
    term: 'proposed record',
    also: ['review', 'proposedBy', 'recordedBy', 'propose', 'accept', 'reject'],
    means:
      'A record that a program or a person suggests beside the passage that is to show it. It is nobody’s word and counts nowhere until a person accepts it; then it says who proposed it and who accepted it.',
    field: [{ source: 'annotationVocabulary', term: 'editing', note: 'a motivation: to ask for a change' }],
  },
  {
    term: 'duplicate',
    also: ['duplicates', 'sameWords', 'nearWords', 'sameText', 'sameAddress', 'passages'],
    means:
      'A claim, document, person or organization that may be there under another id too. It is proposed with the reason; a person merges, or says that they are two.',
    field: [{ source: 'skos', term: 'closeMatch', note: 'until a person says exactMatch' }],
  },
  {
    term: 'like claim',
    also: ['like', 'same claim', 'same_claim', 'alike', 'differs'],
    means:
      'A claim that may say the same as a sentence, found by its words; how much of both is the same, and in what they differ all the same. Whether they are one, a person says.',
    field: [{ source: 'dice', term: 'Dice coefficient', note: 'over words, the rare ones counting more' }],
  },
  {
    term: 'digest',
    also: ['sha256', 'hash'],
    means: 'A fingerprint of a text or a dataset: the same digest, the same content to the letter.',
    field: [{ source: 'jcs', term: 'canonical JSON', note: 'what the digest of a dataset is taken of' }],
  },
  {
    term: 'date',
    also: ['EDTF', 'published', 'made', 'holds', 'recorded'],
    means:
      'A day, a month, a year, a season or a range that a day lies in; every date is a first and a last day that it may mean.',
    field: [{ source: 'edtf', term: 'EDTF level 1' }],
  },
  {
    term: 'figure',
    also: ['quantity', 'unit', 'value', 'comparator', 'approx', 'min', 'max'],
    means: 'So much of a measure, of something, with its unit; two figures of the same thing can conflict.',
    field: [{ source: 'ucum', term: 'unit code' }],
  },
  {
    term: 'traffic light',
    also: ['TLP', 'tlp', 'clear', 'green', 'amber', 'amber+strict', 'red', 'sharing'],
    means:
      'How far a record may be passed on. It says nothing of how a speaker may be named: that is what terms are for.',
    field: [{ source: 'tlp', term: 'TLP:CLEAR to TLP:RED' }],
  },
  {
    term: 'withheld',
    also: ['stand-in', 'redacted', 'blacked out', 'private field', 'keep-notes'],
    means:
      'Left out of a copy because of its mark. A stand-in keeps its sort, ties and dates, so that what is said of all others stays true; its names, texts and addresses are gone.',
    field: [{ source: 'tlp', term: 'TLP', note: 'says who may see it, not what takes its place' }],
  },
]
