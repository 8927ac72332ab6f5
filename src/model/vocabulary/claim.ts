export const CLAIM_TYPES = ['factual', 'causal', 'predictive', 'conditional', 'normative'] as const

/** What sort of proposition it is. */
export const CLAIM_TYPE_LABELS: Readonly<Record<(typeof CLAIM_TYPES)[number], string>> = {
  factual: 'claim of fact',
  causal: 'claim of cause',
  predictive: 'prediction',
  conditional: 'if-then claim',
  normative: 'value judgement',
}

export const COMPARATORS = ['eq', 'approx', 'min', 'max'] as const
