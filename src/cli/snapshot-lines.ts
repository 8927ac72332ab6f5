import type { Snapshot } from '../node.ts'

type Parts = ReturnType<Snapshot['lines']>

/**
 * The lines of a snapshot as text, in parts, for standard output, which can't be taken back: all of the snapshot is looked at before.
 *
 * @throws HearsayError `damaged-snapshot`
 */
export function printedLines(snapshot: Snapshot): Iterable<string> {
  snapshot.check()
  return textOf(snapshot.lines())
}

/** The records in lines, one at a time, that may be marked or hold what is not for everybody: others say nothing of that. */
export function* markedRecords(parts: Parts): Generator<{ readonly kind: string; readonly record: object }> {
  let begun = ''
  for (const text of textOf(parts)) {
    const lines = `${begun}${text}`.split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) {
      if (!MARKED.test(line)) continue
      const { kind, ...record } = JSON.parse(line)
      yield { kind, record }
    }
  }
}

/** A name of a field that says for whom a record is, or that is its curators' own. */
const MARKED = /"(?:tlp|note|rationale|x-[^"]*)":/

function* textOf(parts: Parts): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (const part of parts) yield decoder.decode(part, { stream: true })
}
