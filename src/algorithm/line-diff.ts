/** A line of a text that goes, comes or stays. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' '
  readonly text: string
}

/** So many pairs of lines are compared; of more, all that differs goes and comes as one. */
const MOST_PAIRS = 4_000_000

/** What leads from one list of lines to another: a shortest list of lines that go and come, by the longest common subsequence. O(product of lengths) of what differs. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  return [...stay(before.slice(0, head)), ...middle(old, now), ...stay(tail === 0 ? [] : before.slice(-tail))]
}

function stay(lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ sign: ' ', text }))
}

function middle(old: readonly string[], now: readonly string[]): DiffLine[] {
  const isTooMuch = old.length * now.length > MOST_PAIRS
  const width = now.length + 1
  const common = new Uint32Array(isTooMuch ? 0 : (old.length + 1) * width)
  for (let row = old.length - 1; row >= 0 && !isTooMuch; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const both = old[row] === now[column] ? (common[(row + 1) * width + column + 1] ?? 0) + 1 : 0
      common[row * width + column] =
        both || Math.max(common[(row + 1) * width + column] ?? 0, common[row * width + column + 1] ?? 0)
    }
  }
  const found: DiffLine[] = []
  for (let row = 0, column = 0; row < old.length || column < now.length; ) {
    const goes = common[(row + 1) * width + column] ?? 0
    const comes = common[row * width + column + 1] ?? 0
    if (!isTooMuch && row < old.length && column < now.length && old[row] === now[column]) {
      found.push({ sign: ' ', text: old[row] ?? '' })
      row += 1
      column += 1
    } else if (row < old.length && (isTooMuch || column === now.length || goes >= comes)) {
      found.push({ sign: '-', text: old[row] ?? '' })
      row += 1
    } else {
      found.push({ sign: '+', text: now[column] ?? '' })
      column += 1
    }
  }
  return found
}
