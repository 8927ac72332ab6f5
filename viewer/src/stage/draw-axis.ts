import type Sigma from 'sigma'
import type { AxisMark } from '../layout/time-scale.ts'

interface Axis {
  readonly sigma: Sigma
  readonly marks: readonly AxisMark[]
  readonly colors: { readonly ink: string; readonly paper: string }
  readonly width: number
  readonly height: number
}

/** Dates along the top, each with a faint line down; what has no room is left out. */
export function drawAxis(context: CanvasRenderingContext2D, { sigma, marks, colors, width, height }: Axis): void {
  context.textAlign = 'left'
  context.textBaseline = 'top'
  context.fillStyle = colors.ink
  context.strokeStyle = colors.ink
  context.lineWidth = 1
  let free = Number.NEGATIVE_INFINITY
  for (const { x, text } of marks) {
    const at = Math.round(sigma.graphToViewport({ x, y: 0 }).x) + 0.5
    if (at < 0 || at > width) continue
    const wide = context.measureText(text).width
    // At the right edge a date stands before its line.
    const isBefore = at + 4 + wide > width
    const left = isBefore ? at - 4 - wide : at + 4
    if (left < free) continue
    free = left + wide + 10
    context.globalAlpha = 0.12
    context.beginPath()
    context.moveTo(at, 0)
    context.lineTo(at, height)
    context.stroke()
    context.globalAlpha = 0.65
    context.fillText(text, left, 4)
  }
  context.globalAlpha = 1
}
