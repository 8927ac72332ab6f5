import { sha256 } from '../../../algorithm/sha256.ts'
import { linkText } from './obsidian-text.ts'

/** Bytes of a name; file systems take 255, with the ending and what tells two apart. */
const LONGEST = 120

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name of the note of each record, by id: its label without what file systems forbid (`\ / : * ? " < > |`) or links of Obsidian cannot hold (`[ ] # ^ |`), no dot at its ends. No two
 * are the same for a system that takes capitals for small letters, in whatever folder; of those that would be, each has its id behind it.
 */
export function noteNames(labels: Iterable<readonly [id: string, label: string]>): ReadonlyMap<string, string> {
  const wished = [...labels].map(([id, label]) => ({ id, name: fileName(label) }))
  const times = new Map<string, number>()
  for (const { name } of wished) times.set(folded(name), (times.get(folded(name)) ?? 0) + 1)
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const { id, name } of wished) {
    const isAlone = (times.get(folded(name)) ?? 0) < 2
    let own = isAlone && !taken.has(folded(name)) ? name : `${name} (${id.length > 60 ? sha256(id).slice(0, 12) : id})`
    while (taken.has(folded(own))) own = `${name} (${sha256(own).slice(0, 12)})`
    taken.add(folded(own))
    names.set(id, own)
  }
  return names
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

function fileName(label: string): string {
  const plain = linkText(
    label
      .normalize('NFC')
      .replace(/[\\/]/g, '-')
      .replace(/[:*?"<>|#^[\]]/g, ' '),
  )
  const name = cut(plain).replace(/^[. ]+|[. ]+$/g, '')
  return name === '' || RESERVED.test(name.split('.')[0] ?? '') ? `Note ${name}`.trim() : name
}

/** So many whole characters as fit, at the end of a word where that loses little. */
function cut(text: string): string {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= LONGEST) return text
  let [kept, bytes] = ['', 0]
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > LONGEST) break
    kept += segment
  }
  const end = kept.lastIndexOf(' ')
  return end > kept.length / 2 ? kept.slice(0, end) : kept
}
