import { type ViewOptions, visibleText, words } from '../library.ts'
import type { Session } from './session.ts'

/** What an answer of the page was asked of, in a line: dataset and digest, view, version, as under the command's answers. */
export function whatWasAsked({ open }: Session, view: ViewOptions, digest: string): string {
  const { id, title } = open.reader.manifest
  const asked = { dataset: { id, title }, digest, view, version: programVersion() }
  return visibleText(words.textOf(words.askedOf(asked, words.namesIn(open.reader))))
}

/** The version of hearsay that the page was built from, which the page names as its generator. */
function programVersion(): string {
  const generator = document.querySelector('meta[name="generator"]')?.getAttribute('content')
  return generator?.replace(/^hearsay /, '') ?? 'of unknown version'
}
