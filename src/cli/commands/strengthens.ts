import { groupBy, type Proposal, type Strengthens } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay strengthens` */
export const strengthensCommand = asCommand<Strengthens>({
  name: 'strengthens',
  summary: 'which one finding would help a claim most: a new line of sourcing, an identity made clear',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: ['hearsay strengthens v4-trained-on-blackwell-in-china'],
  ask: (graph, [claim = '']) => graph.strengthens(claim),
  render: renderStrengthens,
})

/** What would help a claim most, for people: findings of one kind and one effect together. */
function renderStrengthens({ claim, before, proposals, complete }: Strengthens, terminal: Terminal): string {
  const title = `${terminal.style('bold', claim)}\n${terminal.wrap(terminal.name(claim), '  ')}`
  const now = `now ${counted(before.routes, 'route')} and ${before.fewest} to ${before.most} origins: ${before.strength}`
  const groups = groupBy(proposals, ({ kind, gain }) => `${kind} ${gain.routes} ${gain.fewest}`)
  const lines = [...groups.values()].map((group) => renderGroup(group, terminal))
  const rest = complete ? '' : terminal.wrap('not everything was tried', '  ')
  return `${title}${terminal.wrap(now, '  ')}${lines.length === 0 ? '  nothing that could be found out would help\n' : lines.join('')}${rest}`
}

function renderGroup(group: readonly Proposal[], terminal: Terminal): string {
  const [first] = group
  if (first === undefined) return ''
  const { kind, gain, after } = first
  const effect = `routes +${gain.routes}, fewest origins +${gain.fewest}: ${after.strength}`
  const records = group
    .map(({ records: ids }) => ids.map((id) => terminal.name(id)).join(' and '))
    .filter((names) => names !== '')
  const who = records.length === 0 ? '' : `: ${records.join('; ')}`
  return terminal.wrap(`${IDEA_WORDS[kind]} (${effect})${who}`, '    ', '  - ')
}

const IDEA_WORDS: Readonly<Record<Proposal['kind'], string>> = {
  newLine: 'a new document that quotes somebody independent',
  secondOrigin: 'somebody independent, quoted besides in one of',
  disclosed: 'where one of these has it from, if that is somebody independent',
  affiliation: 'to whom one of these belongs, if that is nobody known here',
  notSame: 'that two of these are not the same',
}
