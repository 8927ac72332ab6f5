import type { InputFile, Reading } from '../raw-record.ts'
import { type FileContent, readingOf, type TextLocator } from './file-content.ts'
import { locateInJson, readJson } from './json/read-json.ts'
import { locateInJsonl, readJsonl } from './json/read-jsonl.ts'
import { locateInYaml, readYaml } from './yaml/read-yaml.ts'

/** Every format in which a dataset can be read and written. */
export const FORMATS = ['yaml', 'json', 'jsonl'] as const

/** A way to write a dataset down. */
export type Format = (typeof FORMATS)[number]

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'jsonl',
}

/** The format that a path's extension names. */
export function formatOfPath(path: string): Format | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
  return FORMAT_OF_EXTENSION[extension]
}

/** The format that a text looks like, where no extension says: JSON begins with a brace, JSONL has a whole one on its first line. */
export function sniffFormat(text: string): Format {
  const start = text.trimStart()
  if (!start.startsWith('{')) return 'yaml'
  const end = start.indexOf('\n')
  return hasKind(end === -1 ? start : start.slice(0, end)) ? 'jsonl' : 'json'
}

function hasKind(line: string): boolean {
  try {
    return 'kind' in JSON.parse(line)
  } catch {
    return false
  }
}

/** The format of a file: the one that its extension names, or that it looks like. */
export function formatOf({ path, text }: InputFile): Format {
  return formatOfPath(path) ?? sniffFormat(text)
}

interface Reader {
  readonly read: (text: string) => FileContent
  readonly locate: (text: string) => TextLocator
}

const READERS: Readonly<Record<Format, Reader>> = {
  yaml: { read: readYaml, locate: locateInYaml },
  json: { read: readJson, locate: locateInJson },
  jsonl: { read: readJsonl, locate: locateInJsonl },
}

/** What a text says, in whichever format it is. */
export function contentOf(text: string, format: Format): FileContent {
  return READERS[format].read(text)
}

/** What a file holds, in whichever format it is. A byte order mark is no part of it. */
export function readRecords({ path, text }: InputFile): Reading {
  const file = { path, text: text.startsWith('\uFEFF') ? text.slice(1) : text }
  const format = formatOf(file)
  return readingOf(file, contentOf(file.text, format), () => READERS[format].locate(file.text))
}
