import { useState } from 'preact/hooks'
import { useAnswer } from '../answers/use-answer.ts'
import { useModel } from '../app/model-context.ts'
import type { Path } from '../library.ts'
import { RecordLink } from '../panels/parts/record-link.tsx'
import { count, REASON_WORDS } from '../words/words.ts'
import { Answered } from './answered.tsx'
import { Pane } from './pane.tsx'
import { RecordPicker } from './record-picker.tsx'
import { useViewOptions } from './use-view-options.ts'

/** How two records hang together. */
export function PathPane() {
  const model = useModel()
  const { scope, selected } = model.state.value
  const [picked, setPicked] = useState<string>()
  const [from, to] = scope.kind === 'path' ? [scope.from, scope.to] : selected.length > 1 ? selected.slice(-2) : []
  const go = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined) return
    model.act({ type: 'set-scope', scope: { kind: 'path', from: a, to: b } })
    model.act({ type: 'select', ids: [a, b] }, { amend: true })
    model.act({ type: 'show-pane', pane: 'path' }, { amend: true })
  }
  const start = from ?? picked ?? selected[0]
  return (
    <Pane title="Path" lead="How two records hang together: the shortest way, and others.">
      <div class="pickers">
        <RecordPicker
          label="From"
          chosen={start}
          choose={(id) => {
            setPicked(id)
            go(id, to)
          }}
        />
        <RecordPicker label="To" chosen={to} choose={(id) => go(start, id)} />
        {start !== undefined && to !== undefined && (
          <button type="button" class="button" onClick={() => go(to, start)}>
            Turn round
          </button>
        )}
      </div>
      {start !== undefined && to !== undefined ? (
        <Paths from={start} to={to} />
      ) : (
        <p class="section-note">Choose two records, here or on the canvas.</p>
      )}
    </Pane>
  )
}

const STEP = 4

function Paths({ from, to }: { readonly from: string; readonly to: string }) {
  const [most, setMost] = useState(STEP)
  const answer = useAnswer('path', from, to, { count: most }, useViewOptions())
  return (
    <Answered answer={answer}>
      {({ paths }) => (
        <>
          {paths.length === 0 && <p>Nothing that is in view connects the two.</p>}
          <ol class="paths">
            {paths.map((path, index) => (
              <li key={path.nodes.map(({ id }) => id).join(' ')}>
                <p class="eyebrow">
                  {index === 0 ? 'the shortest: ' : ''}
                  {count(path.length, 'step')}
                </p>
                <Steps path={path} />
              </li>
            ))}
          </ol>
          {paths.length === most && (
            <button type="button" class="button more" onClick={() => setMost(most + STEP)}>
              Look for more
            </button>
          )}
        </>
      )}
    </Answered>
  )
}

function Steps({ path: { nodes, steps } }: { readonly path: Path }) {
  return (
    <ol class="path-steps">
      {nodes.map(({ id, kind, dead }, index) => (
        <li key={id}>
          {index > 0 && <p class="verb">{steps[index - 1]?.label}</p>}
          <RecordLink id={id}>{kind === 'statement' ? 'a statement' : undefined}</RecordLink>
          {dead !== null && <p class="manner">{REASON_WORDS[dead]}</p>}
        </li>
      ))}
    </ol>
  )
}
