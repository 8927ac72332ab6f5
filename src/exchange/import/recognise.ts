import { nearest } from '../../algorithm/nearest-word.ts'
import { isMap } from '../../dataset/read/foreign.ts'
import { HearsayError } from '../../errors.ts'
import type { ForeignText, Importer, ImportNote } from './imported.ts'
import { IMPORTERS } from './importers.ts'

/** Every format that is read, with what it is. */
export function importFormats(): Promise<readonly Importer[]> {
  return Promise.all(IMPORTERS.map((load) => load()))
}

/** The importer of a file, and a note where it could be of several formats. */
export interface Recognised {
  readonly importer: Importer
  readonly notes: readonly ImportNote[]
}

/**
 * The importer of a file: the one that is named, else the first that says that the file is of its format.
 *
 * @throws HearsayError `bad-option` where no format is called so, `cannot-import` where the file is of none
 */
export async function recognise(file: ForeignText, as: string | undefined): Promise<Recognised> {
  const importers = await importFormats()
  const formats = importers.map(({ format }) => format)
  if (as !== undefined) {
    const importer = importers.find(({ format }) => format === as)
    if (importer !== undefined) return { importer, notes: [] }
    const near = nearest(as.toLowerCase(), formats)
    const hint = near === undefined ? `the formats are ${formats.join(', ')}` : `did you mean ${near}?`
    throw new HearsayError('bad-option', `no format that can be imported is called "${as}"`, { path: 'as', hint })
  }
  const [importer, ...others] = importers.filter((each) => each.recognises(file))
  if (importer === undefined) {
    const hint = `name what it is with --as: ${formats.join(', ')}`
    throw new HearsayError('cannot-import', `the file is of no format that is known; ${lookOf(file)}`, {
      path: file.name,
      hint,
    })
  }
  const message = `the file may also be read as ${others.map(({ format }) => format).join(' or ')}; it was read as ${importer.format}`
  return { importer, notes: others.length === 0 ? [] : [{ type: 'ambiguous', message, at: {} }] }
}

/** What a file looks like, for whoever has to say what it is. */
function lookOf({ text, bytes, json }: ForeignText): string {
  if (text === '') return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'it is packed as a zip' : 'it is not text'
  if (Array.isArray(json)) return `it is a JSON list whose first entry has ${fieldsOf(json[0])}`
  if (isMap(json)) {
    if ('dataset' in json || 'claims' in json) return 'it looks like a dataset of hearsay, which needs no import'
    return `it is JSON with ${fieldsOf(json)}`
  }
  const beginning = text.trimStart()
  if (/^[[{]/.test(beginning)) return 'it begins like JSON, and is not: it may be cut off'
  if (/^%PDF-/.test(beginning)) return 'it is a PDF: hearsay capture keeps its text as a document'
  if (/^<(?:!doctype html|html)/i.test(beginning))
    return 'it is a web page: hearsay capture keeps its text as a document'
  if (beginning.startsWith('<')) return 'it looks like XML'
  return 'it is text'
}

function fieldsOf(value: unknown): string {
  if (!isMap(value)) return 'no fields'
  const names = Object.keys(value).slice(0, 5)
  return names.length === 0 ? 'no fields' : `the fields ${names.map((name) => name.slice(0, 40)).join(', ')}`
}
