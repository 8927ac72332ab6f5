/** How far a question that goes through a whole graph is: so many of so many, of whatever it goes through. */
export interface SweepProgress {
  readonly done: number
  readonly all: number
}

/** Options of questions that go through a whole graph. */
export interface SweepOptions {
  /** Is told now and then how far it is. What it throws ends the question. */
  readonly onProgress?: ((progress: SweepProgress) => void) | undefined
}

/** So many are gone through between two times that anybody is told, where each takes little. */
const STRIDE = 256

/**
 * What is called for each that was gone through.
 *
 * @param all how many there are to go through
 * @param stride after how many of them it is told
 */
export function openSweep(all: number, { onProgress }: SweepOptions, stride: number = STRIDE): () => void {
  if (onProgress === undefined) return () => undefined
  let done = 0
  return () => {
    done++
    if (done % stride === 0 && done <= all) onProgress({ done, all })
  }
}
