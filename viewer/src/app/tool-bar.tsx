import type { Layout, Scope } from '../state/view-state.ts'
import { openRecord } from '../state/view-state.ts'
import { labelOf } from '../words/labels.ts'
import { useModel } from './model-context.ts'
import { ownScope } from './scope-for.ts'

const LAYOUT_NAMES: readonly (readonly [Layout, string, string])[] = [
  ['provenance', 'Sourcing', 'Claims on the left, whoever said it on the right'],
  ['time', 'Time', 'By date, from left to right'],
  ['force', 'Free', 'What is tied stands near'],
]

/** What is on the canvas, and how it is laid out. */
export function ToolBar() {
  const model = useModel()
  const { layout } = model.state.value
  return (
    <div class="tool-bar">
      <ScopeChoice />
      <fieldset class="segmented" aria-label="Layout">
        {LAYOUT_NAMES.map(([name, label, hint]) => (
          <button
            key={name}
            type="button"
            title={hint}
            aria-pressed={layout === name}
            onClick={() => model.act({ type: 'set-layout', layout: name })}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

/** From one claim's sourcing to everything. */
function ScopeChoice() {
  const model = useModel()
  const { scope } = model.state.value
  const { reader } = model.session.value.open
  const id = openRecord(model.state.value) ?? ('id' in scope ? scope.id : undefined)
  const own = id === undefined ? undefined : ownScope(reader.kindOf(id), id)
  const choices: { name: string; label: string; scope: Scope }[] = []
  if (own?.kind === 'claim') choices.push({ name: 'claim', label: "This claim's sourcing", scope: own })
  if (id !== undefined)
    choices.push({ name: 'near', label: 'Around it', scope: { kind: 'near', ids: [id], depth: 1, direction: 'both' } })
  choices.push({ name: 'everything', label: 'Everything', scope: { kind: 'everything' } })
  const title = 'id' in scope ? labelOf(reader, scope.id) : undefined
  return (
    <fieldset class="segmented" aria-label="On the canvas" title={title}>
      {choices.map((choice) => (
        <button
          key={choice.name}
          type="button"
          aria-pressed={scope.kind === choice.name}
          onClick={() =>
            model.act({
              type: 'set-scope',
              scope: choice.scope,
              layout: choice.name === 'claim' ? 'provenance' : choice.name === 'everything' ? 'force' : undefined,
            })
          }
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  )
}
