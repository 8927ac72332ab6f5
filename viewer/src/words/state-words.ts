import { type GraphReader, OUTLET_PREFIX } from '../library.ts'
import { EDGE_GROUPS } from '../state/edge-groups.ts'
import { INITIAL_STATE, type Lens, OFF_AT_FIRST, type Scope, type ViewState } from '../state/page-state.ts'
import { shortDate } from './dates.ts'
import { labelOf } from './labels.ts'
import { count, KIND_WORDS, listed, plain, STATUS_WORDS } from './words.ts'

/** One thing that decides what a page shows: what, and how. */
export interface ViewWord {
  readonly name: string
  readonly text: string
}

/** What a picture or a file was made of, for somebody who does not have the page before them: scope, date, what if, filters. */
export function viewWords(state: ViewState, reader: GraphReader): ViewWord[] {
  const words: ViewWord[] = [{ name: 'Shown', text: scopeWords(state.scope, reader) }]
  const say = (name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') words.push({ name, text })
  }
  say('As of', state.asOf === null ? undefined : shortDate(state.asOf))
  say('Taken away', names(state.without, reader))
  say('Switched off', tokensIn(state.off, OFF_AT_FIRST))
  say('Switched on', tokensIn(OFF_AT_FIRST, state.off))
  say('Hidden by hand', state.hidden.length === 0 ? undefined : names(state.hidden, reader))
  say('Standing out', state.lens === null ? undefined : LENS_WORDS[state.lens])
  say('Folded', state.foldOrigins ? 'who repeats, onto the origin they repeat' : undefined)
  say('Grouped by', state.grouping === 'none' ? undefined : state.grouping)
  say('Counted', readingWords(state))
  return words
}

/** The part of a dataset that is on the canvas. */
export function scopeWords(scope: Scope, reader: GraphReader): string {
  switch (scope.kind) {
    case 'everything':
      return 'everything'
    case 'claim':
      return `the sourcing of “${labelOf(reader, scope.id)}”`
    case 'near': {
      const way = scope.direction === 'both' ? '' : ` ${scope.direction}`
      return `what is within ${count(scope.depth, 'step')}${way} of ${names(scope.ids, reader)}`
    }
    case 'path':
      return `the ways from “${labelOf(reader, scope.from)}” to “${labelOf(reader, scope.to)}”`
  }
}

const LENS_WORDS: Readonly<Record<Lens, string>> = {
  contested: 'contested claims',
  single: 'claims of a single source',
  circular: 'what is in a circle of reports',
  'no-archive': 'documents without an archived copy',
}

const MOST_NAMES = 6

/** The names of records; of many the first, and how many more there are. */
function names(ids: readonly string[], reader: GraphReader): string {
  const shown = ids.slice(0, MOST_NAMES).map((id) => {
    if (!id.startsWith(OUTLET_PREFIX)) return labelOf(reader, id)
    return `everything published by ${labelOf(reader, id.slice(OUTLET_PREFIX.length))}`
  })
  const more = ids.length - shown.length
  return listed(more > 0 ? [...shown, `${more} more`] : shown)
}

/** What the first list has switched and the second does not. */
function tokensIn(tokens: readonly string[], others: readonly string[]): string {
  return listed(tokens.filter((token) => !others.includes(token)).map(tokenWords))
}

/** A switch of the legend in words: `kind:topic`, `edge:denies`, `status:refuted`. */
export function tokenWords(token: string): string {
  const [group = '', name = ''] = token.split(':')
  if (group === 'kind') return KIND_WORDS[name as keyof typeof KIND_WORDS]?.many ?? name
  if (group === 'edge') return EDGE_GROUPS.find((edge) => edge.name === name)?.label ?? name
  return `${STATUS_WORDS[name] ?? plain(name)} claims`
}

function readingWords({ basis, dates, reported }: ViewState): string {
  return listed([
    ...(basis === INITIAL_STATE.basis ? [] : ['only what is stated in print']),
    ...(dates === INITIAL_STATE.dates ? [] : ['only what surely was out by then']),
    ...(reported ? ['documents that nobody read too'] : []),
  ])
}
