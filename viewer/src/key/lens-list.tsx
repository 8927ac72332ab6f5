import { useCallback } from 'preact/hooks'
import { KIND_OF_LENS } from '../model/lenses.ts'
import { useModel } from '../model/model-context.ts'
import { recordsDrawn } from '../scene/records-drawn.ts'
import type { SceneNode } from '../scene/scene.ts'
import { LENSES } from '../state/page-state.ts'
import { LENS_WORDS } from '../words/lens-words.ts'
import { useLensCounts } from './use-lens-counts.ts'

/** Questions about everything on the canvas: how many fit, and a press makes them stand out. */
export function LensList() {
  const model = useModel()
  const { picture, session, corroborations, state, conditions } = model
  const { ofNode } = conditions.value
  const facts = {
    scene: picture.value,
    reader: session.value.open.reader,
    corroborations: corroborations.value,
    isThere: useCallback((node: SceneNode) => ofNode(node) !== 'later', [ofNode]),
  }
  const isDone = corroborations.value.done
  // Of what is not there nothing could be found.
  const kinds = new Set(recordsDrawn(picture.value).map(({ kind }) => kind))
  const lenses = LENSES.filter((lens) => kinds.has(KIND_OF_LENS[lens]) || lens === state.value.lens)
  const counts = useLensCounts(lenses, facts)
  if (lenses.length === 0) return null
  return (
    <>
      <h2>Look for</h2>
      <ul>
        {lenses.map((lens) => {
          const on = state.value.lens === lens
          const size = counts.get(lens)
          return (
            <li key={lens}>
              <button
                type="button"
                class="lens"
                aria-pressed={on}
                title={LENS_WORDS[lens].means}
                onClick={() => model.act({ type: 'set-lens', lens: on ? null : lens })}
              >
                <span>{LENS_WORDS[lens].name}</span>
                <span class="figure">{size !== undefined && (isDone || size > 0) ? size : '…'}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
