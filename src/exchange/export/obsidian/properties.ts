import { escapeHidden } from '../../../model/visible-text.ts'

/** A value that a property of Obsidian can be: a text, number, checkbox, date, or a list of these. */
type Scalar = string | number | boolean

/**
 * The properties above a note, of the fields of its record: a part of a field stands by its path (`quantity.unit`, of lists of parts `notices.1.date`), for Obsidian's properties have no
 * parts. Whole days stand without quotes, which makes them dates; all other texts stand in quotes, which YAML then reads as nothing else.
 */
export function writeProperties(fields: Readonly<Record<string, unknown>>): string {
  const lines = flat(fields).map(([name, value]) => {
    if (!Array.isArray(value)) return `${key(name)}: ${scalar(value as Scalar)}`
    if (value.length === 0) return `${key(name)}: []`
    return [`${key(name)}:`, ...value.map((each: Scalar) => `  - ${scalar(each)}`)].join('\n')
  })
  return `---\n${lines.join('\n')}\n---\n`
}

/** Whether a value of somebody's own field can stand in properties as it is. */
export function isPlainValue(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value)
}

/** Fields by their paths. Records are never deep: but for people's own fields, which have no parts here. */
function flat(fields: Readonly<Record<string, unknown>>): [string, unknown][] {
  const found: [string, unknown][] = []
  const open = Object.entries(fields).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next
    if (value === undefined) continue
    if (isPlainValue(value)) found.push([path, value])
    else if (Array.isArray(value))
      for (const [at, part] of [...value.entries()].reverse()) open.push([`${path}.${at + 1}`, part])
    else for (const [name, part] of Object.entries(value as object).reverse()) open.push([`${path}.${name}`, part])
  }
  return found
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function key(name: string): string {
  return /^[A-Za-z][\w.-]*$/.test(name) ? name : scalar(name)
}

function scalar(value: Scalar): string {
  if (typeof value !== 'string') return String(value)
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return value
  return escapeHidden(JSON.stringify(value), escaped)
}

function escaped(hidden: string): string {
  const code = hidden.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
