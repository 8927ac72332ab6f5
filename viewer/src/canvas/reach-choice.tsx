import { useModel } from '../model/model-context.ts'
import { REACHES } from '../state/page-state.ts'

const REACH_WORDS = { both: 'both ways', upstream: 'where it comes from', downstream: 'what comes from it' } as const

/** How far around, and which way. */
export function ReachChoice() {
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
