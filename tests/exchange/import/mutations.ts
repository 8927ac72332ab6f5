/** A number from 0 up to, but not, `below`. */
export type Dice = (below: number) => number

/** Dice that fall the same way each time (mulberry32). */
export function dice(seed: number): Dice {
  let state = (seed + 1) * 0x9e3779b9
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A sample with one to four things wrong in it: of its letters or bytes, and of JSON also of its values. */
export function mutated(samples: readonly (string | Uint8Array)[], index: number, roll: Dice): string | Uint8Array {
  let content: string | Uint8Array = samples[index] ?? ''
  for (let left = 1 + roll(4); left > 0; left -= 1) {
    if (typeof content !== 'string') content = withBytes(content, roll)
    else content = (roll(2) === 0 ? withValues(content, roll) : undefined) ?? withLetters(content, samples, roll)
  }
  return content
}

/** What files of others break programs with. */
const TOKENS = [
  '\u0000',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\u2028',
  '\u001b[2J',
  '__proto__',
  'constructor',
  '"',
  "'",
  '`',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '</',
  '<!--',
  '<![CDATA[',
  '&lt;',
  '&#0;',
  '&amp;amp;',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '|',
  '#',
  '@',
  '%',
  '%00',
  '=',
  '1e999',
  '-1',
  '0',
  '99999999999999999999',
  'NaN',
  'null',
  'true',
  '2026-13-45',
  '03/04/2026',
  '0000-00-00',
  'javascript:alert(1)',
  'http://',
  'file:///etc/passwd',
  '../../x',
  'é',
  'ｘ',
  '中文',
  '🧵',
  '\u0301',
  ' '.repeat(200),
  'a'.repeat(2_000),
  '('.repeat(300),
  '['.repeat(300),
  '{"a":'.repeat(200),
  '- '.repeat(200),
] as const

function withLetters(text: string, samples: readonly (string | Uint8Array)[], roll: Dice): string {
  const at = roll(text.length + 1)
  const end = Math.min(text.length, at + roll(roll(4) === 0 ? text.length + 1 : 12))
  const token = TOKENS[roll(TOKENS.length)] ?? ''
  const [before, within, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)]
  switch (roll(8)) {
    case 0:
      return before + after
    case 1:
      return before + within + within + after
    case 2:
      return before
    case 3:
      return before + token + after
    case 4: {
      const other = samples[roll(samples.length)]
      const from = typeof other === 'string' ? roll(other.length + 1) : 0
      return before + (typeof other === 'string' ? other.slice(from, from + roll(200)) : '') + after
    }
    case 5:
      return before + [...within].reverse().join('') + after
    default:
      return before + token + within + after
  }
}

function withBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  const copy = Uint8Array.from(bytes)
  if (roll(6) === 0) return copy.subarray(0, roll(copy.length + 1))
  for (let left = 1 + roll(8); left > 0; left -= 1) copy[roll(copy.length)] = roll(256)
  return copy
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  -0.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'null',
  '__proto__',
  [],
  {},
  [null],
  [[]],
  [{}],
  '\u0000\u202e',
  '2026-02-30',
  'http://[',
  { '@value': 1 },
  { '@type': ['A', 'B'] },
  { $ref: '#' },
  'x'.repeat(5_000),
  ...[40, 400].map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))),
  JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":1}}'),
]

/** JSON with one of its values another, moved, doubled or gone; nothing where it is no JSON. */
function withValues(text: string, roll: Dice): string | undefined {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    return undefined
  }
  const holders = holdersIn(whole)
  const holder = holders[roll(holders.length)]
  if (holder === undefined) return undefined
  const names = Object.keys(holder)
  const name = names[roll(names.length)]
  if (name === undefined) return undefined
  const other = holders[roll(holders.length)] ?? {}
  const wish = roll(5)
  if (wish === 0 && Array.isArray(holder)) holder.splice(Number(name), 1)
  else if (wish === 0) delete holder[name]
  else if (wish === 1 && Array.isArray(holder)) holder.push(holder[Number(name)])
  else if (wish === 2) holder[name] = JSON.parse(JSON.stringify(other))
  else holder[name] = VALUES[roll(VALUES.length)]
  return JSON.stringify(whole)
}

function holdersIn(whole: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const open: unknown[] = [whole]
  while (open.length > 0 && found.length < 5_000) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    found.push(next as Record<string, unknown>)
    open.push(...Object.values(next))
  }
  return found
}
