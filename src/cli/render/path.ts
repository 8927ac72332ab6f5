import type { Path, PathAnswer } from '../../index.ts'
import type { Page } from '../page.ts'

/** Paths for people: each record on a line, and between two how the one leads to the other. */
export function renderPath({ from, to, paths }: PathAnswer, page: Page): string {
  if (paths.length === 0) return `nothing connects ${from} and ${to} along these edges\n`
  return paths.map((path) => renderOne(path, page)).join('\n')
}

function renderOne({ nodes, steps }: Path, page: Page): string {
  return nodes
    .map(({ id, label, kind, dead }, index) => {
      const step = steps[index]
      const gone = dead === null ? '' : page.style('dim', ` - does not count: ${dead}`)
      const line = page.wrap(`${page.style('bold', label)} ${page.style('dim', `${kind} [${id}]`)}${gone}`, '  ', '')
      return step === undefined ? line : `${line}  ${page.style('cyan', `↓ ${step.label}`)}\n`
    })
    .join('')
}
