import type { ViewOptions } from '../sourcing/view-options.ts'
import type { NameOf } from './names.ts'
import { type Parts, say } from './parts.ts'
import { viewInWords } from './view.ts'

/** What an answer was asked of. */
export interface Asked {
  readonly dataset: { readonly id: string; readonly title: string }
  /** The dataset's `digestOf`. */
  readonly digest: string
  readonly view: ViewOptions
  /** Of the program that answered. */
  readonly version: string
}

/** The line under an answer by which anybody can ask again and get the same: dataset and digest, view, version. */
export function askedOf({ dataset, digest, view, version }: Asked, nameOf: NameOf): Parts {
  const what = say`Dataset: ${dataset.title} (${dataset.id}, sha256 ${shortDigest(digest)})`
  return say`${what} · View: ${viewInWords(view, nameOf)} · hearsay ${version}`
}

/** So much of a digest that it is told from any other by eye. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12)
}
