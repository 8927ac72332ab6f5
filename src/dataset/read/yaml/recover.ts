import type { Flaw, TextRange } from '../file-content.ts'
import { causeOf } from './causes.ts'
import { type Composed, composeYaml, type YamlFault } from './compose.ts'
import { layoutOf, linesIn } from './layout.ts'
import { fieldCause } from './value-causes.ts'
import { writtenLines } from './written-lines.ts'

/** What can be read of a text: the document without what is broken, and why that is. */
export interface Recovered extends Composed {
  /** One for each part that is broken. */
  readonly flaws: readonly Flaw[]
  /** The parts of the text that are broken. */
  readonly broken: readonly TextRange[]
}

/**
 * Composes a text and, where it is broken, composes what is left of it: each record or section that cannot be read on its own
 * is put out of sight, with one flaw that says why. What is left keeps its places.
 */
export function composeWhatCanBe(text: string): Recovered {
  const whole = composeYaml(text)
  const [fault] = whole.faults
  if (fault === undefined) return { ...whole, flaws: [], broken: [] }
  const found = fault.code === 'MULTIPLE_DOCS' ? [] : brokenParts(text)
  const flaws = found.map(({ part, fault, flaw }) => flaw ?? causeOf(text, part, fault))
  const broken = found.map(({ part }) => part)
  const rest = found.length === 0 ? whole : composeYaml(without(text, broken))
  const [left] = rest.faults
  if (left === undefined) return { ...rest, flaws, broken }
  const everything: TextRange = [0, text.length]
  const structural = found.length === 0 ? [causeOf(text, everything, left)] : flaws
  return { document: undefined, faults: rest.faults, warnings: [], flaws: structural, broken: [everything] }
}

type BrokenPart =
  | { readonly part: TextRange; readonly fault: YamlFault; readonly flaw?: undefined }
  | { readonly part: TextRange; readonly fault?: undefined; readonly flaw: Flaw }

function brokenParts(text: string): BrokenPart[] {
  return layoutOf(text).flatMap(({ head, indent, records }): BrokenPart[] => {
    const whole: TextRange = [head[0], records.at(-1)?.[1] ?? head[1]]
    if (indent > 0) return [{ part: whole, flaw: indentedSection(head[0], indent) }]
    const [first] = writtenLines(linesIn(text, head))
    const cause = first?.dashes.length === 0 && first.indent === 0 ? fieldCause(first) : undefined
    if (cause !== undefined) return [{ part: whole, flaw: { code: 'yaml-syntax', ...cause } }]
    const fault = faultIn(text, head)
    if (fault !== undefined) return [{ part: whole, fault }]
    return records.flatMap((part) => {
      const inRecord = faultIn(text, part)
      return inRecord === undefined ? [] : [{ part, fault: inRecord }]
    })
  })
}

function indentedSection(start: number, indent: number): Flaw {
  const message = `the section is indented by ${indent}, and sections are not indented`
  return { code: 'yaml-syntax', offset: start + indent, message, hint: 'remove the blanks before it' }
}

function faultIn(text: string, [start, end]: TextRange): YamlFault | undefined {
  const { faults } = composeYaml(text.slice(start, end))
  const fault = faults.find(({ code }) => code === 'BLOCK_IN_FLOW') ?? faults[0]
  return fault && { ...fault, offset: start + fault.offset }
}

/** A text of the same length and with the same lines, in which nothing is left of some parts. */
function without(text: string, parts: readonly TextRange[]): string {
  const pieces: string[] = []
  let done = 0
  for (const [start, end] of parts) {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    done = end
  }
  return [...pieces, text.slice(done)].join('')
}
