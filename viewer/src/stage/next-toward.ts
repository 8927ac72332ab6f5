export type Toward = 'left' | 'right' | 'up' | 'down'

interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** How much more it counts to be off to the side than to be far. */
const ASIDE = 2.5

/** The place that somebody means who presses an arrow key: near, and in that direction. Undefined where there is none. */
export function nextToward(places: readonly Place[], from: Place, toward: Toward): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { id, x, y } of places) {
    const [dx, dy] = [x - from.x, y - from.y]
    const ahead = toward === 'left' ? -dx : toward === 'right' ? dx : toward === 'up' ? -dy : dy
    if (id === from.id || ahead <= 0.5) continue
    const aside = Math.abs(toward === 'left' || toward === 'right' ? dy : dx)
    const cost = ahead + aside * ASIDE
    if (cost < least) [best, least] = [id, cost]
  }
  return best
}
