import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'clingo-wasm'

/** One atom of an answer set: its name and its terms; a number, or a name or text without quotes. */
export interface Atom {
  name: string
  terms: (string | number)[]
}

/** Every answer set of the programs in these files with these facts. */
export async function answerSets(files: readonly string[], facts: readonly string[]): Promise<Atom[][]> {
  const programs = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  const result = await run([...programs, ...facts].join('\n'), 0)
  if (result.Result === 'ERROR') throw new Error(result.Error)
  if (result.Models.More !== 'no') throw new Error('clingo stopped before the last answer set')
  return result.Call.flatMap(({ Witnesses = [] }) => Witnesses.map(({ Value }) => Value.map(parseAtom)))
}

/** A fact. Ids are written as text, so that they may hold anything. */
export function fact(name: string, ...terms: (string | number)[]): string {
  return `${name}(${terms.map((term) => (typeof term === 'number' ? term : JSON.stringify(term))).join(',')}).`
}

function parseAtom(text: string): Atom {
  const [, name = text, inside = ''] = /^(\w+)\((.*)\)$/.exec(text) ?? []
  const terms = [...inside.matchAll(/"((?:[^"\\]|\\.)*)"|(-?\d+)|(\w+)/g)].map(([, quoted, number, word]) =>
    number === undefined ? (quoted ?? word ?? '') : Number(number),
  )
  return { name, terms }
}
