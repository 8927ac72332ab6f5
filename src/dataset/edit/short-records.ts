import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { byCodeUnit } from '../../model/order.ts'
import { collectEntries, type Entry } from '../check/entries.ts'
import type { Fields, InputFile, RawRecord, Reading } from '../raw-record.ts'
import { readRecords } from '../read/formats.ts'
import { expandShorthand } from '../shorthand/expand.ts'
import { readItems } from '../shorthand/items.ts'
import { Report } from '../shorthand/report.ts'
import type { SaidItem } from '../shorthand/said-item.ts'

/** All files of a dataset, each read, and all that they say in the full form. */
export interface ShortContext {
  readonly files: readonly InputFile[]
  readonly readings: readonly Reading[]
  readonly entries: readonly Entry[]
}

/** What files say in the full form: the file that is edited, and those that its names are looked up in. */
export function readShort(file: InputFile, among: readonly InputFile[]): ShortContext {
  const files = [file, ...among.filter(({ path }) => path !== file.path)].sort((a, b) => byCodeUnit(a.path, b.path))
  const readings = files.map((each) => readRecords(each))
  return { files, readings, entries: collectEntries(expandShorthand(readings).raws, []).entries }
}

/** A record that stands in the short form in a file: the source that it is written under, which of those that is, and its line. */
export interface ShortTarget {
  readonly entry: Entry
  readonly source: RawRecord
  readonly index: number
  readonly item: SaidItem | undefined
}

/** The record with that id, where it is short and stands in that file. @throws HearsayError `cannot-edit` where it is made of a name */
export function findShort(
  path: string,
  context: ShortContext,
  { kind, id }: { kind: string; id: string },
): ShortTarget | undefined {
  const entry = context.entries.find((each) => each.kind === kind && each.record.id === id)
  const short = entry?.raw.short
  if (entry === undefined || short === undefined) return undefined
  const place = short.source.at.place([])
  if (place.file !== path) return undefined
  if (short.part === 'name') {
    const hint = 'give it a record of its own, and name that in the line'
    throw new HearsayError('cannot-edit', `${kind} ${id} is made of a name in a line`, { hint })
  }
  const sources = context.readings
    .flatMap(({ records }) => records)
    .filter((raw) => raw.kind === 'source' && raw.at.place([]).file === path)
  const index = sources.findIndex(
    (raw) => raw.at.place([]).line === place.line && raw.at.place([]).column === place.column,
  )
  const source = sources[index]
  if (source === undefined) return undefined
  const items = readItems(source, (source.value as Fields)['says'], new Report())
  return { entry, source, index, item: items.find((item) => item.path.join() === short.path.join()) }
}

/** Everything that files say but what names in lines make, to be compared: those come and go with the names. */
export function saidIn(
  entries: readonly Entry[],
  changed?: { readonly entry: Entry; readonly after: Fields | undefined },
): string {
  const lines = entries.flatMap((entry) => {
    if (entry.raw.short?.part === 'name') return []
    if (entry !== changed?.entry) return [said(entry.kind, entry.record as unknown as Fields)]
    return changed.after === undefined ? [] : [said(entry.kind, changed.after)]
  })
  return lines.sort().join('\n')
}

function said(kind: string, { id, ...fields }: Fields): string {
  const isMade = id === undefined || /[~]/.test(String(id))
  return canonicalJson([kind, isMade ? fields : { id, ...fields }])
}
