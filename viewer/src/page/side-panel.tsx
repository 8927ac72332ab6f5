import { useLayoutEffect, useRef } from 'preact/hooks'
import { EditActions } from '../edit/edit-actions.tsx'
import { editing } from '../edit/editing.ts'
import type { NodeKind } from '../library.ts'
import { SHEETS } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import { ActorPanel } from '../panels/actor-panel.tsx'
import { ClaimPanel } from '../panels/claim-panel.tsx'
import { OtherPanel } from '../panels/other-panel.tsx'
import { SourcePanel } from '../panels/source-panel.tsx'
import { StatementPanel } from '../panels/statement-panel.tsx'
import { AskedLine } from '../parts/asked-line.tsx'
import { later } from '../parts/later.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { openRecord } from '../state/page-state.ts'
import { FirstSteps } from './first-steps.tsx'

const EditPane = later(async () => (await import('../edit/edit-pane.tsx')).EditPane)
const PaneContent = later(async () => (await import('./pane-content.tsx')).PaneContent)

/** What the page has to say: about the chosen record, or an answer about the whole dataset. */
export function SidePanel() {
  const { state, sheet } = useModel()
  const { pane } = state.value
  const id = openRecord(state.value)
  const isEditing = editing.value !== undefined
  const element = useRef<HTMLElement>(null)
  const shown = useRef(pane)
  // Something else is read from its beginning.
  useLayoutEffect(() => {
    const panel = element.current
    panel?.scrollTo({ top: 0, behavior: 'instant' })
    // Where the page is one text, the panel is further down in it, or was left behind above.
    const isNew = pane !== shown.current && pane !== 'record'
    if (isInFlow(panel) && (isNew || panel.getBoundingClientRect().top < 0)) panel.scrollIntoView()
    shown.current = pane
  }, [pane, id, isEditing])
  return (
    <aside
      ref={element}
      class={`panel ${sheet.value}`}
      aria-label={isEditing ? 'Changing a record' : 'About the chosen record'}
      tabIndex={-1}
    >
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
      {isEditing ? (
        <div class="panel-body">
          <EditPane />
        </div>
      ) : (
        <>
          <FirstSteps />
          <div class="panel-body" key={`${pane} ${id}`}>
            {pane === 'record' && id !== undefined ? (
              <Chosen ids={state.value.selected} />
            ) : (
              <PaneContent pane={pane} />
            )}
            <AskedLine />
          </div>
        </>
      )}
    </aside>
  )
}

/** Whether the panel is a part of one long page, as it is in a window that is low and narrow. */
function isInFlow(panel: HTMLElement | null): panel is HTMLElement {
  return panel !== null && document.body.scrollHeight > innerHeight && getComputedStyle(panel).position === 'static'
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
  if (kind === undefined) return null
  return (
    <>
      <EditActions kind={kind} id={id} />
      <PanelOf kind={kind} id={id} />
    </>
  )
}

function PanelOf({ kind, id }: { readonly kind: NodeKind; readonly id: string }) {
  if (kind === 'claim') return <ClaimPanel id={id} />
  if (kind === 'source') return <SourcePanel id={id} />
  if (kind === 'actor') return <ActorPanel id={id} />
  if (kind === 'statement') return <StatementPanel id={id} />
  return <OtherPanel id={id} />
}
