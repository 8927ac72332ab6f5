import { DISPLAYS, type Layout, openRecord, REACHES, type Scope } from '../state/view-state.ts'
import { count } from '../words/words.ts'
import type { Model } from './model.ts'
import { useModel } from './model-context.ts'
import { ownScope } from './scope-for.ts'

const LAYOUT_CHOICES: readonly Choice<Layout>[] = [
  { value: 'provenance', label: 'Sourcing', hint: 'Claims on the left, whoever said it on the right' },
  { value: 'time', label: 'Time', hint: 'By date, from left to right' },
  { value: 'force', label: 'Free', hint: 'What is tied stands near' },
]

const DISPLAY_WORDS = { graph: 'Graph', both: 'Both', table: 'Table' } as const

/** What is on the canvas, and how it is laid out. */
export function ToolBar() {
  const model = useModel()
  const { layout, display } = model.state.value
  return (
    <div class="tool-bar">
      <Steps />
      <ScopeChoice />
      <Segmented
        name="Layout"
        chosen={layout}
        choices={LAYOUT_CHOICES}
        choose={(value) => model.act({ type: 'set-layout', layout: value })}
      />
      <span class="spacer" />
      <Segmented
        name="Show as"
        chosen={display}
        choices={DISPLAYS.map((value) => ({ value, label: DISPLAY_WORDS[value] }))}
        choose={(value) => model.act({ type: 'set-display', display: value })}
      />
      <ReachChoice />
    </div>
  )
}

interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

interface SegmentedProps<T extends string> {
  readonly name: string
  readonly chosen: T
  readonly choices: readonly Choice<T>[]
  readonly choose: (value: T) => void
}

function Segmented<T extends string>({ name, chosen, choices, choose }: SegmentedProps<T>) {
  return (
    <fieldset class="segmented" aria-label={name}>
      {choices.map(({ value, label, hint }) => (
        <button key={value} type="button" title={hint} aria-pressed={chosen === value} onClick={() => choose(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}

/** One step back, one step on: the same as the browser's own. */
function Steps() {
  return (
    <fieldset class="segmented steps" aria-label="Steps">
      <button type="button" aria-label="Undo" title="Undo (Ctrl+Z)" onClick={() => history.back()}>
        ←
      </button>
      <button type="button" aria-label="Redo" title="Redo (Ctrl+Shift+Z)" onClick={() => history.forward()}>
        →
      </button>
    </fieldset>
  )
}

const SCOPE_LAYOUT: Readonly<Record<string, Layout | undefined>> = { claim: 'provenance', everything: 'force' }

/** From one claim's sourcing to everything. */
function ScopeChoice() {
  const model = useModel()
  const { scope } = model.state.value
  const { reader } = model.session.value.open
  const id = openRecord(model.state.value) ?? ('id' in scope ? scope.id : undefined)
  const own = id === undefined ? undefined : ownScope(reader.kindOf(id), id)
  const scopes: Partial<Record<Scope['kind'], Scope>> = {
    ...(own?.kind === 'claim' ? { claim: own } : scope.kind === 'claim' && { claim: scope }),
    ...(id !== undefined && { near: { kind: 'near', ids: [id], depth: 1, direction: 'both' } }),
    ...(scope.kind === 'path' && { path: scope }),
    everything: { kind: 'everything' },
  }
  const labels = { claim: 'One claim', near: 'Around it', path: 'The path', everything: 'Everything' }
  const choices = (['claim', 'near', 'path', 'everything'] as const)
    .filter((kind) => scopes[kind] !== undefined)
    .map((value) => ({ value, label: labels[value] }))
  return (
    <Segmented
      name="On the canvas"
      chosen={scope.kind}
      choices={choices}
      choose={(kind) => {
        const next = scopes[kind]
        if (kind === 'everything' && scope.kind !== kind && !mayDrawAll(model)) return
        if (next !== undefined) model.act({ type: 'set-scope', scope: next, layout: SCOPE_LAYOUT[kind] })
      }}
    />
  )
}

/** More lines than this are drawn only when asked for twice. */
const MANY = 20_000

function mayDrawAll(model: Model): boolean {
  const { nodes, edges } = model.session.peek().scene(model.state.peek().off.includes('kind:statement'))
  const warning = `Everything is ${count(nodes.size, 'record')} and ${count(edges.length, 'line')}: drawing it may take a while. Press again to draw it.`
  if (edges.length <= MANY || model.notice.peek() === warning) {
    model.notice.value = undefined
    return true
  }
  model.notice.value = warning
  return false
}

const REACH_WORDS = { both: 'both ways', upstream: 'where it comes from', downstream: 'what comes from it' } as const

/** How far around, and which way. */
function ReachChoice() {
  const model = useModel()
  const { scope } = model.state.value
  if (scope.kind !== 'near') return null
  return (
    <div class="reach">
      <label class="choice">
        Steps
        <input
          type="range"
          min={1}
          max={4}
          value={scope.depth}
          onChange={({ currentTarget }) =>
            model.act({ type: 'set-scope', scope: { ...scope, depth: Number(currentTarget.value) } })
          }
        />
        <output>{scope.depth}</output>
      </label>
      <label class="choice">
        <span class="visually-hidden">Which way</span>
        <select
          value={scope.direction}
          onChange={({ currentTarget }) => {
            const direction = REACHES.find((each) => each === currentTarget.value)
            if (direction !== undefined) model.act({ type: 'set-scope', scope: { ...scope, direction } })
          }}
        >
          {REACHES.map((each) => (
            <option key={each} value={each}>
              {REACH_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
