import { useState } from 'preact/hooks'
import { type Path, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { REASON_WORDS } from '../words/code-words.ts'
import { Answered } from './answered.tsx'
import { LongList } from './long-list.tsx'
import { Pane } from './pane.tsx'
import { RecordPicker } from './record-picker.tsx'

/** How two records are connected. */
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
    <Pane title="Path" lead="How two records are connected: the shortest way, and others.">
      <div class="pickers">
        <RecordPicker
          title="From"
          chosen={start}
          choose={(id) => {
            setPicked(id)
            go(id, to)
          }}
        />
        <RecordPicker title="To" chosen={to} choose={(id) => go(start, id)} />
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

/** Which ways: the shortest, or those that share nothing. */
function Paths({ from, to }: { readonly from: string; readonly to: string }) {
  const [apart, setApart] = useState(false)
  return (
    <>
      <fieldset class="segmented" aria-label="Which ways">
        <button type="button" aria-pressed={!apart} onClick={() => setApart(false)}>
          The shortest
        </button>
        <button
          type="button"
          aria-pressed={apart}
          title="As many as there are that share no record between the two"
          onClick={() => setApart(true)}
        >
          That share nothing
        </button>
      </fieldset>
      {apart ? <Apart from={from} to={to} /> : <Shortest from={from} to={to} />}
    </>
  )
}

function Apart({ from, to }: { readonly from: string; readonly to: string }) {
  const answer = useAnswer('path', from, to, { apart: true })
  return (
    <Answered answer={answer}>
      {({ paths }) => (
        <>
          <p class="pane-sum">
            <strong>{paths.length}</strong> {paths.length === 1 ? 'way' : 'ways'} that share no record.
          </p>
          <PathList paths={paths} />
        </>
      )}
    </Answered>
  )
}

function Shortest({ from, to }: { readonly from: string; readonly to: string }) {
  const [most, setMost] = useState(STEP)
  const answer = useAnswer('path', from, to, { count: most })
  return (
    <Answered answer={answer}>
      {({ paths }) => (
        <>
          <PathList paths={paths} />
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

function PathList({ paths }: { readonly paths: readonly Path[] }) {
  if (paths.length === 0) return <p class="section-note">Nothing that is in view connects the two.</p>
  return (
    <LongList items={paths} keyOf={({ nodes }) => nodes.map(({ id }) => id).join(' ')} class="paths" ordered>
      {(path) => (
        <>
          <p class="eyebrow">{words.counted(path.length, 'step')}</p>
          <Steps path={path} />
        </>
      )}
    </LongList>
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
