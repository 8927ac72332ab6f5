import { useModel } from '../../model/model-context.ts'
import { Glyph } from '../../parts/glyph.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { labelOf } from '../../words/labels.ts'

/** So many are named on the chip itself. */
const NAMED = 3

/** People and documents as one thing to press: takes all of them away, or puts them back. */
export function Suspects({ ids }: { readonly ids: readonly string[] }) {
  const model = useModel()
  const { without } = model.state.value
  const gone = ids.every((id) => without.includes(id))
  return (
    <>
      <button
        type="button"
        class={`chip what-if ${gone ? 'pressed' : ''}`}
        aria-pressed={gone}
        title={gone ? 'Put back' : 'Take away, to see what is left'}
        onClick={() => model.act({ type: gone ? 'put-back' : 'take-away', ids })}
      >
        <span class="chip-does">{gone ? 'Put back' : 'Take away'}</span>
        {ids.length > NAMED ? <span>all {ids.length} of these</span> : ids.map((id) => <Suspect key={id} id={id} />)}
      </button>
      {ids.length > NAMED && (
        <ul class="plain-list">
          {ids.map((id) => (
            <li key={id}>
              <RecordLink id={id} itself />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Suspect({ id }: { readonly id: string }) {
  const { reader } = useModel().session.value.open
  const kind = reader.kindOf(id)
  return (
    <span class="suspect">
      {kind !== undefined && <Glyph kind={kind} hole={reader.record('actor', id)?.anonymous === true} />}
      {labelOf(reader, id)}
    </span>
  )
}
