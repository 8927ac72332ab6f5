/** So many milliseconds work goes on before the page does something else; and where somebody waits for it. */
const TURN_MS = 15
export const AWAITED_TURN_MS = 40

/**
 * Does what is done step by step in short turns, between which the page goes on, then what comes after it; returns a function that gives it
 * up. What takes no longer than one turn is done at once.
 */
export function inTurns(steps: Iterator<unknown>, then: () => void, turnMs = TURN_MS): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = () => {
    const until = performance.now() + turnMs
    do {
      if (steps.next().done === true) {
        then()
        return
      }
    } while (performance.now() < until)
    timer = setTimeout(turn)
  }
  turn()
  return () => clearTimeout(timer)
}

/** Walks over items and rests after each few hundred, so that walking can be done in turns. */
export function* resting<T>(items: Iterable<T>, each: (item: T) => void): Generator<void> {
  let done = 0
  for (const item of items) {
    each(item)
    done += 1
    if (done % REST_AFTER === 0) yield
  }
}

const REST_AFTER = 200
