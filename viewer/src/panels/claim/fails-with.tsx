import { type Breaks, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswerIn } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { ConditionsLine } from '../../parts/conditions.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { Section } from '../../parts/section.tsx'
import { Seen } from '../../parts/seen.tsx'
import { viewOptions } from '../../state/page-state.ts'
import { withoutNobody } from '../../state/without-nobody.ts'
import { Suspects } from './suspects.tsx'

interface FailsWithProps {
  readonly id: string
  /** Whether anything carries it in the page's view. */
  readonly carried: boolean
}

/** The smallest sets of people and documents that a claim falls with, each with one press to take it away. Where it has fallen, those it fell with. */
export function FailsWith({ id, carried }: FailsWithProps) {
  const view = viewOptions(useModel().state.value)
  const fell = !carried && (view.without ?? []).length > 0
  if (!carried && !fell) return null
  return (
    <Section title="Fails with">
      <Seen>{() => <Asked id={id} fell={fell} />}</Seen>
    </Section>
  )
}

function Asked({ id, fell }: { readonly id: string; readonly fell: boolean }) {
  const view = viewOptions(useModel().state.value)
  const asked = fell ? withoutNobody(view) : view
  const answer = useAnswerIn(asked, 'breaks', id)
  return (
    <>
      {fell && <ConditionsLine options={asked} />}
      <Answered answer={answer}>{(breaks) => <Sets breaks={breaks} />}</Answered>
    </>
  )
}

/** So many sets at first. */
const FEW = 6

function Sets({ breaks }: { readonly breaks: Breaks }) {
  const { reader } = useModel().session.value.open
  const { sets } = breaks
  return (
    <>
      <p class="section-lead">{words.breaksSection(breaks, words.namesIn(reader)).title}</p>
      <LongList items={sets} keyOf={(set) => set.join()} class="suspect-sets" page={FEW}>
        {(set) => <Suspects ids={set} />}
      </LongList>
    </>
  )
}
