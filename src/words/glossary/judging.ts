import type { GlossaryEntry } from './entry.ts'

/** How well a claim is sourced, how it was judged, and how claims bear on each other. */
export const JUDGING_TERMS: readonly GlossaryEntry[] = [
  {
    term: 'sourcing',
    also: ['corroboration', 'support', 'strength'],
    means:
      'How well a claim is supported: by how many origins that can be told apart, named or not. It is computed, and nobody judged it.',
    field: [
      { source: 'admiralty', term: 'credibility 1 to 6', note: 'which also weighs the content; sourcing does not' },
    ],
  },
  {
    term: 'corroborated',
    also: ['independent origins', 'pair'],
    means:
      'Two origins say so independently: they cannot be one, belong to different parties, and are reached by routes that share nothing.',
    field: [{ source: 'admiralty', term: 'confirmed by other, independent sources', note: 'credibility 1' }],
  },
  {
    term: 'possibly corroborated',
    also: ['possiblyCorroborated'],
    means: 'More than one origin says so, but they may be one, belong together or share a route.',
    field: [{ source: 'admiralty', term: 'not confirmed', note: 'credibility 2 to 5' }],
  },
  {
    term: 'one named origin',
    also: ['singleSource', 'single source', 'singleParty'],
    means: 'Everything goes back to one origin that is named.',
    field: [{ source: 'press', term: 'single source' }],
  },
  {
    term: 'one anonymous person',
    also: ['singleAnonymous'],
    means: 'Everything goes back to one person who is not named.',
    field: [{ source: 'press', term: 'anonymous source' }],
  },
  {
    term: 'one anonymous group',
    also: ['anonymousGroup'],
    means: 'Everything goes back to several people who are not named and were quoted together.',
    field: [{ source: 'press', term: 'anonymous sources' }],
  },
  {
    term: 'contested',
    also: ['open', 'both sides'],
    means: 'What counts stands on both sides of a claim.',
    field: [{ source: 'icd203', term: 'analysis of alternatives' }],
  },
  {
    term: 'only denied',
    also: ['denied'],
    means: 'Nothing that counts supports a claim, and something that counts speaks against it.',
    field: [{ source: 'factBank', term: 'CT−', note: 'and no CT+' }],
  },
  {
    term: 'unsupported',
    also: ['none', 'ungrounded', 'uncarried'],
    means: 'No statement that counts supports a claim.',
    field: [{ source: 'claim', term: 'appearance', note: 'there is none that counts' }],
  },
  {
    term: 'status',
    also: [
      'verified',
      'partlyVerified',
      'unverified',
      'disputed',
      'refuted',
      'unverifiable',
      'superseded',
      'unassessed',
    ],
    means:
      'What somebody judged to have become of a claim: verified, refuted, disputed and so on. Always dated, always theirs.',
    field: [{ source: 'claimReview', term: 'reviewRating' }],
  },
  {
    term: 'rating',
    also: ['best', 'worst', 'verdict'],
    means: 'A verdict in the words or on the scale of whoever gave it, as printed.',
    field: [{ source: 'claimReview', term: 'Rating', note: 'alternateName, ratingValue, bestRating, worstRating' }],
  },
  {
    term: 'likelihood',
    also: ['almostNoChance', 'veryUnlikely', 'unlikely', 'roughlyEven', 'likely', 'veryLikely', 'almostCertain'],
    means: 'How likely somebody judges a claim to be, in one of seven bands.',
    field: [{ source: 'icd203', term: 'expression of likelihood' }],
  },
  {
    term: 'confidence',
    also: ['low', 'moderate', 'high'],
    means: 'How sure somebody is of their own judgement, which is another thing than how likely they find it.',
    field: [{ source: 'icd203', term: 'confidence level' }],
  },
  {
    term: 'reliability',
    also: ['A', 'B', 'C', 'D', 'E', 'F', 'grade'],
    means:
      'How reliable somebody judges a document, a person or an organization to be: A completely reliable to E unreliable, F cannot be judged.',
    field: [{ source: 'admiralty', term: 'reliability of the source' }],
  },
  {
    term: 'credibility',
    also: ['1', '2', '3', '4', '5', '6'],
    means:
      'How credible somebody judges what is said to be, whoever says it: 1 confirmed to 5 improbable, 6 cannot be judged.',
    field: [{ source: 'admiralty', term: 'credibility of the information' }],
  },
  {
    term: 'Admiralty code',
    also: ['admiralty', 'B3', 'AJP-2.1', 'NATO system'],
    means: 'A letter for the source and a digit for what it says, such as B3: two judgements kept apart.',
    field: [{ source: 'admiralty', term: 'Admiralty code' }],
  },
  {
    term: 'line looked up',
    also: ['attribution of a line', 'upheld', 'absent', 'altered', 'misattributed', 'fabricated'],
    means:
      'What somebody found on looking up where a statement says it comes from: it is there, it is not, it says something else, somebody else said it, nobody did.',
    field: [{ source: 'annotationVocabulary', term: 'assessing' }],
  },
  {
    term: 'entails',
    also: ['narrows', 'narrower', 'more specific claim', 'viaNarrower'],
    means: 'One claim entails another that says less: whoever says the first has said the second.',
    field: [{ source: 'entailment', term: 'textual entailment' }],
  },
  {
    term: 'contradicts',
    also: ['contradiction', 'conflict', 'conflicts', 'apparent', 'series', 'incomparable'],
    means:
      'Two claims cannot both be true: somebody says so, their figures have no value in common, or one is denied. Those that speak of different times only seem to: such figures are a series.',
    field: [{ source: 'dung', term: 'attack', note: 'in both directions' }],
  },
  {
    term: 'supports',
    also: ['undermines', 'bears on'],
    means: 'One claim makes another more likely or less likely, without deciding it. It never counts as sourcing.',
    field: [{ source: 'bipolar', term: 'support relation' }],
  },
  {
    term: 'premise',
    also: ['dependsOn', 'depends on', 'presupposes', 'if', 'then', 'conditional', 'loses a premise', 'unseated'],
    means: 'A claim that another one depends on: without it the other does not stand, even where somebody says it.',
    field: [{ source: 'atms', term: 'antecedent of a justification' }],
  },
  {
    term: 'stands',
    also: ['standing', 'does not stand', 'carried'],
    means: 'Of a claim: something that counts supports it, and every claim that it depends on stands.',
    field: [{ source: 'atms', term: 'holds in an environment' }],
  },
  {
    term: 'set of origins that is enough',
    also: ['why', 'environment', 'environments'],
    means: 'Origins that make a claim stand if they are right, none of which is needless.',
    field: [{ source: 'atms', term: 'environment', note: 'the minimal ones are its label' }],
  },
  {
    term: 'consistent set',
    also: [
      'stories',
      'story',
      'consistent-sets',
      'consistent sets',
      'preferred',
      'stable',
      'complete',
      'grounded',
      'semantics',
    ],
    means: 'Claims that can be true together and answer every objection to them. The answer as JSON calls it a story.',
    field: [{ source: 'dung', term: 'extension', note: 'preferred, stable, complete or grounded' }],
  },
  {
    term: 'accepted, rejected',
    also: ['in', 'out', 'undecided', 'credulous', 'sceptical', 'acceptance'],
    means:
      'What the most cautious reader makes of a claim in dispute: accepted if everything against it is rejected, rejected if something accepted contradicts it, else undecided.',
    field: [{ source: 'labelling', term: 'in, out, undec', note: 'the grounded labelling' }],
  },
]
