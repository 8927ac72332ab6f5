import type { Loops } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** Where repetition passes for confirmation, for people; of the echoes, those of three documents an end and more. */
export function renderLoops({ loops, echoes, feedback, impossible }: Loops, page: Page): string {
  const loud = echoes.filter(({ echo }) => echo >= LOUD)
  const quiet = echoes.length - loud.length
  return [
    section('Loops', loops, page, ({ ring, grounded, groundedBy, claims }) => {
      const held = grounded ? `held up by ${groundedBy.join(', ')}` : 'held up by nothing: it counts for nothing'
      return `${[...ring, ring[0]].join(' ← ')}; ${held}; on ${claims.join(', ')}`
    }),
    section('Echoes', loud, page, ({ claim, documents, ends }) => {
      const who = ends.map((id) => page.name(id)).join(', ')
      return `${counted(documents.length, 'document')}, ${counted(ends.length, 'origin')} (${who}): ${page.name(claim)} [${claim}]`
    }),
    quiet === 0 ? '' : page.wrap(`and ${counted(quiet, 'quieter one')} (--json lists them)`, '    ', '  '),
    section(
      'Feedback',
      feedback,
      page,
      ({ publisher, documents, claim }) => `${page.name(publisher)}: ${documents.join(' ← ')}, on ${claim}`,
    ),
    section(
      'Impossible',
      impossible,
      page,
      ({ statement, from, days }) =>
        `${statement} is older than ${from}, which it comes from, by ${counted(days, 'day')}`,
    ),
  ].join('')
}

/** So many documents an end make an echo worth a line. */
const LOUD = 3

function section<T>(title: string, items: readonly T[], page: Page, say: (item: T) => string): string {
  const lines = items.map((item) => page.wrap(say(item), '    ', '  ')).join('')
  return `${page.style('bold', title)}: ${items.length === 0 ? 'none' : items.length}\n${lines}`
}
