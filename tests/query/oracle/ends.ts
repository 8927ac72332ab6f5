import { find, type Setting } from './setting.ts'
import type { NaiveView } from './view.ts'
import { authorOf, publisherOf, rootOf } from './works.ts'

/** Where a line stops: at somebody, or at a work that does not say where it has it from, named by its root. */
export interface NaiveEnd {
  kind: 'actor' | 'source'
  id: string
}

const PUBLISHER_FIRST = ['official-document', 'filing', 'press-release', 'dataset']
const AUTHOR_FIRST = ['post', 'interview', 'paper']

/** The end of own voice in a document; without `knowledge`, of the document taken whole. */
export function naiveEnd(setting: Setting, id: string, knowledge?: string): NaiveEnd {
  const [author, publisher] = [authorOf(setting, id), publisherOf(setting, id)]
  const { type } = find(setting.dataset.sources, id)
  let actor: string | undefined
  if (knowledge === 'witnessed' || knowledge === 'deduced') actor = author ?? publisher
  else if (PUBLISHER_FIRST.includes(type)) actor = publisher ?? author
  else if (AUTHOR_FIRST.includes(type)) actor = author ?? publisher
  return actor === undefined ? { kind: 'source', id: rootOf(setting, 'rootEnds', id) } : { kind: 'actor', id: actor }
}

/** An end that is a document does not say where it has it from, nor does software. */
export function isDisclosed({ dataset, has }: Setting, { kind, id }: NaiveEnd): boolean {
  return kind === 'actor' && !(has('software') && find(dataset.actors, id).type === 'software')
}

/** A root stands for its work: only taking the work away takes it. */
export function isEndActive({ has }: Setting, view: NaiveView, { kind, id }: NaiveEnd): boolean {
  return kind === 'source' && has('rootEnds') ? !view.isTaken(id) : view.isActive(id)
}
