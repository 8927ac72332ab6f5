import type Sigma from 'sigma'
import { expect, test } from 'vitest'
import { drawAxis } from '../../../viewer/src/stage/draw-axis.ts'
import { recordingContext } from '../recording-context.ts'

const sigma = { graphToViewport: ({ x }: { x: number }) => ({ x, y: 0 }) } as unknown as Sigma
const axis = { sigma, colors: { ink: '#000', paper: '#fff' }, width: 300, height: 100 }

test('dates stand at their places with a line down; what has no room, or is out of sight, is left out', () => {
  const { context, written, lines } = recordingContext()
  const marks = [
    { x: -50, text: 'before' },
    { x: 0, text: '23 Feb 2026' },
    { x: 40, text: '24 Feb 2026' },
    { x: 200, text: '1 Mar 2026' },
    { x: 400, text: 'after' },
  ]
  drawAxis(context, { ...axis, marks })
  expect(written.map(({ text }) => text)).toEqual(['23 Feb 2026', '1 Mar 2026'])
  expect(lines).toEqual([0.5, 200.5])
  expect(context.globalAlpha).toBe(1)
})

test('a date at the right edge stands whole before its line, where the one before leaves room', () => {
  const { context, written } = recordingContext()
  drawAxis(context, {
    ...axis,
    marks: [
      { x: 20, text: '23 Feb 2026' },
      { x: 290, text: '1 Mar 2026' },
    ],
  })
  const [, last] = written
  expect(last?.text).toBe('1 Mar 2026')
  expect(last?.x).toBeLessThan(290)
  const tight = recordingContext()
  drawAxis(tight.context, {
    ...axis,
    marks: [
      { x: 220, text: '23 Feb 2026' },
      { x: 290, text: '1 Mar 2026' },
    ],
  })
  expect(tight.written.map(({ text }) => text)).toEqual(['23 Feb 2026'])
})
