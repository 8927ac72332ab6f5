import type { InputFile } from '../raw-record.ts'

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

/** The format that a path's extension names, before `.gz` where gzip packed the file: `d.jsonl`, `d.jsonl.gz`. */
export function formatOfPath(path: string): Format | undefined {
  const extension = /(\.[^./\\]+?)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return FORMAT_OF_EXTENSION[extension]
}

/** Whether the name of a file says that gzip packed it. */
export function isPackedName(path: string): boolean {
  return /\.gz$/i.test(path)
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
