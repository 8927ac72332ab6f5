import type { Fields } from '../../../dataset/raw-record.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'

/**
 * The place that a fragment names, as an anchor: `page=12` of a PDF, `t=10,20` of a recording, `xywh=percent:10,20,30,40` of a picture. What it says in
 * another way, pixels of a picture whose size is not known among it, is told.
 *
 * @see https://www.w3.org/TR/media-frags/, RFC 8118
 */
export function readFragment(value: unknown, at: ImportPlace, notes: ImportNotes, conformsTo?: unknown): Fields {
  if (typeof value !== 'string') return {}
  const fields: Record<string, unknown> = {}
  for (const part of value.replace(/^#/, '').split('&').slice(0, 50)) {
    const [name = '', said = ''] = [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]
    const read = part.includes('=') ? readPart(name, decoded(said)) : undefined
    if (read === undefined)
      notes.add(
        'lost',
        'a fragment of an address names a place in a way that an anchor has none for',
        at,
        conformsTo === undefined ? part : `${part} (${conformsTo})`,
      )
    else Object.assign(fields, read)
    if (name === 'page')
      notes.add('assumed', 'a page of the file was taken for the number that is printed on it', at, part)
  }
  return fields
}

function readPart(name: string, said: string): Fields | undefined {
  if (name === 'page' && /^\d{1,6}$/.test(said)) return { page: said }
  if (name === 't') {
    const [from = '', to = ''] = said.replace(/^npt:/, '').split(',')
    const time = [from === '' ? 0 : seconds(from), seconds(to)]
    const [start = Number.NaN, end = Number.NaN] = time
    return end >= start ? { time } : undefined
  }
  if (name !== 'xywh') return undefined
  const numbers = /^percent:(.+)$/
    .exec(said)?.[1]
    ?.split(',')
    .map((part) => (/^\d{1,3}(\.\d{1,12})?$/.test(part) ? Number(part) : Number.NaN))
  return numbers?.length === 4 && numbers.every((number) => number >= 0 && number <= 100)
    ? { region: numbers }
    : undefined
}

/** Seconds of `12.5`, `1:02` or `1:02:03.5`; NaN of anything else. */
function seconds(text: string): number {
  if (!/^\d{1,9}(:\d{1,2}){0,2}(\.\d{1,9})?s?$/.test(text)) return Number.NaN
  return text
    .replace(/s$/, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
