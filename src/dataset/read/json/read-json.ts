import { parse } from 'jsonc-parser'
import { DEEPEST } from '../deepest.ts'
import { isHeldExactly, numberFlaw } from '../exact-number.ts'
import type { FileContent, Flaw, TextLocator } from '../file-content.ts'
import { isForeign } from '../foreign.ts'
import { EMPTY_CONTENT, readSections } from '../read-sections.ts'
import { SECTIONS } from '../sections.ts'
import { countMembers, endOfNumber, scanJson } from './json-scan.ts'
import { syntaxFlaw } from './json-syntax.ts'
import { duplicateFlaws, treeLocator } from './json-tree.ts'

/** The records of a JSON file, and what is wrong with it as JSON. */
export function readJson(text: string): FileContent {
  if (text.trim() === '') return EMPTY_CONTENT
  const { value, flaws } = parseJson(text)
  if (value === undefined) return { records: [], flaws, unread: [[0, text.length]], foreign: seemsForeign(text, flaws) }
  const content = readSections(value, () => locateInJson(text))
  return {
    ...content,
    flaws: [...flaws, ...content.flaws],
    unread: flaws.length > 0 ? [[0, text.length]] : content.unread,
  }
}

/** Finds values of a JSON text by path. */
export function locateInJson(text: string): TextLocator {
  return treeLocator(text)
}

/** A JSON text as a value, and what is wrong with it; no value where it is none. */
export function parseJson(text: string): { value: unknown; flaws: Flaw[] } {
  const { members, tooDeepAt, longNumbers } = scanJson(text, DEEPEST)
  if (tooDeepAt !== undefined) return { value: undefined, flaws: [tooDeep(tooDeepAt)] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { value: undefined, flaws: [syntaxFlaw(text, error)] }
  }
  const inexact = longNumbers
    .map((offset) => ({ offset, written: text.slice(offset, endOfNumber(text, offset)) }))
    .filter(({ written }) => !isHeldExactly(written))
    .map(({ offset, written }) => numberFlaw(offset, written))
  return { value, flaws: countMembers(value) === members ? inexact : [...inexact, ...duplicateFlaws(text)] }
}

function tooDeep(offset: number): Flaw {
  return { code: 'too-deep', offset, message: `the text is nested more than ${DEEPEST} deep` }
}

/** Whether a text that is no JSON was not meant to be data of ours, going by as much of it as can be read. */
function seemsForeign(text: string, flaws: readonly Flaw[]): boolean {
  if (flaws.some(({ code }) => code === 'too-deep')) return false
  const value: unknown = parse(text)
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0 && isForeign(value, SECTIONS)
}
