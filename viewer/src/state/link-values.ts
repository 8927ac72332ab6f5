import { type Camera, type PageState, REACHES, type Scope, type TourPlace } from './page-state.ts'

/** What is on the canvas, its parts apart by `~`, which no id has. */
export function writeScope(scope: Scope): string | undefined {
  if (scope.kind === 'everything') return 'everything'
  if (scope.kind === 'claim') return `claim~${scope.id}`
  if (scope.kind === 'path') return `path~${scope.from}~${scope.to}`
  return `near~${scope.ids.join(',')}~${scope.depth}~${scope.direction}`
}

export function readScope(text: string): Scope | undefined {
  const [kind, first = '', second = '', third = ''] = text.split('~')
  if (kind === 'everything') return { kind }
  if (kind === 'claim' && first !== '') return { kind, id: first }
  if (kind === 'path' && first !== '' && second !== '') return { kind, from: first, to: second }
  const depth = Number(second)
  const direction = REACHES.find((reach) => reach === third)
  if (kind !== 'near' || first === '' || !(depth >= 1 && depth <= 9) || direction === undefined) return undefined
  return { kind, ids: readList(first), depth: Math.floor(depth), direction }
}

export function writePins(pins: PageState['pins']): string | undefined {
  const parts = Object.entries(pins).map(([id, [x, y]]) => `${id}~${round(x)}~${round(y)}`)
  return parts.length === 0 ? undefined : parts.join(',')
}

export function readPins(text: string): PageState['pins'] | undefined {
  const pins: Record<string, [number, number]> = {}
  for (const part of readList(text)) {
    const [id = '', x, y] = part.split('~')
    const at: [number, number] = [Number(x), Number(y)]
    if (id === '' || !at.every(Number.isFinite)) return undefined
    pins[id] = at
  }
  return pins
}

export function writeCamera(camera: Camera | null): string | undefined {
  return camera === null ? undefined : [camera.x, camera.y, camera.ratio].map(round).join(',')
}

export function readCamera(text: string): Camera | undefined {
  const [x = Number.NaN, y = Number.NaN, ratio = Number.NaN] = text.split(',').map(Number)
  return [x, y].every(Number.isFinite) && ratio > 0 && ratio < 1000 ? { x, y, ratio } : undefined
}

export function writeTour(tour: TourPlace | null): string | undefined {
  return tour === null ? undefined : `${tour.id}~${tour.step}`
}

/** A tour without a step is meant from its beginning. */
export function readTour(text: string): TourPlace | undefined {
  const [id = '', number = '1', ...rest] = text.split('~')
  const step = Number(number)
  return id === '' || rest.length > 0 || !Number.isInteger(step) || step < 1 ? undefined : { id, step }
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

export function readList(text: string): string[] {
  return text.split(',').filter((id) => id !== '')
}
