/** Numbers from 0 to before 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A text with one to four things changed in it, as a hand that slips, a program that errs or an attacker might. */
export function mutate(text: string, others: readonly string[], random: () => number): string {
  let mutated = text
  for (let left = 1 + Math.floor(random() * random() * 4); left > 0; left -= 1) {
    mutated = pick(MUTATIONS, random)(mutated, others, random)
  }
  return mutated
}

type Mutation = (text: string, others: readonly string[], random: () => number) => string

const MUTATIONS: readonly Mutation[] = [
  // a piece less, twice, elsewhere, or from another file
  (text, _, random) => replaced(text, rangeIn(text, random), ''),
  (text, _, random) => replaced(text, rangeIn(text, random), text.slice(...rangeIn(text, random))),
  (text, _, random) => inserted(text, text.slice(...rangeIn(text, random)), random),
  (text, others, random) => {
    const other = pick(others, random)
    return inserted(text, other.slice(...rangeIn(other, random)), random)
  },
  (text, _, random) => text.slice(0, Math.floor(random() * text.length)),
  // something that means something
  (text, _, random) => inserted(text, pick(SNIPPETS, random), random),
  (text, _, random) => inserted(text, pick(SNIPPETS, random), random),
  (text, _, random) => replaced(text, wordIn(text, random), pick(SNIPPETS, random)),
  (text, _, random) => replaced(text, wordIn(text, random), text.slice(...wordIn(text, random))),
  (text, _, random) => replaced(text, markIn(text, random), pick(MARKS, random)),
  // lines
  (text, _, random) => withLine(text, random, (line) => ` ${line}`),
  (text, _, random) => withLine(text, random, (line) => line.replace(/^ /, '')),
  (text, _, random) => withLine(text, random, (line) => line.replace(/^ +/, '\t')),
  (text, _, random) => withLine(text, random, (line) => `${line}\n${line}`),
  (text, _, random) => withLine(text, random, () => ''),
  (text, _, random) => text.replaceAll('\n', pick(['\r', '\r\n', '\n\n', ' \n'], random)),
  // any character
  (text, _, random) => inserted(text, String.fromCodePoint(Math.floor(random() ** 3 * 0x10ffff)), random),
]

const MARKS = [
  ':',
  ': ',
  '- ',
  ',',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  ' #',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '?',
  '\\',
]

const SNIPPETS = [
  ...MARKS,
  ...[
    '\n',
    '\r',
    '\t',
    '\0',
    '\u001b',
    '\u001f',
    '\u0002',
    '\u0018',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '：',
  ],
  ...[
    '&a ',
    '*a',
    '!!str ',
    '!!set ',
    '!x ',
    '<<: *a',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '? ',
    '| \n',
    '>-2\n',
    '# x\n',
    '//',
    '/*',
  ],
  ...[
    'null',
    '~',
    'true',
    'NaN',
    '.inf',
    '-0',
    '1e400',
    '1e-400',
    '0x1F',
    '0o8',
    '007',
    '9007199254740993',
    '1'.repeat(400),
  ],
  ...['__proto__', 'constructor', 'dataset:', 'claims:', '"kind":"claim"', 'id', 'x-own', '2026-02-30', 'a~b'],
  ...[
    '['.repeat(150),
    '{a: '.repeat(150),
    '- '.repeat(600),
    ' '.repeat(600),
    '"'.repeat(7),
    '\\u0000',
    '\\ud800',
    '\\x41',
  ],
]

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item
}

function rangeIn(text: string, random: () => number): [number, number] {
  const start = Math.floor(random() * text.length)
  return [start, start + Math.floor(random() * random() * Math.min(200, text.length - start))]
}

function wordIn(text: string, random: () => number): [number, number] {
  return matchIn(text, /[\w.-]+/g, random)
}

function markIn(text: string, random: () => number): [number, number] {
  return matchIn(text, /[^\w\s]/g, random)
}

/** Where a pattern matches first behind some place. */
function matchIn(text: string, pattern: RegExp, random: () => number): [number, number] {
  pattern.lastIndex = Math.floor(random() * text.length)
  const match = pattern.exec(text)
  return match === null ? [0, 0] : [match.index, match.index + match[0].length]
}

function replaced(text: string, [start, end]: readonly [number, number], by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

function inserted(text: string, what: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  return replaced(text, [at, at], what)
}

function withLine(text: string, random: () => number, change: (line: string) => string): string {
  const lines = text.split('\n')
  const index = Math.floor(random() * lines.length)
  lines[index] = change(lines[index] ?? '')
  return lines.join('\n')
}
