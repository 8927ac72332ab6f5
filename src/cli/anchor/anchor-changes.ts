import { type AnchorPlaces, anchoredAt, type Change, type Dataset, type Passage, versionOf } from '../../index.ts'

/** Which place each quote is to have, by statement. */
export type ChosenPlaces = ReadonlyMap<string, Passage>

/** The wishes that write places into statements, and the digest of the text into a document that has none. */
export function anchorChanges(
  dataset: Dataset,
  { found, places, text }: { found: AnchorPlaces; places: ChosenPlaces; text: string },
): readonly Change[] {
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]))
  const changes = found.quotes.flatMap(({ statement: id, anchor }): Change[] => {
    const [before, place] = [statements.get(id), places.get(id)]
    if (before === undefined || place === undefined) return []
    const record = { ...before, anchor: anchoredAt(anchor, place, text) }
    return [{ do: 'change', kind: 'statement', id, record, seen: versionOf(before) }]
  })
  const source = dataset.sources.find(({ id }) => id === found.source)
  if (changes.length === 0 || source === undefined || source.digest !== undefined) return changes
  const record = { ...source, digest: found.digest }
  return [...changes, { do: 'change', kind: 'source', id: source.id, record, seen: versionOf(source) }]
}
