import type { ComponentChildren } from 'preact'
import { leftOutOf } from '../model/left-out.ts'
import { useModel } from '../model/model-context.ts'
import { isFolded, overviewOf } from '../state/page-state.ts'
import {
  besidesInWords,
  elsewhereInWords,
  foldedInWords,
  leftOutInWords,
  sameInWords,
} from '../words/left-out-words.ts'
import { notGroupedInWords } from '../words/overview-words.ts'

/** How much the canvas does not draw, by what leaves it out, each with the way to it. */
export function NotDrawn() {
  const model = useModel()
  const { folded, unfolded, elsewhere, besides, same } = leftOutOf(model)
  if (overviewOf(model.state.value) !== 'none')
    return unfolded.length + same === 0 ? null : (
      <p class="quiet">
        {unfolded.length > 0 && notGroupedInWords(unfolded)}
        {same > 0 && ` ${sameInWords(same)}.`}
      </p>
    )
  const unfold = isFolded(model.state.value) && (
    <button type="button" class="text-button" onClick={() => model.act({ type: 'set-fold', fold: false })}>
      Draw each
    </button>
  )
  const told: ComponentChildren[] = [
    ...(folded.length > 0 ? [<>{foldedInWords(folded)}. </>] : []),
    ...(unfolded.length > 0 ? [<>{leftOutInWords(unfolded)}. </>] : []),
    ...(folded.length > 0 || unfolded.length > 0 ? [unfold] : []),
    ...(besides > 0 ? [<>{besidesInWords(besides)}. </>] : []),
    ...(elsewhere.length > 0 ? [<span class="elsewhere">{elsewhereInWords(elsewhere)}.</span>] : []),
  ]
  return told.length === 0 ? null : <p class="quiet not-drawn">{told}</p>
}
