import type { SideSupport, Support } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { CORROBORATION_WORDS, counted, interval } from '../words.ts'

/** `hearsay support` */
export const supportCommand = asCommand<Support>({
  name: 'support',
  summary: 'how much really stands behind a claim, and against it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay support v4-trained-on-blackwell-in-china',
    'hearsay support v4-trained-on-blackwell-in-china --without official-2026-02',
    'hearsay support --all --json',
  ],
  ask: (graph, [claim = '']) => graph.support(claim),
  render: renderSupport,
})

/** Support for people: the verdict, then each side with its figures and why. */
function renderSupport(support: Support, terminal: Terminal): string {
  const claim = terminal.graph.reader.record('claim', support.claim)
  return [
    `${terminal.style('bold', support.claim)}\n`,
    terminal.wrap(claim?.text ?? '', '  '),
    terminal.wrap(
      `${terminal.style('bold', support.corroboration)}: ${CORROBORATION_WORDS[support.corroboration]}`,
      '  ',
    ),
    '\n',
    renderSide('For', support.for, terminal),
    support.against.strength === 'none' ? '' : `\n${renderSide('Against', support.against, terminal)}`,
  ].join('')
}

function renderSide(title: string, side: SideSupport, terminal: Terminal): string {
  if (side.strength === 'none') return `${terminal.style('bold', title)}: nothing carries it\n`
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
    `${terminal.style('bold', title)}: ${CORROBORATION_WORDS[side.strength]}\n`,
    terminal.table(rows, '  '),
    listLine(
      'ends',
      origins.ends.map(({ id }) => `${terminal.name(id)} [${id}]`),
      terminal,
    ),
    listLine('falls with any one of', side.singlePoints, terminal),
    side.singlePoints.length === 0 ? listLine('falls only with all of', routes.cut, terminal) : '',
    side.pair === null ? '' : listLine('independent of each other', side.pair.ends, terminal),
    renderReasons(origins.reasons, terminal),
  ].join('')
}

function listLine(title: string, items: readonly string[], terminal: Terminal): string {
  return items.length === 0 ? '' : terminal.wrap(`${title}: ${items.join(', ')}`, '    ', '  ')
}

/** Why ends may coincide: the undisclosed ones in one line, for each may be any other. */
function renderReasons(reasons: SideSupport['origins']['reasons'], terminal: Terminal): string {
  const undisclosed = reasons.filter(({ reason }) => reason === 'undisclosed')
  const pairs = reasons.flatMap(({ ends, reason }) =>
    reason === 'undisclosed'
      ? []
      : [terminal.wrap(`${ends.join(' and ')}: ${COINCIDENCE_WORDS[reason]}`, '    ', '  ')],
  )
  if (undisclosed.length === 0) return pairs.join('')
  const who = counted(undisclosed.length, 'source')
  const note = `${who} among these: where it has it from is not said, so each may be any of the others`
  return [...pairs, terminal.wrap(note, '    ', '  ')].join('')
}

const COINCIDENCE_WORDS = {
  possiblySameAs: 'may be the same',
  affiliationMissing: 'may be the same: an affiliation is not known',
  affiliationCompatible: 'may be the same: their affiliations fit',
} as const
