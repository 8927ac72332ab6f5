import type { SideSupport, Support } from '../../index.ts'
import type { Page } from '../page.ts'
import { CORROBORATION_WORDS, counted, interval } from './words.ts'

/** Support for people: the verdict, then each side with its figures and why. */
export function renderSupport(support: Support, page: Page): string {
  const claim = page.graph.reader.record('claim', support.claim)
  return [
    `${page.style('bold', support.claim)}\n`,
    page.wrap(claim?.text ?? '', '  '),
    page.wrap(`${page.style('bold', support.corroboration)}: ${CORROBORATION_WORDS[support.corroboration]}`, '  '),
    '\n',
    renderSide('For', support.for, page),
    support.against.strength === 'none' ? '' : `\n${renderSide('Against', support.against, page)}`,
  ].join('')
}

function renderSide(title: string, side: SideSupport, page: Page): string {
  if (side.strength === 'none') return `${page.style('bold', title)}: nothing carries it\n`
  const { origins, routes } = side
  const rows = [
    ['statements', `${side.statements} (${side.asserting} in their own voice, ${side.viaNarrower} of narrower claims)`],
    [
      'documents',
      `${side.documents.read} read${side.documents.reported > 0 ? `, ${side.documents.reported} known only through these` : ''}`,
    ],
    ['publishers', `${side.publishers}, of ${counted(side.owners, 'owner')}`],
    [
      'origins',
      `${interval(origins.min, origins.max, 'origin')}${origins.exact ? '' : ' (the least is only a bound)'}`,
    ],
    ['routes', `${counted(routes.count, 'route')} that share nothing${routes.bound ? ' (a bound)' : ''}`],
    ['echo', side.echo === null ? '-' : `${Number(side.echo.toFixed(1))} documents an origin`],
  ]
  return [
    `${page.style('bold', title)}: ${CORROBORATION_WORDS[side.strength]}\n`,
    page.table(rows, '  '),
    listLine(
      'ends',
      origins.ends.map(({ id }) => `${page.name(id)} [${id}]`),
      page,
    ),
    listLine('falls with any one of', side.singlePoints, page),
    side.singlePoints.length === 0 ? listLine('falls only with all of', routes.cut, page) : '',
    side.pair === null ? '' : listLine('independent of each other', side.pair.ends, page),
    renderReasons(origins.reasons, page),
  ].join('')
}

function listLine(title: string, items: readonly string[], page: Page): string {
  return items.length === 0 ? '' : page.wrap(`${title}: ${items.join(', ')}`, '    ', '  ')
}

/** Why ends may coincide: the undisclosed ones in one line, for each may be any other. */
function renderReasons(reasons: SideSupport['origins']['reasons'], page: Page): string {
  const undisclosed = reasons.filter(({ reason }) => reason === 'undisclosed')
  const pairs = reasons.flatMap(({ ends, reason }) =>
    reason === 'undisclosed' ? [] : [page.wrap(`${ends.join(' and ')}: ${COINCIDENCE_WORDS[reason]}`, '    ', '  ')],
  )
  if (undisclosed.length === 0) return pairs.join('')
  const who = counted(undisclosed.length, 'source')
  const note = `${who} among these: where it has it from is not said, so each may be any of the others`
  return [...pairs, page.wrap(note, '    ', '  ')].join('')
}

const COINCIDENCE_WORDS = {
  possiblySameAs: 'may be the same',
  affiliationMissing: 'may be the same: an affiliation is not known',
  affiliationCompatible: 'may be the same: their affiliations fit',
} as const
