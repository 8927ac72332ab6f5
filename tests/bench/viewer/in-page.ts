import type { Page } from 'playwright-core'

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

interface Move {
  readonly how: 'pan' | 'zoom'
  /** So many frames at most, and for so long: where frames are slow, fewer tell as much. */
  readonly frames: number
  readonly forMs: number
}

/**
 * Milliseconds from one frame to the next while the canvas is dragged about, or zoomed in and out with the wheel; all drawing
 * is waited for.
 */
export function moveFrames(page: Page, move: Move): Promise<number[]> {
  return page.evaluate(async ({ frames, how, forMs }) => {
    const layer = document.querySelector('.sigma-mouse')
    const contexts = [...document.querySelectorAll<HTMLCanvasElement>('.sigma-edges, .sigma-nodes')].map((canvas) =>
      canvas.getContext('webgl2'),
    )
    if (layer === null) throw new Error('no canvas')
    const { left, top, width, height } = layer.getBoundingClientRect()
    const [x, y] = [left + 3, top + 3]
    const at = (dx: number, dy: number) => ({ bubbles: true, cancelable: true, clientX: x + dx, clientY: y + dy })
    const pixel = new Uint8Array(4)
    /** The next frame, with all that was asked of the graphics done: a pixel is only handed out then. */
    const nextFrame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          for (const gl of contexts) gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
          resolve(performance.now())
        })
      })
    const took: number[] = []
    if (how === 'pan') layer.dispatchEvent(new MouseEvent('mousedown', at(0, 0)))
    let last = await nextFrame()
    const until = last + forMs
    for (let frame = 0; frame < frames && last < until; frame += 1) {
      const turn = (frame / frames) * 4 * Math.PI
      if (how === 'pan') {
        document.dispatchEvent(new MouseEvent('mousemove', at(60 * Math.sin(turn), 40 * Math.cos(turn))))
      } else {
        const middle = { ...at(0, 0), clientX: left + width / 2, clientY: top + height / 2 }
        layer.dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY: Math.sin(turn) > 0 ? -40 : 40 }))
      }
      const now = await nextFrame()
      took.push(now - last)
      last = now
    }
    if (how === 'pan') document.dispatchEvent(new MouseEvent('mouseup', at(0, 0)))
    return took
  }, move)
}

/** Waits until nothing is under way: neither drawing nor working anything out. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let last = performance.now()
    for (let quiet = 0; quiet < 30; ) {
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      quiet = now - last < 25 ? quiet + 1 : 0
      last = now
    }
  })
}

/** How long something took that was done to the page, in milliseconds. */
export interface Latency {
  /** Until the page had done its part and the next frame could begin. */
  readonly script: number
  /** Until that frame was drawn: software draws slowly what a graphics card does in no time. */
  readonly painted: number
}

/** What passes from doing something to an element until the frame that shows it is over. */
export function untilPainted(page: Page, selector: string, how: 'click' | string): Promise<Latency> {
  return page.evaluate(
    async ({ selector, how }) => {
      const element = document.querySelector<HTMLElement>(selector)
      if (element === null) throw new Error(`there is no ${selector}`)
      const start = performance.now()
      if (how === 'click') element.click()
      else element.dispatchEvent(new KeyboardEvent('keydown', { key: how, bubbles: true, cancelable: true }))
      await new Promise(requestAnimationFrame)
      const script = performance.now() - start
      await new Promise(requestAnimationFrame)
      return { script, painted: performance.now() - start }
    },
    { selector, how },
  )
}

/** Megabytes of JavaScript that are in use once all waste is collected. */
export async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}
