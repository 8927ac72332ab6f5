import type { CellType } from './columns-of-kind.ts'

/**
 * A value as the text of a cell, from which `valueOfCell` reads the very same. Texts stand as they are; several are parted by `; `; whatever is
 * neither stands as JSON. A text that a spreadsheet would run as a formula, or that would be read as something else, has an apostrophe before it.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function cellOfValue(value: unknown, type: CellType): string {
  if (type === 'texts' && Array.isArray(value))
    return guarded(value.every(isPlainItem) && value.length > 0 ? value.join('; ') : JSON.stringify(value))
  if (typeof value !== 'string') return JSON.stringify(value)
  return type === 'text' || isUnambiguous(value) ? guarded(value) : `'${value}`
}

/** What a cell of our tables says; undefined where it is empty. */
export function valueOfCell(cell: string, type: CellType): unknown {
  if (cell === '') return undefined
  const isGuarded = cell.startsWith("'")
  const text = isGuarded ? cell.slice(1) : cell
  if (type === 'text') return text
  if (type === 'texts') return (text.startsWith('[') ? readJson(text) : undefined) ?? text.split(/;[ \t]*/)
  const value = isGuarded ? undefined : readJson(text)
  return value === undefined ? text : value
}

function isPlainItem(item: unknown): boolean {
  return typeof item === 'string' && item !== '' && item.trim() === item && !item.includes(';') && !item.startsWith('[')
}

/** Whether a text is read as text where numbers, and parts, may stand too. */
function isUnambiguous(text: string): boolean {
  return !text.startsWith("'") && readJson(text) === undefined
}

/** The value that a text of JSON is, where JSON would write it the same again; undefined of all other texts. */
function readJson(text: string): unknown {
  if (!/^(?:[[{]|-?\d|true$|false$|null$)/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'number' && String(value) !== text ? undefined : value
  } catch {
    return undefined
  }
}

/** What spreadsheets take for a formula begins with one of these, narrow or wide. */
function guarded(text: string): string {
  return text === '' || /^[=+\-@'\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
