import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { useModel } from '../../model/model-context.ts'
import type { Stage } from '../../stage/stage.ts'
import { type CardSpace, placeCard, staysAt } from './place-card.ts'
import type { Shown } from './use-carded.ts'

export interface Corner {
  readonly left: number
  readonly top: number
}

/** What moves is still when it has been so for this long. */
const STILL_MS = 120
/** In larger pictures names are few, and only nodes are kept clear. */
const FEW = 80

/** Where a card stands on the canvas; undefined while its node moves, or where it has no place. A pinned one has a place only where it covers nothing. */
export function useCardPlace(card: RefObject<HTMLElement | null>, shown: Shown | undefined): Corner | undefined {
  const model = useModel()
  const [stage, { without }] = [model.stage.value, model.state.value]
  const [corner, setCorner] = useState<Corner | undefined>(undefined)
  const [id, pinned] = [shown?.id, shown?.pinned === true]
  const place = () => {
    if (stage === undefined || id === undefined || card.current === null) return
    const space = spaceOf(stage, card.current, id)
    setCorner((now) => {
      if (space === undefined) return undefined
      if (now !== undefined && staysAt(now, space)) return now
      const found = placeCard(space)
      return found === undefined || (pinned && (found.covers > 0 || found.docked)) ? undefined : found
    })
  }
  useLayoutEffect(() => {
    setCorner(undefined)
    const frame = card.current?.parentElement
    if (stage === undefined || id === undefined || !card.current || !frame) return undefined
    const watching = new ResizeObserver(place)
    watching.observe(card.current)
    watching.observe(frame)
    let last = stage.placeOf(id)
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = stage.onDrawn(() => {
      const now = stage.placeOf(id)
      if (now !== undefined && last !== undefined && Math.hypot(now.x - last.x, now.y - last.y) < 1) return
      last = now
      setCorner(undefined)
      clearTimeout(timer)
      timer = setTimeout(place, STILL_MS)
    })
    return () => {
      watching.disconnect()
      clearTimeout(timer)
      stop()
    }
  }, [stage, id, pinned])
  // The bar that comes with what is taken away takes room; the card stays there meanwhile, with the button that was pressed.
  useEffect(place, [without])
  return corner
}

/** The room that there is for a card; undefined where its node is not to be seen. */
function spaceOf(stage: Stage, card: HTMLElement, id: string): CardSpace | undefined {
  const frame = card.parentElement
  const node = stage.placeOf(id)
  if (frame === null || node === undefined) return undefined
  const canvas = { width: frame.clientWidth, height: frame.clientHeight - heightOfBar(frame) }
  if (node.x < 0 || node.y < 0 || node.x > canvas.width || node.y > canvas.height) return undefined
  const places = stage.places().filter((place) => place.id !== id)
  const others = places.length > FEW ? places : places.flatMap(withName)
  return { node, card: { width: card.offsetWidth, height: card.offsetHeight }, canvas, others }
}

/** A node, and where its name is: to the right of it, or below. */
function withName({ x, y }: { readonly x: number; readonly y: number }) {
  return [
    { x, y },
    { x: x + 60, y },
    { x: x + 120, y },
    { x, y: y + 28 },
  ]
}

/** What stands over the foot of the canvas. */
function heightOfBar(frame: Element): number {
  return frame.querySelector<HTMLElement>('.what-if-bar')?.offsetHeight ?? 0
}
