import type { Kind } from '../../library.ts'

const DATE = 'A date: 2026-02-25, 2022-10, 2024~, 2022-11/2023-06'

/** What is told of a field in the place of its description in the schema, which is for whoever writes the format; of some their choices say it all. */
export const HINTS: Readonly<Record<string, string>> = {
  'actor.type': '',
  'source.type': '',
  'source.published': `${DATE}; of what grew, such as a live blog, from and to`,
  'source.accessed': 'When somebody had it before them: a day',
  'source.genre': 'Satire and fiction assert nothing',
  'source.notices.type': '',
  'source.notices.date': DATE,
  'source.notices.by': '',
  'topic.type': '',
  'claim.type': '',
  'claim.holds': `When it is said to hold. ${DATE}`,
  'claim.quantity.value': 'A figure: 43, 5.50, 2.788e6',
  'claim.quantity.comparator': '',
  'statement.source': '',
  'statement.claim': '',
  'statement.polarity': '',
  'statement.from':
    'People that the document quotes, statements that it repeats, documents that it cites. None: it names no source',
  'statement.response': 'Only where it does not comment on the claim',
  'statement.fromBasis': '',
  'statement.knowledge': '',
  'statement.terms': '',
  'statement.claimsConfirmation': '',
  'statement.made': `${DATE}, or the word unknown. Left out: when the document was published`,
  'statement.withdrawn': DATE,
  'statement.anchor': '',
  'statement.anchor.exact': '',
  'statement.anchor.prefix': '',
  'statement.anchor.suffix': '',
  'relation.type': '',
  'relation.from': '',
  'relation.to': '',
  'relation.basis': '',
  'relation.since': DATE,
  'assessment.of': 'A claim, a statement, a document, or somebody',
  'assessment.by': '',
  'assessment.date': DATE,
  'assessment.status': '',
  'assessment.likelihood': 'In the bands of ICD 203',
  'assessment.credibility': 'In the grades of the Admiralty system',
  'assessment.reliability': 'In the grades of the Admiralty system',
  'assessment.attribution': '',
  'assessment.lines': 'Those of its sources that were looked up; all of them where none is named',
  'assessment.rationale': '',
  'search.for': '',
  'search.by': '',
  'search.date': DATE,
  tlp: '',
}

/** What a field is for, in a line for whoever fills it in; empty where its label says it. @param description that of its schema */
export function fieldHint(kind: Kind, path: string, description: string): string {
  return HINTS[`${kind}.${path}`] ?? HINTS[path] ?? description
}
