import { useState } from 'preact/hooks'
import { type Path, type PathAnswer, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
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
            Swap
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
  return (
    <Answered answer={useAnswer('path', from, to, { apart: true })}>
      {(answer) => (
        <>
          <p class="pane-sum">{words.counted(answer.paths.length, 'way')} that share no record.</p>
          <PathList answer={answer} />
        </>
      )}
    </Answered>
  )
}

function Shortest({ from, to }: { readonly from: string; readonly to: string }) {
  const [most, setMost] = useState(STEP)
  return (
    <Answered answer={useAnswer('path', from, to, { count: most })}>
      {(answer) => (
        <>
          <PathList answer={answer} />
          {answer.paths.length === most && (
            <button type="button" class="button more" onClick={() => setMost(most + STEP)}>
              Look for more
            </button>
          )}
        </>
      )}
    </Answered>
  )
}

function PathList({ answer }: { readonly answer: PathAnswer }) {
  const { paths } = answer
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  if (paths.length === 0) return <p class="section-note">{words.textOf(words.unconnectedInWords(answer, nameOf))}</p>
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
          {dead !== null && <p class="manner">{words.deadInWords(dead)}</p>}
        </li>
      ))}
    </ol>
  )
}
