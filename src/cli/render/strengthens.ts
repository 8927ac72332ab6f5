import { groupBy, type Proposal, type Strengthens } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** What would help a claim most, for people: findings of one kind and one effect together. */
export function renderStrengthens({ claim, before, proposals, complete }: Strengthens, page: Page): string {
  const title = `${page.style('bold', claim)}\n${page.wrap(page.name(claim), '  ')}`
  const now = `now ${counted(before.routes, 'route')} and ${before.fewest} to ${before.most} origins: ${before.strength}`
  const groups = groupBy(proposals, ({ kind, gain }) => `${kind} ${gain.routes} ${gain.fewest}`)
  const lines = [...groups.values()].map((group) => renderGroup(group, page))
  const rest = complete ? '' : page.wrap('not everything was tried', '  ')
  return `${title}${page.wrap(now, '  ')}${lines.length === 0 ? '  nothing that could be found out would help\n' : lines.join('')}${rest}`
}

function renderGroup(group: readonly Proposal[], page: Page): string {
  const [first] = group
  if (first === undefined) return ''
  const { kind, gain, after } = first
  const effect = `routes +${gain.routes}, fewest origins +${gain.fewest}: ${after.strength}`
  const records = group
    .map(({ records: ids }) => ids.map((id) => page.name(id)).join(' and '))
    .filter((names) => names !== '')
  const who = records.length === 0 ? '' : `: ${records.join('; ')}`
  return page.wrap(`${IDEA_WORDS[kind]} (${effect})${who}`, '    ', '  - ')
}

const IDEA_WORDS: Readonly<Record<Proposal['kind'], string>> = {
  newLine: 'a new document that quotes somebody independent',
  secondOrigin: 'somebody independent, quoted besides in one of',
  disclosed: 'where one of these has it from, if that is somebody independent',
  affiliation: 'to whom one of these belongs, if that is nobody known here',
  notSame: 'that two of these are not the same',
}
