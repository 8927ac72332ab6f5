import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { ImportNotes } from '../import-notes.ts'

/** What stands above a note, each in lower case with the texts that it has. */
export type Properties = ReadonlyMap<string, readonly string[]>

/** Properties of a note that are read. */
const MOST = 500

/**
 * The properties of a note. What is no YAML, as a title with a colon in it that nobody quoted, is read line by line. Values stay the texts that they were: dates too.
 */
export function readProperties(yaml: string, notes: ImportNotes): Properties {
  const at = { line: 2 }
  const found = new Map<string, readonly string[]>()
  const add = (name: string, values: readonly string[]) => {
    const key = name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
    if (found.has(key))
      notes.add(
        'lost',
        'a property stands above the note more than once; the first was taken',
        at,
        `${name}: ${values.join(', ')}`,
      )
    else if (found.size < MOST)
      found.set(
        key,
        values.flatMap((value) => notes.text(withoutLink(value), at) ?? []),
      )
  }
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length === 0 && isMap(document.contents)) {
    for (const { key, value } of document.contents.items) add(String(isScalar(key) ? key.value : key), textsIn(value))
    return found
  }
  if (yaml.trim() !== '')
    notes.add('ambiguous', 'the properties above the note are no YAML: they were read line by line', at)
  for (const [name, values] of linesOf(yaml)) add(name, values)
  return found
}

/** The texts of a value, whatever it is nested in: `[[Name]]` without quotes is a list in a list. What refers elsewhere in the file has none. */
function textsIn(value: unknown): string[] {
  const texts: string[] = []
  const open: unknown[] = [value]
  for (let next = open.pop(); next !== undefined && texts.length < MOST; next = open.pop()) {
    if (isScalar(next)) texts.push(String(next.value ?? ''))
    else if (isSeq(next)) for (const item of [...next.items].reverse()) open.push(item)
    else if (isMap(next)) for (const pair of [...next.items].reverse()) open.push(pair.value)
    else if (isAlias(next)) continue
  }
  return texts.filter((text) => text !== '' && text !== 'null' && text !== '~')
}

function linesOf(yaml: string): [string, string[]][] {
  const found: [string, string[]][] = []
  for (const line of yaml.split('\n')) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    const [, name, value = ''] = /^([^\s:#-][^:]{0,200}):(?:\s+(.*))?$/.exec(line) ?? []
    const text = unquoted((item ?? value).trim())
    if (name !== undefined) found.push([unquoted(name), text === '' ? [] : [text]])
    else if (item !== undefined && text !== '') found.at(-1)?.[1].push(text)
  }
  return found
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

/** The words of `[[Note|alias]]`. */
function withoutLink(text: string): string {
  return /^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/.exec(text.trim())?.[1] ?? text
}
