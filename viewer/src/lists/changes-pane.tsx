import { libraryService } from '../answers/page-library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswerIn } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { ConditionsLine } from '../parts/conditions.tsx'
import { comparedSince, viewOptions } from '../state/page-state.ts'
import { fromToInWords } from '../words/changes-words.ts'
import { ChangesOfClaim } from './changes/of-claim.tsx'
import { ChangesOfEverything } from './changes/of-everything.tsx'
import type { TwoViews } from './changes/two-views.ts'

/** What is otherwise at the later of two dates: of the claim in scope first, then of everything. */
export function ChangesPane() {
  const { state } = useModel()
  const { asOf, scope } = state.value
  const since = comparedSince(state.value)
  const after = viewOptions(state.value)
  const views = (before: string): TwoViews => ({ before: { ...after, asOf: before }, after })
  return (
    <article class="list-pane changes">
      <p class="eyebrow">{since === null ? 'two dates' : fromToInWords(since, asOf)}</p>
      <h2>What changed</h2>
      {since === null ? (
        <p class="section-note">
          No two dates are compared: press Compare at the bar of dates, and move its two handles.
        </p>
      ) : (
        <>
          <p class="means">What came between the two dates, and which claims stand otherwise because of it.</p>
          <ConditionsLine options={{ ...after, asOf: undefined }} />
          {scope.kind === 'claim' && <ChangesOfClaim key={scope.id} claim={scope.id} views={views(since)} />}
          <OfEverything views={views(since)} />
        </>
      )}
    </article>
  )
}

/** Asked for last: it takes longest. */
function OfEverything({ views }: { readonly views: TwoViews }) {
  const diff = useAnswerIn(views.before, 'diff', views.after)
  return (
    <Answered answer={diff} stop={() => libraryService().stop('diff')}>
      {(found) => <ChangesOfEverything diff={found} />}
    </Answered>
  )
}
