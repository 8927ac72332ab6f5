import { digestOf, type OpenGraph, type ViewOptions, words } from '../index.ts'
import type { Terminal } from './terminal.ts'
import { readVersion } from './version.ts'
import { visibleValue } from './visible-value.ts'

/** What an answer begins with, so that it can be pasted by itself: its conditions; nothing where there are none. */
export function conditionsOf(view: ViewOptions, terminal: Terminal): string {
  const head = words.conditionsHead(view, terminal.nameOf, words.publishersIn(terminal.reader))
  return head.length === 0 ? '' : terminal.lines([...head, ':'])
}

/** What an answer ends with, so that anybody can ask again and get the same: dataset and digest, view, version. */
export function askedOf(graph: OpenGraph, view: ViewOptions, terminal: Terminal): string {
  return `\n${askedLine(graph, view, terminal)}`
}

/** The same of an answer about two: of one dataset in two views, or of two datasets. */
export function askedOfBoth(
  before: readonly [OpenGraph, ViewOptions],
  after: readonly [OpenGraph, ViewOptions],
  terminal: Terminal,
): string {
  return `\n${askedLine(...before, terminal, 'Before: ')}${askedLine(...after, terminal, 'After: ')}`
}

function askedLine({ dataset, reader }: OpenGraph, view: ViewOptions, terminal: Terminal, which = ''): string {
  const asked = { dataset: visibleValue(reader.manifest), digest: digestOf(dataset), view, version: readVersion() }
  return terminal.wrap(terminal.style('dim', `${which}${words.textOf(words.askedOf(asked, terminal.nameOf))}`))
}
