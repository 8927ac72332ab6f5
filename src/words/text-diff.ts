import { type DiffLine, lineDiff } from '../algorithm/line-diff.ts'

/** How many lines that stay are shown around those that change. */
const AROUND = 3

/** What changes in a file, as a unified diff, which `patch` and `git apply` take; nothing where nothing changes. */
export function textDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = lineDiff(linesOf(before), linesOf(after))
  return `--- ${path}\n+++ ${path}\n${hunksOf(lines)
    .map((hunk) => hunkText(lines, hunk))
    .join('')}`
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  else lines[lines.length - 1] += '\n\\ No newline at end of file'
  return lines
}

/** From which line to before which other, of lines that change and those around them. */
function hunksOf(lines: readonly DiffLine[]): [number, number][] {
  const hunks: [number, number][] = []
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue
    const [start, end] = [Math.max(0, index - AROUND), Math.min(lines.length, index + AROUND + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = end
    else hunks.push([start, end])
  }
  return hunks
}

function hunkText(lines: readonly DiffLine[], [start, end]: readonly [number, number]): string {
  const count = (from: number, to: number, other: '+' | '-') =>
    lines.slice(from, to).filter(({ sign }) => sign !== other).length
  const range = (other: '+' | '-') => {
    const length = count(start, end, other)
    return `${count(0, start, other) + (length === 0 ? 0 : 1)},${length}`
  }
  const shown = lines.slice(start, end).map(({ sign, text }) => `${sign}${text}\n`)
  return `@@ -${range('+')} +${range('-')} @@\n${shown.join('')}`
}
