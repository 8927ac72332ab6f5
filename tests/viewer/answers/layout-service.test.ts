import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startLayoutService } from '../../../viewer/src/answers/layout-service.ts'
import { computeLayout } from '../../../viewer/src/layout/compute-layout.ts'
import { type LayoutInput, packPlaces } from '../../../viewer/src/layout/positions.ts'

const input = (size: number): LayoutInput => ({
  nodes: Array.from({ length: size }, (_, index) => ({ id: `n${index}`, rank: 'middle', hour: index, size: 10 })),
  edges: [],
})

test('where there is no worker, layouts of any size are there at once', () => {
  const { place } = startLayoutService()
  expect(place('provenance', input(900))).toEqual(computeLayout('provenance', input(900)))
})

describe('with a worker', () => {
  const listeners = new Map<string, (event: unknown) => void>()
  const sent: { ticket: number }[] = []
  beforeEach(() => {
    sent.length = 0
    vi.stubGlobal('document', { getElementById: () => null })
    vi.stubGlobal(
      'Worker',
      class {
        addEventListener = (name: string, listener: (event: unknown) => void) => listeners.set(name, listener)
        postMessage = (message: { ticket: number }) => sent.push(message)
      },
    )
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('a small layout is there at once, a large one when the worker has it', async () => {
    const { place } = startLayoutService()
    expect(Array.isArray(place('provenance', input(20)))).toBe(true)
    const places = place('provenance', input(900))
    expect(sent).toMatchObject([{ do: 'place', layout: 'provenance' }])
    listeners.get('message')?.({ data: { ticket: sent[0]?.ticket, value: packPlaces([{ x: 1, y: 2 }]) } })
    expect(await places).toEqual([{ x: 1, y: 2 }])
  })

  test('what the worker cannot do is done here, and so is all that it had when it broke', async () => {
    const { place } = startLayoutService()
    const first = place('provenance', input(900))
    listeners.get('message')?.({ data: { ticket: sent[0]?.ticket, error: 'no' } })
    expect(await first).toHaveLength(900)
    const second = place('provenance', input(901))
    listeners.get('error')?.({})
    expect(await second).toHaveLength(901)
    expect(Array.isArray(place('provenance', input(902)))).toBe(true)
  })
})
