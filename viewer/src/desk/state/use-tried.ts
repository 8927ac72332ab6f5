import { useEffect, useState } from 'preact/hooks'
import { libraryService } from '../../answers/page-library.ts'
import type { TriedLine } from '../../answers/tried-line.ts'
import { useModel } from '../../model/model-context.ts'
import { lineToTry } from '../saving/line-to-try.ts'
import type { DeskModel } from './desk-model.ts'
import { missingIn } from './form.ts'

/** So long nothing is typed before what it would change is worked out. */
const PAUSE_MS = 250

/** What came of trying what is in hand; of what was in hand before it, while the answer is on its way. */
export interface TriedNow {
  readonly value: TriedLine | undefined
  /** The wish that it is the answer to. */
  readonly of: string
}

/** What would come of saving what is in hand, worked out beside the page when nobody types; undefined where nobody can know. */
export function useTried({ saying: inHand, form }: DeskModel): TriedNow {
  const { session } = useModel()
  const { open, isLarge } = session.value
  const [answer, setAnswer] = useState<TriedNow>({ value: undefined, of: '' })
  const saying = inHand.value
  const line = saying !== undefined && missingIn(form.value, saying.quote) === undefined ? lineToTry(saying) : undefined
  const of = JSON.stringify(line) ?? ''
  useEffect(() => {
    if (line === undefined || isLarge) {
      setAnswer({ value: undefined, of: '' })
      return undefined
    }
    let isWanted = true
    const timer = setTimeout(() => {
      libraryService()
        .tryLine(open, line)
        .catch(() => undefined)
        .then((value) => {
          if (isWanted) setAnswer({ value, of })
        })
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [open, of])
  return answer.of === of ? answer : { value: undefined, of: '' }
}
