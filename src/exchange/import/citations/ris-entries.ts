/** A line of RIS: its tag, what stands behind it with the lines that go on, and where. */
export interface RisField {
  readonly tag: string
  readonly value: string
  readonly line: number
}

export interface RisEntry {
  readonly line: number
  readonly fields: readonly RisField[]
}

/** What stands between, or before, entries, and belongs to none. */
export interface RisText {
  readonly entries: readonly RisEntry[]
  readonly strays: readonly { readonly text: string; readonly line: number }[]
}

/** `TY  - JOUR`, with the spaces that vendors leave out or add; a tag of two letters, or a letter and a digit. */
const TAGGED = /^\s{0,3}([A-Z][A-Z0-9]) {1,3}-(?: (.*)|)$/

/**
 * The entries of a text of RIS. An entry begins at TY and ends at ER, at the next TY, or with the text: what vendors write behind ER, with no TY before it, still
 * belongs to the entry. Lines with no tag go on with the one before.
 */
export function splitRis(text: string): RisText {
  const entries: { line: number; fields: { tag: string; value: string; line: number }[] }[] = []
  const strays: { text: string; line: number }[] = []
  let open: (typeof entries)[number]['fields'][number] | undefined
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1
    const [, tag, value = ''] = TAGGED.exec(raw) ?? []
    const entry = entries.at(-1)
    if (tag === 'TY') {
      open = { tag, value: value.trim(), line }
      entries.push({ line, fields: [open] })
    } else if (tag === 'ER') open = undefined
    else if (tag !== undefined && entry !== undefined) {
      open = { tag, value: value.trim(), line }
      entry.fields.push(open)
    } else if (raw.trim() === '') continue
    else if (open !== undefined) open.value = `${open.value}\n${raw.trim()}`.trim()
    else strays.push({ text: raw.trim(), line })
  }
  return { entries, strays }
}
