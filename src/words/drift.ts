import { CERTAINTY_LABELS, POLARITY_LABELS, RESPONSE_LABELS, TERMS_LABELS } from '../model/vocabulary/statement.ts'
import type { DriftChain } from '../query/drift/chains.ts'
import type { Drift } from '../query/drift/drift.ts'
import { DRIFT_KINDS, type DriftKind, type DriftStep } from '../query/drift/drift-step.ts'
import { type NameOf, named } from './names.ts'
import { type Item, listed, type Part, type Parts, quoted, quotedAll, type Section, say } from './parts.ts'
import { figureInWords } from './quantity.ts'

/** What each kind of change is called, and what a document does that makes it. */
export const DRIFT_LABELS: Readonly<Record<DriftKind, { readonly name: string; readonly does: string }>> = {
  certaintyRaised: { name: 'Certainty raised', does: 'states it as more certain than what it comes from' },
  attributionLost: { name: 'Attribution lost', does: 'leaves out whom or what it comes from' },
  descriptorChanged: { name: 'Speaker described differently', does: 'describes the speaker differently' },
  termsRaised: { name: 'Attributed more openly', does: 'attributes it more openly than what it comes from' },
  quantityChanged: { name: 'Figure changed', does: 'gives a different figure' },
  polarityFlipped: { name: 'Turned into its opposite', does: 'says the opposite of what it comes from' },
  claimChanged: { name: 'Turned into another claim', does: 'makes another claim of what it comes from' },
  responseChanged: { name: 'Response reported differently', does: 'reports the response differently' },
  confirmationUnnamed: { name: 'Confirmed by nobody named', does: 'says that it is confirmed and names nobody' },
}

/** Every step by kind, then what whole chains lost. */
export function driftSections({ steps, chains }: Drift, nameOf: NameOf): Section[] {
  const sections = DRIFT_KINDS.map((kind): Section => {
    const found = steps.filter((step) => step.kind === kind)
    return { title: DRIFT_LABELS[kind].name, items: found.map((step) => stepItem(step, nameOf)) }
  })
  const lost = chains.flatMap((chain) => chainItem(chain, nameOf))
  return [...sections, { title: 'Words lost between origin and document', items: lost }].filter(
    ({ items }) => items.length > 0,
  )
}

function stepItem(step: DriftStep, nameOf: NameOf): Item {
  const { statement, from } = step
  const where = from === null ? [] : say`, from ${named(nameOf, from)}`
  const details = driftDetails(step, nameOf)
  return { text: say`${named(nameOf, statement)}${where}`, under: details.length === 0 ? [] : [{ text: details }] }
}

/** What it was and became, and what was lost: "on background → on the record; left out: an official". Empty where there is nothing. */
export function driftDetails({ kind, before, after, words, records }: DriftStep, nameOf: NameOf): Parts {
  const [was, is] = [saidAs(kind, before, nameOf), saidAs(kind, after, nameOf)]
  const became = before !== null && after !== null ? say`${was} → ${is}` : say`${was}${is}`
  const names = records.map((id) => nameOf(id))
  const lost: Part[] = [
    ...records.map((id) => named(nameOf, id)),
    ...words.filter((word) => !names.includes(word)).map(quoted),
  ]
  const missing = lost.length === 0 ? [] : say`left out: ${listed(lost)}`
  return became.length > 0 && missing.length > 0 ? say`${became}; ${missing}` : [...became, ...missing]
}

/** What was said, as people say it: a word of the format, a claim, a figure, or what stood in print. */
function saidAs(kind: DriftKind, text: string | null, nameOf: NameOf): Parts {
  if (text === null) return []
  if (kind === 'claimChanged') return [named(nameOf, text)]
  if (kind === 'quantityChanged') return [figureInWords(text)]
  return [CODED[kind]?.[text] ?? quoted(text)]
}

/** Kinds whose text is a word of the format. */
const CODED: Readonly<Partial<Record<DriftKind, Readonly<Record<string, string>>>>> = {
  certaintyRaised: CERTAINTY_LABELS,
  termsRaised: TERMS_LABELS,
  polarityFlipped: POLARITY_LABELS,
  responseChanged: { ...POLARITY_LABELS, ...RESPONSE_LABELS },
}

function chainItem({ statement, end, lost: { hedges, descriptors } }: DriftChain, nameOf: NameOf): Item[] {
  const words = [...hedges, ...descriptors]
  if (words.length === 0) return []
  return [{ text: say`${named(nameOf, statement)}, from ${named(nameOf, end)}: ${quotedAll(words)}` }]
}
