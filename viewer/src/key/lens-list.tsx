import { pickedBy } from '../model/lenses.ts'
import { useModel } from '../model/model-context.ts'
import type { SceneNode } from '../scene/scene.ts'
import { LENSES } from '../state/page-state.ts'
import { LENS_WORDS } from '../words/lens-words.ts'

/** Questions about everything on the canvas: how many fit, and a press makes them stand out. */
export function LensList() {
  const model = useModel()
  const { picture, session, corroborations, state, conditions } = model
  const { ofNode } = conditions.value
  const facts = {
    scene: picture.value,
    reader: session.value.open.reader,
    corroborations: corroborations.value,
    isThere: (node: SceneNode) => ofNode(node) !== 'later',
  }
  return (
    <>
      <h2>Look for</h2>
      <ul>
        {LENSES.map((lens) => {
          const on = state.value.lens === lens
          const { size } = pickedBy(lens, facts)
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
                <span class="figure">{corroborations.value.done || size > 0 ? size : '…'}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
