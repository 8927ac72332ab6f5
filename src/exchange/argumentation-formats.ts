import { type Framework, frameworkOf } from '../algorithm/argumentation.ts'
import { HearsayError } from '../errors.ts'

/** How frameworks are written down: ICCMA's numbered form (since 2023), ASPARTIX facts, Trivial Graph Format. */
export const ARGUMENTATION_FORMATS = ['af', 'apx', 'tgf'] as const
/** How a file writes an argumentation framework. */
export type ArgumentationFormat = (typeof ARGUMENTATION_FORMATS)[number]

/** A framework with the names of its arguments, in the order written. */
export interface NamedFramework {
  readonly names: readonly string[]
  readonly framework: Framework
}

/** The framework that a text describes. @throws HearsayError `bad-framework` with the line */
export function readFramework(text: string, format: ArgumentationFormat): NamedFramework {
  const lines = text.split(/\r?\n/).map((line, index) => ({ text: line.trim(), number: index + 1 }))
  const draft = openDraft()
  READERS[format](lines, draft)
  return draft.done()
}

interface Line {
  readonly text: string
  readonly number: number
}

/** A framework as it is read; attacks may name arguments that come later. */
interface Draft {
  add(name: string): void
  attack(from: string, to: string, line: Line): void
  done(): NamedFramework
}

function openDraft(): Draft {
  const numbers = new Map<string, number>()
  const attacks: { from: string; to: string; line: Line }[] = []
  const find = (name: string, line: Line) => numbers.get(name) ?? wrong(line, `there is no argument "${name}"`)
  return {
    add: (name) => void (numbers.has(name) || numbers.set(name, numbers.size)),
    attack: (from, to, line) => void attacks.push({ from, to, line }),
    done: () => {
      const pairs = attacks.map(({ from, to, line }) => [find(from, line), find(to, line)] as const)
      return { names: [...numbers.keys()], framework: frameworkOf(numbers.size, pairs) }
    },
  }
}

const READERS: Readonly<Record<ArgumentationFormat, (lines: readonly Line[], draft: Draft) => void>> = {
  af: readNumbered,
  apx: readFacts,
  tgf: readTrivialGraph,
}

/** `p af 3`, then a line `1 2` for each attack; comments begin with `#`. */
function readNumbered(lines: readonly Line[], draft: Draft): void {
  const [head, ...rest] = lines.filter(({ text }) => text !== '' && !text.startsWith('#'))
  const [, count] = /^p\s+af\s+(\d+)$/.exec(head?.text ?? '') ?? []
  if (count === undefined)
    wrong(head ?? { text: '', number: 1 }, 'the first line must be "p af" and the number of arguments')
  for (let number = 1; number <= Number(count); number++) draft.add(String(number))
  for (const line of rest) {
    const [, from, to] = /^(\d+)\s+(\d+)$/.exec(line.text) ?? []
    if (from === undefined || to === undefined) wrong(line, 'an attack is two numbers, such as "1 2"')
    draft.attack(from, to, line)
  }
}

/** `arg(a).` and `att(a,b).`, any number of them on a line; comments begin with `%`. */
function readFacts(lines: readonly Line[], draft: Draft): void {
  for (const line of lines) {
    const facts = line.text.replace(/%.*/, '').replaceAll(/\s/g, '')
    const known = /arg\(([^(),]+)\)\.|att\(([^(),]+),([^(),]+)\)\./g
    if (facts.replaceAll(known, '') !== '') wrong(line, 'facts are written arg(a). and att(a,b).')
    for (const [, name, from, to] of facts.matchAll(known)) {
      if (name !== undefined) draft.add(name)
      if (from !== undefined && to !== undefined) draft.attack(from, to, line)
    }
  }
}

/** A line for each argument, `#`, then a line `a b` for each attack; what follows on a line is a label. */
function readTrivialGraph(lines: readonly Line[], draft: Draft): void {
  const rule = lines.findIndex(({ text }) => text === '#')
  const arguments_ = rule === -1 ? lines : lines.slice(0, rule)
  for (const { text } of arguments_) if (text !== '') draft.add(text.split(/\s/)[0] ?? '')
  for (const line of rule === -1 ? [] : lines.slice(rule + 1)) {
    if (line.text === '') continue
    const [from, to] = line.text.split(/\s+/)
    if (from === undefined || to === undefined) wrong(line, 'an attack is two arguments, such as "a b"')
    draft.attack(from, to, line)
  }
}

function wrong({ number }: Line, message: string): never {
  throw new HearsayError('bad-framework', message, { path: `line ${number}` })
}
