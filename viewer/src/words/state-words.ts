import { type GraphReader, OUTLET_PREFIX, words } from '../library.ts'
import { EDGE_GROUPS } from '../state/edge-groups.ts'
import {
  comparedSince,
  INITIAL_STATE,
  isFolded,
  OFF_AT_FIRST,
  overviewOf,
  type PageState,
  type Scope,
} from '../state/page-state.ts'
import { KIND_WORDS, STATUS_WORDS } from './code-words.ts'
import { labelOf } from './labels.ts'
import { LENS_WORDS } from './lens-words.ts'
import { OVERVIEW_WORDS } from './overview-words.ts'

/** One thing that decides what a page shows: what, and how. */
export interface StateWord {
  readonly name: string
  readonly text: string
}

/** What a picture or a file was made of, for somebody who does not have the page before them: scope, date, what if, filters. */
export function stateWords(state: PageState, reader: GraphReader): StateWord[] {
  const told: StateWord[] = [{ name: 'Shown', text: scopeWords(state.scope, reader) }]
  const say = (name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') told.push({ name, text })
  }
  say('As of', state.asOf === null ? undefined : words.shortDate(state.asOf))
  say('Compared with', comparedWithWords(state))
  say('Taken away', names(state.without, reader))
  say('Switched off', tokensIn(state.off, OFF_AT_FIRST))
  say('Switched on', tokensIn(OFF_AT_FIRST, state.off))
  say('Hidden by hand', state.hidden.length === 0 ? undefined : names(state.hidden, reader))
  say('Standing out', state.lens === null ? undefined : LENS_WORDS[state.lens].found)
  say('Folded', isFolded(state) ? 'who repeats, onto the origin they repeat' : undefined)
  const by = overviewOf(state)
  say('In groups', by === 'none' ? undefined : OVERVIEW_WORDS[by])
  say('Grouped by', state.grouping === 'none' ? undefined : state.grouping)
  say('Counted', readingWords(state))
  return told
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
      return `what is within ${words.counted(scope.depth, 'step')}${way} of ${names(scope.ids, reader)}`
    }
    case 'path':
      return `the ways from “${labelOf(reader, scope.from)}” to “${labelOf(reader, scope.to)}”`
  }
}

/** "how it was as of 23 Feb 2026; what came since is marked": undefined where nothing is compared. */
function comparedWithWords(state: PageState): string | undefined {
  const since = comparedSince(state)
  return since === null ? undefined : `how it was as of ${words.shortDate(since)}; what came since is marked`
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
  return `${STATUS_WORDS[name] ?? name} claims`
}

function readingWords({ basis, attributions, dates, reported }: PageState): string {
  return listed([
    ...(basis === INITIAL_STATE.basis ? [] : ['only what is stated in print']),
    ...(attributions === INITIAL_STATE.attributions ? [] : ['as printed, before anybody looked up what is cited']),
    ...(dates === INITIAL_STATE.dates ? [] : ['only what surely was out by then']),
    ...(reported ? ['documents that nobody read too'] : []),
  ])
}

function listed(things: readonly string[]): string {
  return words.textOf(words.listed(things))
}
