import { nearest } from '../../algorithm/nearest-word.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import type { InputFile } from '../raw-record.ts'
import { type Format, formatOf } from './file-format.ts'
import { SECTIONS } from './sections.ts'

/**
 * Why a file is surely no data of ours, going by its first characters alone, so that a large one is refused before it is read: "it begins
 * with a list". Undefined where it may be one, or where so little does not tell.
 *
 * @param beginning its path, and as much of its text as is at hand: the more, the more often it tells
 */
export function foreignBeginning(beginning: InputFile): string | undefined {
  const text = beginning.text.replace(/^\uFEFF/, '')
  return TELLS[formatOf(beginning)](text)
}

const TELLS: Readonly<Record<Format, (text: string) => string | undefined>> = {
  json: jsonTells,
  jsonl: jsonlTells,
  yaml: yamlTells,
}

function jsonTells(text: string): string | undefined {
  const start = text.trimStart()
  if (start === '') return undefined
  if (start.startsWith('[')) return 'it begins with a list, and not with a section'
  if (!start.startsWith('{')) return 'it does not begin as JSON does'
  const name = /^\{\s*"((?:[^"\\]|\\.)*)"\s*:/.exec(start)?.[1]
  return name === undefined ? undefined : nameTells(name)
}

function jsonlTells(text: string): string | undefined {
  const line = /^\s*([^\n]*\S)[^\n]*\n/.exec(text)?.[1]
  if (line === undefined) return undefined
  try {
    const { kind } = JSON.parse(line) as { readonly kind?: unknown }
    return kind === 'dataset' || KIND_NAMES.some((known) => known === kind)
      ? undefined
      : 'its first line says no kind of record'
  } catch {
    return 'its first line is no record'
  }
}

function yamlTells(text: string): string | undefined {
  const line = text.split('\n').find((each) => each.trim() !== '' && !/^(#|---|%)/.test(each))
  if (line?.startsWith('- ')) return 'it begins with a list, and not with a section'
  const name = /^["']?([^\s"':#]+)["']?\s*:(\s|$)/.exec(line ?? '')?.[1]
  return name === undefined ? undefined : nameTells(name)
}

/** A section that is only misspelt is better told of by name and place, once the file is read. */
function nameTells(name: string): string | undefined {
  if (SECTIONS.has(name) || nearest(name.toLowerCase(), SECTIONS.keys()) !== undefined) return undefined
  return `it begins with “${name.slice(0, SHOWN)}”, which is no section of one`
}

/** So much of a name is told. */
const SHOWN = 40
