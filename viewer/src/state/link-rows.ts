import { parseEdtf } from '../library.ts'
import {
  readCamera,
  readList,
  readPins,
  readScope,
  readTour,
  writeCamera,
  writePins,
  writeScope,
  writeTour,
} from './link-values.ts'
import { DISPLAYS, GROUPINGS, INITIAL_STATE, LAYOUTS, LENSES, OVERVIEWS, PANES, type PageState } from './page-state.ts'

/** How one field of the state is written in a link; undefined where it is as at first. */
export interface LinkRow {
  readonly key: string
  write(state: PageState): string | undefined
  /** What the text says, or undefined where it says nothing that can be understood. */
  read(text: string): Partial<PageState> | undefined
}

/** The links that were written once must be read for ever: rows are added, never renamed. */
export const LINK_ROWS: readonly LinkRow[] = [
  { key: 'show', write: ({ scope }) => writeScope(scope), read: (text) => asField('scope', readScope(text)) },
  list('sel', 'selected'),
  choice('pane', 'pane', PANES, { saved: 'views' }),
  date('asof', 'asOf'),
  date('since', 'since'),
  list('without', 'without'),
  choice('layout', 'layout', LAYOUTS),
  choice('view', 'display', DISPLAYS),
  {
    key: 'fold',
    write: ({ foldOrigins }) => (foldOrigins === null ? undefined : foldOrigins ? 'yes' : 'no'),
    read: (text) => (text === 'yes' || text === 'no' ? { foldOrigins: text === 'yes' } : undefined),
  },
  choice('by', 'overview', OVERVIEWS),
  list('open', 'unfolded'),
  choice('group', 'grouping', GROUPINGS),
  choice('lens', 'lens', LENSES),
  {
    key: 'off',
    write: ({ off }) => (off.join() === INITIAL_STATE.off.join() ? undefined : off.join(',')),
    read: (text) => ({ off: readList(text).sort() }),
  },
  list('plus', 'expanded'),
  list('hide', 'hidden'),
  choice('basis', 'basis', ['both', 'stated']),
  choice('attributions', 'attributions', ['judged', 'printed']),
  choice('dates', 'dates', ['possible', 'certain']),
  {
    key: 'reported',
    write: ({ reported }) => (reported ? 'yes' : undefined),
    read: (text) => (text === 'yes' ? { reported: true } : undefined),
  },
  { key: 'pin', write: ({ pins }) => writePins(pins), read: (text) => asField('pins', readPins(text)) },
  { key: 'cam', write: ({ camera }) => writeCamera(camera), read: (text) => asField('camera', readCamera(text)) },
  { key: 'tour', write: ({ tour }) => writeTour(tour), read: (text) => asField('tour', readTour(text)) },
  { key: 'desk', write: ({ desk }) => desk ?? undefined, read: (text) => ({ desk: text }) },
]

function date(key: string, field: 'asOf' | 'since'): LinkRow {
  return {
    key,
    write: (state) => state[field] ?? undefined,
    read: (text) => (isDate(text) ? { [field]: text } : undefined),
  }
}

type ListField = 'selected' | 'expanded' | 'unfolded' | 'hidden' | 'without'

function list(key: string, field: ListField): LinkRow {
  return {
    key,
    write: (state) => (state[field].length === 0 ? undefined : state[field].join(',')),
    read: (text) => ({ [field]: readList(text) }),
  }
}

/** One of some values; `written` has those that a link calls otherwise than we do. */
function choice<F extends keyof PageState>(
  key: string,
  field: F,
  values: readonly (PageState[F] & string)[],
  written: Readonly<Record<string, string>> = {},
): LinkRow {
  const wordOf = (value: string) => written[value] ?? value
  return {
    key,
    write: (state) => (state[field] === INITIAL_STATE[field] ? undefined : wordOf(String(state[field]))),
    read: (text) => {
      const value = values.find((each) => wordOf(each) === text)
      return value === undefined ? undefined : ({ [field]: value } as Partial<PageState>)
    },
  }
}

function isDate(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

function asField<F extends keyof PageState>(field: F, value: PageState[F] | undefined): Partial<PageState> | undefined {
  return value === undefined ? undefined : ({ [field]: value } as Partial<PageState>)
}
