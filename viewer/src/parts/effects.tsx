import { Fragment } from 'preact'
import { type Effects as EffectsOf, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'

/** What happens to claims, the worst first; a press on a number chooses those claims. Nothing is said only when it is so. */
export function Effects({ of }: { readonly of: EffectsOf }) {
  const model = useModel()
  const effects = words.effectsOf(of)
  if (effects.length === 0) return <strong class="harmless">no claim changes</strong>
  return (
    <>
      {effects.map(({ words: what, claims }, index) => (
        <Fragment key={what}>
          {index > 0 && (index === effects.length - 1 ? ' and ' : ', ')}
          <button
            type="button"
            class="effect"
            title="Choose these claims"
            onClick={() => model.act({ type: 'select', ids: claims })}
          >
            {what}
          </button>
        </Fragment>
      ))}
    </>
  )
}
