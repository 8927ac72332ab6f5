/** Every status that an assessment can give a claim. */
export const STATUSES = [
  'verified',
  'partlyVerified',
  'unverified',
  'disputed',
  'refuted',
  'unverifiable',
  'withdrawn',
  'superseded',
] as const

/** The status of a claim, and that it has none. */
export const STATUS_LABELS: Readonly<Record<Status | 'unassessed', string>> = {
  verified: 'verified',
  partlyVerified: 'partly verified',
  unverified: 'unverified',
  disputed: 'disputed',
  refuted: 'refuted',
  unverifiable: 'unverifiable',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  unassessed: 'not assessed',
}

/** ICD 203's seven bands of likelihood, with their bounds in percent. */
export const LIKELIHOODS = {
  almostNoChance: [1, 5],
  veryUnlikely: [5, 20],
  unlikely: [20, 45],
  roughlyEven: [45, 55],
  likely: [55, 80],
  veryLikely: [80, 95],
  almostCertain: [95, 99],
} as const satisfies Record<string, readonly [number, number]>

/** The bands of likelihood as ICD 203 writes them. */
export const LIKELIHOOD_LABELS: Readonly<Record<keyof typeof LIKELIHOODS, string>> = {
  almostNoChance: 'almost no chance',
  veryUnlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughlyEven: 'roughly even chance',
  likely: 'likely',
  veryLikely: 'very likely',
  almostCertain: 'almost certain',
}

/** NATO AJP-2.1 (the Admiralty system), of an item. 6 is no grade: it says that none can be given. */
export const CREDIBILITIES = {
  1: 'confirmed by other, independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const

/** NATO AJP-2.1, of a source or actor. F is no grade: it says that none can be given. */
export const RELIABILITIES = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

export const CONFIDENCES = ['low', 'moderate', 'high'] as const

/** How sure an assessor is of a judgement. */
export const CONFIDENCE_LABELS: Readonly<Record<(typeof CONFIDENCES)[number], string>> = {
  low: 'low confidence',
  moderate: 'moderate confidence',
  high: 'high confidence',
}

/** What was found about a line of sourcing: not whether the claim is true, but whether it came from there. */
export const ATTRIBUTIONS = ['upheld', 'absent', 'altered', 'misattributed', 'fabricated'] as const

/** What looking up a line of sourcing gave. */
export const ATTRIBUTION_LABELS: Readonly<Record<Attribution, string>> = {
  upheld: 'looked up: it is there',
  absent: 'looked up: it is not there',
  altered: 'looked up: it says something else',
  misattributed: 'somebody else said it',
  fabricated: 'nobody said it',
}

/** What became of a claim, by an assessment. */
export type Status = (typeof STATUSES)[number]

/** What was found about a line of sourcing. */
export type Attribution = (typeof ATTRIBUTIONS)[number]
