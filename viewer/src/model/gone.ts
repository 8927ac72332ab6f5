import { type NodeKind, words } from '../library.ts'
import type { Picture } from '../scene/picture.ts'
import type { Session } from './session.ts'

/** So many are named. */
const NAMED = 3

/** What was shown, or used by the page, and is no longer in the files, by the names that it had; undefined where all is there. */
export function goneInWords(
  { open: { reader } }: Session,
  { picture, unknown }: { readonly picture: Picture; readonly unknown: readonly string[] },
  kindOf: (id: string) => NodeKind | undefined,
): string | undefined {
  const drawn = [...picture.nodes].flatMap(([id, { folded }]) => [id, ...folded])
  const used = unknown.map((id) => id.replace(/^outlet:/, '').split('/')[0] ?? id)
  const shown = new Set([...used, ...drawn].filter((id) => isRecord(reader.kindOf(id)) && kindOf(id) === undefined))
  const gone = [...shown].sort()
  if (gone.length === 0) return undefined
  const names = words.textOf(words.namedAll(words.namesIn(reader), gone, NAMED))
  return `No longer in the files, and so no longer shown: ${names}.`
}

function isRecord(kind: NodeKind | undefined): boolean {
  return kind !== undefined && kind !== 'status'
}
