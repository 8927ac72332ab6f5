import type { Flaw, TextRange } from '../file-content.ts'
import type { YamlFault } from './compose.ts'
import { wordsFor } from './fault-words.ts'
import { misplacedLine, oddBlank } from './indent-causes.ts'
import { linesIn } from './layout.ts'
import { lineCause } from './value-causes.ts'
import { type WrittenLine, writtenLines } from './written-lines.ts'

/**
 * Why a part of a text is no YAML, and where: one flaw for its first fault, as those that follow are most often its
 * consequences. The reader says where it stumbled; what made it stumble stands there or before, and has a name that people know.
 */
export function causeOf(text: string, part: TextRange, fault: YamlFault): Flaw {
  const found = UNMISTAKABLE.has(fault.code) ? undefined : nameCause(text, part, fault)
  return found === undefined ? faultFlaw(fault) : { code: 'yaml-syntax', ...found }
}

/** Faults that are always what they seem. */
const UNMISTAKABLE: ReadonlySet<YamlFault['code']> = new Set<YamlFault['code']>(['TOO_DEEP', 'MULTIPLE_DOCS'])

/** A fault where the reader stumbled, in plain words. */
export function faultFlaw(fault: YamlFault): Flaw {
  const { offset } = fault
  if (fault.code === 'TOO_DEEP') return { code: 'too-deep', offset, message: fault.message }
  const { message, hint } = wordsFor(fault)
  return { code: 'yaml-syntax', offset, message: `not YAML: ${message}`, hint }
}

function nameCause(text: string, part: TextRange, fault: YamlFault): Omit<Flaw, 'code'> | undefined {
  const lines = linesIn(text, part)
  const odd = oddBlank(lines)
  if (odd !== undefined) return odd
  const misplaced = misplacedLine(lines)
  if (misplaced !== undefined && misplaced.line.start <= fault.offset) return misplaced
  const before = [...writtenLines(lines)].filter(({ start }) => start <= fault.offset)
  const last = before.at(-1)
  const causeIn = (line: WrittenLine) => lineCause(line, text, part[1])
  const cause = last && causeIn(last)
  if (cause !== undefined) return cause
  const isQuote = fault.message.startsWith('Missing closing')
  const isFlow = /flow/i.test(fault.message)
  const earlier = isQuote || isFlow ? before.map(causeIn).findLast((found) => found !== undefined) : undefined
  if (earlier !== undefined || misplaced !== undefined) return earlier ?? misplaced
  return last?.name === undefined && last?.dashes.length === 0 && before.length > 1 ? strayLine(last) : undefined
}

function strayLine({ start, indent }: WrittenLine): Omit<Flaw, 'code'> {
  const message = 'the line is no field, and not indented as a part of the text above it'
  return { offset: start + indent, message, hint: 'indent it deeper than the field whose text it continues' }
}
