import type { InputFile, Reading } from '../raw-record.ts'
import { type FileContent, readingOf, type TextLocator } from './file-content.ts'
import { type Format, formatOf } from './file-format.ts'
import { locateInJson, readJson } from './json/read-json.ts'
import { locateInJsonl, readJsonl } from './json/read-jsonl.ts'
import { locateInYaml, readYaml } from './yaml/read-yaml.ts'

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
  const locate = () => READERS[format].locate(file.text)
  return readingOf(file, contentOf(file.text, format), locate, { mayBeShort: format !== 'jsonl' })
}
