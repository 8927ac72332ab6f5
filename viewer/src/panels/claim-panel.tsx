import { CLAIM_TYPE_LABELS, CORROBORATION_LABELS, ladderOf, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { ConditionsLine } from '../parts/conditions.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'
import { Against } from './claim/against.tsx'
import { ChangedOnTheWay } from './claim/changed-on-the-way.tsx'
import { FailsWith } from './claim/fails-with.tsx'
import { Figures } from './claim/figures.tsx'
import { OtherWords } from './claim/other-words.tsx'
import { RestsOn } from './claim/rests-on.tsx'
import { WouldHelp } from './claim/would-help.tsx'
import { ClaimHistory } from './history/claim-history.tsx'
import { Ladder } from './ladder.tsx'
import { NoComments } from './no-comments.tsx'
import { NotCounted } from './not-counted.tsx'
import { Related } from './related.tsx'
import { Searches } from './searches.tsx'
import { SourcingFigure } from './sourcing-figure.tsx'
import { StatusBadge, Statuses } from './statuses.tsx'

/**
 * A claim, in the order in which it is read: what it says, how much really stands behind it, what it fails with, its lines of sourcing, what speaks
 * against it, what would help, how it came about; then all that is looked up.
 */
export function ClaimPanel({ id }: { readonly id: string }) {
  const model = useModel()
  const { open, answer, traceOf } = model.session.value
  const options = viewOptions(model.state.value)
  const claim = open.reader.record('claim', id)
  if (claim === undefined) return null
  const support = answer('support', id, options, () => open.at(options).support(id))
  const trace = traceOf(id, options)
  const nameOf = words.namesIn(open.reader)
  return (
    <article class="claim-panel">
      <p class="eyebrow">
        {CLAIM_TYPE_LABELS[claim.type ?? 'factual']}
        {claim.holds !== undefined && ` · holds ${words.shortDate(claim.holds)}`}
      </p>
      <h2 class="claim-text">{claim.text}</h2>
      <OtherWords id={id} />
      <p class="badges">
        <span class={`badge corroboration-${support.corroboration}`}>
          {words.upperFirst(CORROBORATION_LABELS[support.corroboration].name)}
        </span>
        <StatusBadge claim={id} />
      </p>
      <p class="means">{CORROBORATION_LABELS[support.corroboration].means}</p>
      <ConditionsLine options={options} />
      <SourcingFigure support={support} />
      <Figures side={support.for} />
      <ScopeButtons id={id} />
      <FailsWith id={id} carried={support.for.statements > 0} />
      <Section title="Where it comes from">
        {trace.for.ends.length === 0 ? (
          <p>No line of sourcing that counts.</p>
        ) : (
          <Ladder lines={ladderOf(trace).for} notices={trace.notices} />
        )}
      </Section>
      <Against support={support} trace={trace} />
      <ClaimHistory id={id} />
      <WouldHelp id={id} />
      <Statuses claim={id} />
      <NoComments comments={trace.noComment} />
      <RestsOn id={id} />
      <ChangedOnTheWay id={id} />
      <Searches items={words.searchItems(trace.searches, nameOf)} />
      <NotCounted title={words.TRACE_HEADS.mutations} items={words.mutationItems(trace.mutations, nameOf)} />
      <NotCounted title={words.TRACE_HEADS.judged} items={words.judgedItems(trace.judged, nameOf)} />
      <NotCounted title={words.TRACE_HEADS.notCounted} items={words.notCountedItems(trace.notCounted, nameOf)} />
      <Related id={id} />
    </article>
  )
}

function ScopeButtons({ id }: { readonly id: string }) {
  const model = useModel()
  const { scope } = model.state.value
  if (scope.kind === 'claim' && scope.id === id) return null
  return (
    <p class="actions">
      <button
        type="button"
        class="button"
        onClick={() => model.act({ type: 'set-scope', scope: { kind: 'claim', id }, layout: 'provenance' })}
      >
        Show its sourcing
      </button>
    </p>
  )
}
