import { type ClaimDiff, type SideSupport, type Support, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswerIn } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { ChangeTold } from '../../parts/change-told.tsx'
import { cameAndWentInWords } from '../../words/changes-words.ts'
import { labelOf } from '../../words/labels.ts'
import { CameAndWentList } from './came-and-went-list.tsx'
import { type CameAndWent, sideChanges } from './claim-changes.ts'
import { SumPart, Sums } from './sums.tsx'
import type { TwoViews } from './two-views.ts'

interface ChangesOfClaimProps {
  readonly claim: string
  readonly views: TwoViews
}

/** What came to the sourcing of the claim in scope, and what that changed of it. */
export function ChangesOfClaim({ claim, views: { before, after } }: ChangesOfClaimProps) {
  const { reader } = useModel().session.value.open
  const [old, fresh] = [useAnswerIn(before, 'support', claim), useAnswerIn(after, 'support', claim)]
  const diff = useAnswerIn(before, 'diff', after)
  return (
    <section class="section changes-of-claim">
      <h3>{labelOf(reader, claim)}</h3>
      <Answered answer={old}>
        {(earlier) => <Answered answer={fresh}>{(later) => <Sourcing before={earlier} after={later} />}</Answered>}
      </Answered>
      <Answered answer={diff}>
        {({ claims }) => <OwnChanges found={claims.find((each) => each.claim === claim)} />}
      </Answered>
    </section>
  )
}

/** Each side by itself; against it only where anything is. */
function Sourcing({ before, after }: { readonly before: Support; readonly after: Support }) {
  const isDenied = [before, after].some(({ against }) => against.documents.read > 0)
  return (
    <>
      <Side side="for" says={isDenied ? 'For it' : undefined} before={before.for} after={after.for} />
      {isDenied && <Side side="against" says="Against it" before={before.against} after={after.against} />}
    </>
  )
}

interface SideProps {
  readonly side: 'for' | 'against'
  readonly says: string | undefined
  readonly before: SideSupport
  readonly after: SideSupport
}

function Side({ side, says, before, after }: SideProps) {
  const { documents, origins } = sideChanges(before, after)
  const moved = [
    { ...documents, one: 'document', part: `changes-${side}-documents` },
    { ...origins, one: 'origin', part: `changes-${side}-origins` },
  ].map((each) => ({ ...each, text: cameAndWentInWords(each.came.length, each.went.length, each.one) }))
  const isNone = ({ came, went }: CameAndWent) => came.length + went.length === 0
  return (
    <>
      {says !== undefined && <p class="eyebrow">{says}</p>}
      <Sums sums={moved.map((each) => ({ text: each.text, part: each.part, isNone: isNone(each) }))} />
      <p class="section-note">{sidesInWords(before, after)}</p>
      {moved
        .filter((each) => !isNone(each))
        .map(({ part, text, came, went }) => (
          <SumPart key={part} id={part} title={text}>
            <CameAndWentList came={came} went={went} />
          </SumPart>
        ))}
    </>
  )
}

/** "1 document, 1 origin → 43 documents, 1 to 2 origins". */
function sidesInWords(before: SideSupport, after: SideSupport): string {
  const figures = ({ documents, origins }: SideSupport) =>
    `${words.counted(documents.read, 'document')} read, ${words.originsInWords(origins)}`
  return `${figures(before)} → ${figures(after)}`
}

function OwnChanges({ found }: { readonly found: ClaimDiff | undefined }) {
  if (found === undefined) return <p class="section-lead">Its status, sourcing and standing are as they were.</p>
  return (
    <>
      {found.changes.map((change) => (
        <ChangeTold key={change.what} change={change} open />
      ))}
    </>
  )
}
