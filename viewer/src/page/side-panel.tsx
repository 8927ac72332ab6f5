import { useLayoutEffect, useRef } from 'preact/hooks'
import { AuditPane } from '../lists/audit-pane.tsx'
import { ChangesPane } from '../lists/changes-pane.tsx'
import { ConflictsPane } from '../lists/conflicts-pane.tsx'
import { ConsistentSetsPane } from '../lists/consistent-sets-pane.tsx'
import { LoopsPane } from '../lists/loops-pane.tsx'
import { PathPane } from '../lists/path-pane.tsx'
import { TimelinePane } from '../lists/timeline-pane.tsx'
import { TrackRecordPane } from '../lists/track-record-pane.tsx'
import { UnnamedPane } from '../lists/unnamed-pane.tsx'
import { WeakPointsPane } from '../lists/weak-points-pane.tsx'
import { SHEETS } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import { ActorPanel } from '../panels/actor-panel.tsx'
import { ClaimPanel } from '../panels/claim-panel.tsx'
import { DatasetPane } from '../panels/dataset-pane.tsx'
import { OtherPanel } from '../panels/other-panel.tsx'
import { SavedStatesPane } from '../panels/saved-states-pane.tsx'
import { SourcePanel } from '../panels/source-panel.tsx'
import { StatementPanel } from '../panels/statement-panel.tsx'
import { AskedLine } from '../parts/asked-line.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { openRecord, type Pane } from '../state/page-state.ts'
import { FirstSteps } from './first-steps.tsx'

/** What the page has to say: about the chosen record, or an answer about the whole dataset. */
export function SidePanel() {
  const { state, sheet } = useModel()
  const { pane } = state.value
  const id = openRecord(state.value)
  const element = useRef<HTMLElement>(null)
  // Something else is read from its beginning.
  useLayoutEffect(() => {
    element.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [pane, id])
  return (
    <aside ref={element} class={`panel ${sheet.value}`} aria-label="About the chosen record">
      <button
        type="button"
        class="sheet-handle"
        aria-label={sheet.value === 'full' ? 'Make the panel smaller' : 'Make the panel larger'}
        onClick={() => {
          sheet.value = SHEETS[(SHEETS.indexOf(sheet.value) + 1) % SHEETS.length] ?? 'half'
        }}
      >
        <span />
      </button>
      <FirstSteps />
      <div class="panel-body" key={`${pane} ${id}`}>
        {pane === 'record' && id !== undefined ? <Chosen ids={state.value.selected} /> : <PaneContent pane={pane} />}
        <AskedLine />
      </div>
    </aside>
  )
}

/** The last chosen record; before it, where several are chosen, all of them. */
function Chosen({ ids }: { readonly ids: readonly string[] }) {
  const last = ids.at(-1)
  if (last === undefined) return null
  if (ids.length === 1) return <RecordPanel id={last} />
  return (
    <>
      <section class="chosen">
        <p class="eyebrow">{ids.length} chosen</p>
        <ul class="plain-list">
          {ids.map((id) => (
            <li key={id}>
              <RecordLink id={id} itself />
            </li>
          ))}
        </ul>
      </section>
      <RecordPanel id={last} />
    </>
  )
}

function RecordPanel({ id }: { readonly id: string }) {
  const kind = useModel().session.value.open.reader.kindOf(id)
  if (kind === 'claim') return <ClaimPanel id={id} />
  if (kind === 'source') return <SourcePanel id={id} />
  if (kind === 'actor') return <ActorPanel id={id} />
  if (kind === 'statement') return <StatementPanel id={id} />
  return <OtherPanel id={id} />
}

function PaneContent({ pane }: { readonly pane: Pane }) {
  switch (pane) {
    case 'conflicts':
      return <ConflictsPane />
    case 'consistent-sets':
      return <ConsistentSetsPane />
    case 'track-record':
      return <TrackRecordPane />
    case 'timeline':
      return <TimelinePane />
    case 'weak-points':
      return <WeakPointsPane />
    case 'loops':
      return <LoopsPane />
    case 'audit':
      return <AuditPane />
    case 'unnamed':
      return <UnnamedPane />
    case 'changes':
      return <ChangesPane />
    case 'path':
      return <PathPane />
    case 'saved':
      return <SavedStatesPane />
    default:
      return <DatasetPane />
  }
}
