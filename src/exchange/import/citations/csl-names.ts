import { isObject, type JsonEntry } from '../json-entry.ts'
import type { CitedName } from './citation.ts'

const PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'] as const

/** The names of a CSL variable: of people in parts, of all others in one (`literal`). What is no name is told. */
export function readCslNames(entry: JsonEntry, variable: string): readonly CitedName[] {
  const value = entry.field(variable)
  if (value === undefined || value === null) return []
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  return names.flatMap((name, index) => {
    const path = Array.isArray(value) ? [variable, index] : [variable]
    const at = { ...entry.at, pointer: [entry.pointer, ...path].join('/') }
    const found = readName(name, entry, path)
    if (found === undefined) entry.tell('notUnderstood', `the field ${variable} has what is no name`, name, path)
    return found === undefined ? [] : [{ ...found, at }]
  })
}

function readName(name: unknown, entry: JsonEntry, path: (string | number)[]): Omit<CitedName, 'at'> | undefined {
  if (typeof name === 'string') return clean(entry.textOf(name, path), 'organization')
  if (!isObject(name)) return undefined
  const literal = name['literal'] ?? name['name']
  if (typeof literal === 'string') return clean(entry.textOf(literal, path), 'organization')
  const parts = PARTS.flatMap((part) => {
    const text = name[part]
    return typeof text === 'string' ? (entry.textOf(text, [...path, part]) ?? []) : []
  })
  return clean(parts.map((part) => part.trim()).join(' '), 'person')
}

function clean(text: string | undefined, type: CitedName['type']): Omit<CitedName, 'at'> | undefined {
  const name = text?.replace(/\s+/g, ' ').trim()
  return name === undefined || name === '' ? undefined : { name, type }
}
