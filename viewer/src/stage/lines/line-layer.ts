import type { RenderParams } from 'sigma/types'
import { clearSheet, type Sheet, sheetLayer } from './sheet.ts'
import { inSlices, slicesOf } from './slices.ts'
import { isSameView, moveBetween, type View, viewOf } from './view.ts'

/** Lines of which some can be drawn at a time. */
export interface LinesInParts {
  readonly count: number
  /** Another one with each change of a line. */
  readonly version: number
  /** Hands them over to the graphics as they are now. */
  upload(): void
  drawPart(params: RenderParams, from: number, count: number): void
}

/**
 * The lines of a large picture, drawn in slices on a sheet of their own, which is laid on the canvas when all of them are there. Until then
 * the last sheet lies where the camera has moved it: whatever else changes waits for no line.
 */
export interface LineLayer {
  /** What there is to draw in a frame, instead of drawing it. */
  offer(lines: LinesInParts, params: RenderParams): void
  /** Shows what there is of what was offered, and begins another sheet where something changed. */
  paint(): void
  /** Forgets all lines. */
  clear(): void
}

/** What a sheet shows. */
interface Shows {
  readonly view: View
  readonly params: RenderParams
  readonly lines: readonly LinesInParts[]
  readonly state: string
}

/** So long the camera must rest before lines are drawn for where it is. */
const REST_MS = 60

interface Options {
  /** What changes how all lines are drawn, besides the camera. */
  readonly moodOf: () => string
  /** Told when a sheet is begun, and when all lines are as they should be. */
  readonly onComing: (isComing: boolean) => void
}

export function createLineLayer(gl: WebGL2RenderingContext, { moodOf, onComing }: Options): LineLayer {
  const lay = sheetLayer(gl)
  const offered = new Map<LinesInParts, RenderParams>()
  let done: { readonly sheet: Sheet; readonly shows: Shows } | undefined
  let spare: Sheet | undefined
  let coming: Shows | undefined
  let stop: () => void = () => undefined

  const asked = (): Shows | undefined => {
    const lines = [...offered.keys()].filter(({ count }) => count > 0)
    const [params] = offered.values()
    if (params === undefined) return undefined
    const state = `${lines.map(({ version, count }) => `${version}/${count}`).join()} ${moodOf()}`
    return { view: viewOf(params), params, lines, state }
  }
  const expect = (shows: Shows | undefined) => {
    stop()
    stop = () => undefined
    coming = shows
    onComing(shows !== undefined)
  }
  const bind = (frame: WebGLFramebuffer | null, { width, height, pixelRatio }: RenderParams) => {
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame)
    gl.viewport(0, 0, width * pixelRatio, height * pixelRatio)
  }
  const show = ({ view, params }: Shows) => {
    if (done === undefined) return
    bind(null, params)
    lay(done.sheet, moveBetween(done.shows.view, view))
  }
  const draw = (now: Shows) => {
    const { lines, params } = now
    const { width, height, pixelRatio } = params
    const sheet = clearSheet(gl, [width * pixelRatio, height * pixelRatio], spare)
    spare = undefined
    for (const each of lines) each.upload()
    const counts = lines.map(({ count }) => count)
    const all = counts.reduce((sum, count) => sum + count, 0)
    const drawSome = (from: number, count: number) => {
      bind(sheet.frame, params)
      for (const slice of slicesOf(counts, from, count)) lines[slice.list]?.drawPart(params, slice.from, slice.count)
    }
    const stopDrawing = inSlices(gl, all, {
      draw: drawSome,
      onDone: () => {
        stop = () => undefined
        spare = done?.sheet
        done = { sheet, shows: now }
        expect(undefined)
        bind(null, params)
        gl.clear(gl.COLOR_BUFFER_BIT)
        show(asked() ?? now)
      },
    })
    stop = () => {
      stopDrawing()
      spare ??= sheet
    }
  }
  return {
    offer: (lines, params) => offered.set(lines, params),
    paint: () => {
      const now = asked()
      if (now === undefined) return
      show(now)
      if (isSame(now, coming)) return
      const isDone = isSame(now, done?.shows)
      expect(isDone ? undefined : now)
      if (isDone) return
      // While the camera moves nothing is begun that is over with the next frame.
      if (done === undefined || isSameView(now.view, done.shows.view)) draw(now)
      else {
        const rest = setTimeout(() => draw(now), REST_MS)
        stop = () => clearTimeout(rest)
      }
    },
    clear: () => {
      expect(undefined)
      offered.clear()
      spare ??= done?.sheet
      done = undefined
    },
  }
}

function isSame(a: Shows, b: Shows | undefined): boolean {
  return b !== undefined && a.state === b.state && isSameView(a.view, b.view)
}
