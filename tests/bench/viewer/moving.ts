import type { Page } from 'playwright-core'
import { median } from '../scale/statistics.ts'

interface Move {
  readonly how: 'pan' | 'zoom'
  /** So many frames at most, and for so long: where frames are slow, fewer tell as much. */
  readonly frames: number
  readonly forMs: number
}

const MOST = { frames: 60, forMs: 6000 }

/** The middle frame while panning, and while zooming, in milliseconds. */
export async function framesOf(page: Page): Promise<{ pan: number; zoom: number }> {
  const pan = await moveFrames(page, { how: 'pan', ...MOST })
  const zoom = await moveFrames(page, { how: 'zoom', ...MOST })
  return { pan: median(pan), zoom: median(zoom) }
}

/**
 * Milliseconds from one frame to the next while the canvas is dragged about, or zoomed in and out with the wheel; all drawing
 * is waited for.
 */
function moveFrames(page: Page, move: Move): Promise<number[]> {
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
