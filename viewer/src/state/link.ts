import { parseEdtf } from '../library.ts'
import {
  type Camera,
  DISPLAYS,
  GROUPINGS,
  INITIAL_STATE,
  LAYOUTS,
  LENSES,
  PANES,
  REACHES,
  type Scope,
  type ViewState,
} from './page-state.ts'

/** How one field of the state is written in a link; undefined where it is as at first. */
interface Row {
  readonly key: string
  write(state: ViewState): string | undefined
  /** What the text says, or undefined where it says nothing that can be understood. */
  read(text: string): Partial<ViewState> | undefined
}

/**
 * The state as the fragment of a link: only what differs from the initial state, in the order of the table, readable
 * and stable.
 */
export function writeLink(state: ViewState): string {
  const parts: string[] = []
  for (const row of ROWS) {
    const text = row.write(state)
    if (text !== undefined) parts.push(`${row.key}=${escapePart(text)}`)
  }
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** The state that a link says, over `base` for what it leaves out, and the parts that could not be understood. */
export function readLink(fragment: string, base: ViewState = INITIAL_STATE): { state: ViewState; ignored: string[] } {
  let state = base
  const ignored: string[] = []
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = at < 0 ? part : part.slice(0, at)
    const change = at < 0 ? undefined : ROWS.find((row) => row.key === key)?.read(unescapePart(part.slice(at + 1)))
    if (change === undefined) ignored.push(part)
    else state = { ...state, ...change }
  }
  return { state, ignored }
}

type ListField = 'selected' | 'expanded' | 'hidden' | 'without'

function list(key: string, field: ListField): Row {
  return {
    key,
    write: (state) => (state[field].length === 0 ? undefined : state[field].join(',')),
    read: (text) => ({ [field]: splitList(text) }),
  }
}

function choice<F extends keyof ViewState>(key: string, field: F, values: readonly (ViewState[F] & string)[]): Row {
  return {
    key,
    write: (state) => (state[field] === INITIAL_STATE[field] ? undefined : String(state[field])),
    read: (text) => (values.includes(text as never) ? { [field]: text } : undefined),
  }
}

function flag(key: string, field: 'foldOrigins' | 'reported'): Row {
  return {
    key,
    write: (state) => (state[field] ? 'yes' : undefined),
    read: (text) => (text === 'yes' ? { [field]: true } : undefined),
  }
}

/** The links that were written once must be read for ever: rows are added, never renamed. */
const ROWS: readonly Row[] = [
  { key: 'show', write: ({ scope }) => writeScope(scope), read: (text) => asField('scope', readScope(text)) },
  list('sel', 'selected'),
  choice('pane', 'pane', PANES),
  {
    key: 'asof',
    write: ({ asOf }) => asOf ?? undefined,
    read: (text) => (isDate(text) ? { asOf: text } : undefined),
  },
  list('without', 'without'),
  choice('layout', 'layout', LAYOUTS),
  choice('view', 'display', DISPLAYS),
  flag('fold', 'foldOrigins'),
  choice('group', 'grouping', GROUPINGS),
  choice('lens', 'lens', LENSES),
  {
    key: 'off',
    write: ({ off }) => (off.join() === INITIAL_STATE.off.join() ? undefined : off.join(',')),
    read: (text) => ({ off: splitList(text).sort() }),
  },
  list('plus', 'expanded'),
  list('hide', 'hidden'),
  choice('basis', 'basis', ['both', 'stated']),
  choice('dates', 'dates', ['possible', 'certain']),
  flag('reported', 'reported'),
  { key: 'pin', write: ({ pins }) => writePins(pins), read: (text) => asField('pins', readPins(text)) },
  { key: 'cam', write: ({ camera }) => writeCamera(camera), read: (text) => asField('camera', readCamera(text)) },
]

function isDate(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

function asField<F extends keyof ViewState>(field: F, value: ViewState[F] | undefined): Partial<ViewState> | undefined {
  return value === undefined ? undefined : ({ [field]: value } as Partial<ViewState>)
}

function writeScope(scope: Scope): string | undefined {
  if (scope.kind === 'everything') return 'everything'
  if (scope.kind === 'claim') return `claim~${scope.id}`
  if (scope.kind === 'path') return `path~${scope.from}~${scope.to}`
  return `near~${scope.ids.join(',')}~${scope.depth}~${scope.direction}`
}

function readScope(text: string): Scope | undefined {
  const [kind, first = '', second = '', third = ''] = text.split('~')
  if (kind === 'everything') return { kind }
  if (kind === 'claim' && first !== '') return { kind, id: first }
  if (kind === 'path' && first !== '' && second !== '') return { kind, from: first, to: second }
  const depth = Number(second)
  const direction = REACHES.find((reach) => reach === third)
  if (kind !== 'near' || first === '' || !(depth >= 1 && depth <= 9) || direction === undefined) return undefined
  return { kind, ids: splitList(first), depth: Math.floor(depth), direction }
}

function writePins(pins: ViewState['pins']): string | undefined {
  const parts = Object.entries(pins).map(([id, [x, y]]) => `${id}~${round(x)}~${round(y)}`)
  return parts.length === 0 ? undefined : parts.join(',')
}

function readPins(text: string): ViewState['pins'] | undefined {
  const pins: Record<string, [number, number]> = {}
  for (const part of splitList(text)) {
    const [id = '', x, y] = part.split('~')
    const at: [number, number] = [Number(x), Number(y)]
    if (id === '' || !at.every(Number.isFinite)) return undefined
    pins[id] = at
  }
  return pins
}

function writeCamera(camera: Camera | null): string | undefined {
  return camera === null ? undefined : [camera.x, camera.y, camera.ratio].map(round).join(',')
}

function readCamera(text: string): Camera | undefined {
  const [x = Number.NaN, y = Number.NaN, ratio = Number.NaN] = text.split(',').map(Number)
  return [x, y].every(Number.isFinite) && ratio > 0 && ratio < 1000 ? { x, y, ratio } : undefined
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function splitList(text: string): string[] {
  return text.split(',').filter((id) => id !== '')
}

/** Ids, commas and colons stay as they are, so that a link can be read and typed. */
function escapePart(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')
}

function unescapePart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
