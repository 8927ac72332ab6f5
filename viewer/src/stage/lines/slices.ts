/** How much of a slice the next one is, so that each takes about so long that nobody waits for it. */
const MEANT_MS = 30
/** Lines of the first slice; the least and the most of any. */
export const FIRST_SLICE = 1000
const LEAST = 500
const MOST = 50_000

/** How many lines to draw next, where so many took so long: at most twice as many as before. */
export function nextSlice(lines: number, tookMs: number): number {
  const meant = (lines * MEANT_MS) / Math.max(tookMs, 1)
  return Math.round(Math.min(MOST, Math.max(LEAST, Math.min(meant, lines * 2))))
}

/** A part of some lines. */
export interface Slice {
  /** Which of the lists of lines. */
  readonly list: number
  readonly from: number
  readonly count: number
}

/** The parts of several lists of lines that stand, one list after the other, at some places. @param counts how many each list has */
export function* slicesOf(counts: readonly number[], from: number, count: number): Generator<Slice> {
  let start = 0
  for (const [list, all] of counts.entries()) {
    const [first, last] = [Math.max(from, start), Math.min(from + count, start + all)]
    if (last > first) yield { list, from: first - start, count: last - first }
    start += all
  }
}

/** Draws what is drawn slice by slice, the next when the graphics are through with the one before; returns a function that gives it up. */
export function inSlices(
  gl: WebGL2RenderingContext,
  all: number,
  { draw, onDone }: { readonly draw: (from: number, count: number) => void; readonly onDone: () => void },
): () => void {
  let [done, count, began] = [0, FIRST_SLICE, 0]
  let fence: WebGLSync | null = null
  const step = () => {
    if (fence !== null && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED && !gl.isContextLost()) {
      frame = requestAnimationFrame(step)
      return
    }
    if (done > 0) count = nextSlice(count, performance.now() - began)
    gl.deleteSync(fence)
    fence = null
    if (done >= all) {
      onDone()
      return
    }
    began = performance.now()
    draw(done, Math.min(count, all - done))
    done += count
    fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
    gl.flush()
    frame = requestAnimationFrame(step)
  }
  // What else changed is painted first.
  let frame = requestAnimationFrame(step)
  return () => {
    cancelAnimationFrame(frame)
    gl.deleteSync(fence)
  }
}
