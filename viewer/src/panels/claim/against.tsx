import { ladderOf, type Support, type Trace } from '../../library.ts'
import { Section } from '../../parts/section.tsx'
import { Ladder } from '../ladder.tsx'
import { Figures } from './figures.tsx'

/** The lines of sourcing that speak against a claim, and their figures. */
export function Against({ support, trace }: { readonly support: Support; readonly trace: Trace }) {
  const { against } = support
  if (against.strength === 'none' && against.misreports.length === 0) return null
  return (
    <Section title="What speaks against it">
      <Figures side={against} />
      <Ladder lines={ladderOf(trace).against} notices={trace.notices} />
    </Section>
  )
}
