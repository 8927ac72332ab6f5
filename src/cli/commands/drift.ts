import { DRIFT_KINDS, type Drift, type DriftKind, type DriftStep, groupBy } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay drift` */
export const driftCommand = asCommand<Drift>({
  name: 'drift',
  summary: 'where statements say other than what they come from',
  subjects: { take: 'optional', name: 'claim', what: 'the id of a claim; every claim where none is given' },
  examples: ['hearsay drift v4-trained-on-blackwell-in-china', 'hearsay drift --json'],
  ask: (graph, [claim]) => graph.drift(claim),
  render: renderDrift,
})

/** Drift for people: by kind, each step with what was said before and after, then what whole chains lost. */
function renderDrift({ steps, chains }: Drift, terminal: Terminal): string {
  if (steps.length === 0) return 'nothing says other than what it comes from\n'
  const byKind = groupBy(steps, ({ kind }) => kind)
  const sections = DRIFT_KINDS.flatMap((kind) => {
    const found = byKind.get(kind)
    return found === undefined
      ? []
      : [
          `${terminal.style('bold', KIND_WORDS[kind])} (${found.length})\n${found.map((step) => renderStep(step, terminal)).join('')}`,
        ]
  })
  const lost = chains.flatMap(({ statement, end, lost: { hedges, descriptors } }) => {
    const words = [...hedges, ...descriptors].map((word) => `"${word}"`)
    return words.length === 0
      ? []
      : [terminal.wrap(`${statement}, down to ${terminal.name(end)}: ${words.join(', ')}`, '    ', '  ')]
  })
  if (lost.length > 0)
    sections.push(`${terminal.style('bold', 'Words lost along the whole chain')} (${lost.length})\n${lost.join('')}`)
  return sections.join('\n')
}

function renderStep({ statement, from, before, after, words, records }: DriftStep, terminal: Terminal): string {
  const change = before === null && after === null ? '' : `: ${before ?? 'nothing'} → ${after ?? 'nothing'}`
  const lost = words.length === 0 ? '' : `; lost ${words.map((word) => `"${word}"`).join(', ')}`
  const unnamed = records.length === 0 ? '' : `; no longer names ${records.map((id) => terminal.name(id)).join(', ')}`
  return terminal.wrap(`${statement}${from === null ? '' : ` ← ${from}`}${change}${lost}${unnamed}`, '    ', '  ')
}

/** What each kind of drift means. */
const KIND_WORDS: Readonly<Record<DriftKind, string>> = {
  certaintyRaised: 'Said more surely',
  attributionLost: 'Attribution lost',
  descriptorChanged: 'The person is described otherwise',
  termsRaised: 'Background became on the record',
  quantityChanged: 'Another figure',
  polarityFlipped: 'Affirmed became denied, or the other way about',
  claimChanged: 'Another claim',
  responseChanged: 'Another answer to the request for comment',
  confirmationUnnamed: 'Confirmation by nobody named',
}
