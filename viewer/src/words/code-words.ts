import {
  CORROBORATION_LABELS,
  type Corroboration,
  KIND_LABELS,
  LIKELIHOOD_LABELS,
  type NodeKind,
  POLARITY_LABELS,
  RESPONSE_LABELS,
  STATUS_LABELS,
  words,
} from '../library.ts'

/** The words of the library, to be looked up by whatever text: of what it has no word for there is none here. */
type Words = Readonly<Record<string, string>>

/** What the sourcing of a claim amounts to, in two words and in one sentence. */
export const CORROBORATION_WORDS = Object.fromEntries(
  Object.entries(CORROBORATION_LABELS).map(([code, { name, means }]) => [
    code,
    { name: words.upperFirst(name), means },
  ]),
) as Readonly<Record<Corroboration, { readonly name: string; readonly means: string }>>

export const KIND_WORDS: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = KIND_LABELS
export const STATUS_WORDS: Words = STATUS_LABELS
export const LIKELIHOOD_WORDS: Words = LIKELIHOOD_LABELS
export const POLARITY_WORDS: Words = POLARITY_LABELS
export const RESPONSE_WORDS: Words = RESPONSE_LABELS
