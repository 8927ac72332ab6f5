import {
  ACTOR_TYPE_LABELS,
  ATTRIBUTION_LABELS,
  CERTAINTY_LABELS,
  CLAIM_TYPE_LABELS,
  CONFIDENCE_LABELS,
  CREDIBILITIES,
  EDGE_KINDS,
  edgeRow,
  FROM_BASIS_LABELS,
  GENRE_LABELS,
  type Kind,
  KNOWLEDGE_LABELS,
  LIKELIHOOD_LABELS,
  NOTICE_TYPE_LABELS,
  POLARITY_LABELS,
  READ_LABELS,
  RELIABILITIES,
  RESPONSE_LABELS,
  SOURCE_TYPE_LABELS,
  STATUS_LABELS,
  TERMS_LABELS,
  TLP_LABELS,
  TOPIC_TYPE_LABELS,
} from '../../library.ts'

type Labels = Readonly<Record<string | number, string>>

const COMPARATOR_LABELS: Labels = { eq: 'exactly', approx: 'about', min: 'at least', max: 'at most' }
const BASIS_LABELS: Labels = { stated: 'somebody, in print', inferred: "the curator's reading, not in print" }
const RELATION_LABELS: Labels = Object.fromEntries(EDGE_KINDS.map((kind) => [kind, edgeRow(kind).label]))

/** A letter or digit of the Admiralty system is told with what it stands for. */
const graded = (grades: Labels): Labels =>
  Object.fromEntries(Object.entries(grades).map(([grade, means]) => [grade, `${grade}: ${means}`]))

/** What the codes of a field say, by its kind and place. */
const LABELS: Readonly<Record<string, Labels>> = {
  'actor.type': ACTOR_TYPE_LABELS,
  'source.type': SOURCE_TYPE_LABELS,
  'source.read': READ_LABELS,
  'source.genre': GENRE_LABELS,
  'source.notices.type': NOTICE_TYPE_LABELS,
  'topic.type': TOPIC_TYPE_LABELS,
  'claim.type': CLAIM_TYPE_LABELS,
  'claim.quantity.comparator': COMPARATOR_LABELS,
  'statement.fromBasis': FROM_BASIS_LABELS,
  'statement.polarity': POLARITY_LABELS,
  'statement.response': RESPONSE_LABELS,
  'statement.certainty': CERTAINTY_LABELS,
  'statement.knowledge': KNOWLEDGE_LABELS,
  'statement.terms': TERMS_LABELS,
  'relation.type': RELATION_LABELS,
  'relation.basis': BASIS_LABELS,
  'assessment.status': STATUS_LABELS,
  'assessment.likelihood': LIKELIHOOD_LABELS,
  'assessment.credibility': graded(CREDIBILITIES),
  'assessment.reliability': graded(RELIABILITIES),
  'assessment.attribution': ATTRIBUTION_LABELS,
  'assessment.confidence': CONFIDENCE_LABELS,
}

/** What a field says where it is left out, where that is something. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'source.read': 'not said: read whole',
  'claim.type': 'not said: claim of fact',
  'claim.quantity.comparator': 'not said: exactly',
  'claim.value.exclusive': 'not said: yes',
  'statement.fromBasis': 'not said: in print',
  'statement.polarity': 'not said: says so',
  tlp: 'not said: for everybody',
}

/** A choice in words; a code that has none as it is. */
export function choiceLabel(kind: Kind, path: string, choice: string | number): string {
  const labels: Labels | undefined = path === 'tlp' ? TLP_LABELS : LABELS[`${kind}.${path}`]
  return labels?.[choice] ?? String(choice)
}

/** What leaving a choice out says. */
export function leftOutLabel(kind: Kind, path: string): string {
  return LEFT_OUT[path] ?? LEFT_OUT[`${kind}.${path}`] ?? 'not said'
}
