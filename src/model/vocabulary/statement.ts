export const POLARITIES = ['affirms', 'denies', 'neither'] as const

/** What a statement does, of the claim that it is about. */
export const POLARITY_LABELS: Readonly<Record<Polarity, string>> = {
  affirms: 'says so',
  denies: 'denies it',
  neither: 'does not comment on it',
}

export const RESPONSES = ['declined', 'noReply', 'noncommittal'] as const

/** How whoever was asked did not comment. */
export const RESPONSE_LABELS: Readonly<Record<(typeof RESPONSES)[number], string>> = {
  declined: 'declined to comment',
  noReply: 'did not reply',
  noncommittal: 'said neither yes nor no',
}

/** FactBank's three degrees, in order, and none given. */
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unspecified'] as const

/** How certain a text makes a claim. */
export const CERTAINTY_LABELS: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  probable: 'probable',
  possible: 'possible',
  unspecified: 'of no stated certainty',
}

export const KNOWLEDGE = ['witnessed', 'deduced', 'told', 'unknown'] as const

/** How whoever says it knows. */
export const KNOWLEDGE_LABELS: Readonly<Record<(typeof KNOWLEDGE)[number], string>> = {
  witnessed: 'witnessed by the speaker',
  deduced: 'deduced by the speaker',
  told: 'told to the speaker',
  unknown: 'known in a way that is not stated',
}

export const TERMS = ['onRecord', 'background', 'deepBackground', 'offRecord'] as const

/** The terms on which somebody spoke. */
export const TERMS_LABELS: Readonly<Record<Terms, string>> = {
  onRecord: 'on the record',
  background: 'on background',
  deepBackground: 'on deep background',
  offRecord: 'off the record',
}

export const FROM_BASES = ['stated', 'inferred'] as const

/** Who says where a statement comes from. */
export const FROM_BASIS_LABELS: Readonly<Record<(typeof FROM_BASES)[number], string>> = {
  stated: 'in print',
  inferred: "the curator's reading, not in print",
}

/** Whether a statement affirms its claim, denies it, or does neither. */
export type Polarity = (typeof POLARITIES)[number]

/** How sure a statement says it is. */
export type Certainty = (typeof CERTAINTIES)[number]

/** On what terms somebody spoke, from on the record to background. */
export type Terms = (typeof TERMS)[number]
