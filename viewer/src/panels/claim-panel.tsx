import { CLAIM_TYPE_LABELS, CORROBORATION_LABELS, ladderOf, type SideSupport, type Support, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { ConditionsLine } from '../parts/conditions.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'
import { Ladder } from './ladder.tsx'
import { NoComments } from './no-comments.tsx'
import { NotCounted } from './not-counted.tsx'
import { Related } from './related.tsx'
import { Searches } from './searches.tsx'
import { SourcingFigure } from './sourcing-figure.tsx'
import { StatusBadge, Statuses } from './statuses.tsx'
import { Why } from './why.tsx'

/** A claim: what it says, how much really stands behind it, its lines of sourcing, and what speaks against it. */
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
      <Counts side={support.for} />
      <Why side={support.for} />
      <ScopeButtons id={id} />
      <Section title="Where it comes from">
        {trace.for.ends.length === 0 ? (
          <p>No line of sourcing that counts.</p>
        ) : (
          <Ladder lines={ladderOf(trace).for} notices={trace.notices} />
        )}
      </Section>
      <Against support={support} id={id} />
      <NoComments comments={trace.noComment} />
      <Searches items={words.searchItems(trace.searches, nameOf)} />
      <NotCounted title={words.TRACE_HEADS.mutations} items={words.mutationItems(trace.mutations, nameOf)} />
      <NotCounted title={words.TRACE_HEADS.judged} items={words.judgedItems(trace.judged, nameOf)} />
      <NotCounted title={words.TRACE_HEADS.notCounted} items={words.notCountedItems(trace.notCounted, nameOf)} />
      <Statuses claim={id} />
      <Related id={id} />
    </article>
  )
}

/** How else the claim is worded: all that is told of it here is told of these too. */
function OtherWords({ id }: { readonly id: string }) {
  const { wordings } = useModel().view.value.wordings(id)
  if (wordings.length === 0) return null
  return (
    <div class="related">
      <p class="eyebrow">also worded</p>
      <ul class="plain-list">
        {wordings.map((other) => (
          <li key={other}>
            <RecordLink id={other} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The figures of a side, each with what it counts. */
function Counts({ side }: { readonly side: SideSupport }) {
  return (
    <dl class="facts counts">
      {words.sideFigures(side).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Against({ support, id }: { readonly support: Support; readonly id: string }) {
  const { session, state } = useModel()
  if (support.against.strength === 'none' && support.against.misreports.length === 0) return null
  const trace = session.value.traceOf(id, viewOptions(state.value))
  return (
    <Section title="What speaks against it">
      <Counts side={support.against} />
      <Why side={support.against} />
      <Ladder lines={ladderOf(trace).against} notices={trace.notices} />
    </Section>
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
