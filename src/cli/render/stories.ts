import type { Dispute, DisputedClaim, Stories } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** Stories for people: for each dispute the sets of claims that can stand together, then what becomes of each claim. */
export function renderStories({ semantics, prefer, disputes, undisputed, denied }: Stories, page: Page): string {
  const preferring =
    prefer === null ? '' : `, preferring ${prefer === 'reliability' ? 'the more reliable' : prefer.join(', ')}`
  return [
    `${counted(disputes.length, 'dispute')} (${semantics} semantics${preferring}), ${counted(undisputed.length, 'undisputed claim')}\n`,
    ...disputes.map((dispute) => `\n${renderDispute(dispute, page)}`),
    denied.length === 0 ? '' : `\n${page.wrap(`denied, which is no claim of its own: ${denied.join(', ')}`, '  ', '')}`,
  ].join('')
}

function renderDispute({ claims, stories, complete, dropped }: Dispute, page: Page): string {
  const cut = complete ? '' : ', of more'
  const sure = claims.filter(({ sceptical }) => sceptical && stories.length > 0).map(({ claim }) => claim)
  return [
    `${page.style('bold', `${counted(stories.length, 'story', 'stories')}${cut} of ${counted(claims.length, 'claim')}`)}\n`,
    ...stories.map((story, index) => renderStory(story, index + 1, page)),
    sure.length === 0 || stories.length === 1 ? '' : page.wrap(`in every one: ${sure.join(', ')}`, '    ', '  '),
    ...claims.flatMap((claim) => renderLabel(claim, page)),
    ...dropped.map(({ from, to }) => page.wrap(`${to} is preferred to ${from}`, '    ', '  ')),
  ].join('')
}

function renderStory(story: readonly string[], number: number, page: Page): string {
  if (story.length === 0) return `  ${number}. none of them\n`
  return story
    .map((claim, index) => {
      const first = index === 0 ? `  ${number}. ` : '     '
      return page.wrap(`${page.name(claim)} ${page.style('dim', `[${claim}]`)}`, '     ', first)
    })
    .join('')
}

/** What the cautious reader makes of a claim, where that is something. */
function renderLabel({ claim, label, because }: DisputedClaim, page: Page): string[] {
  if (label === 'undecided') return []
  if (label === 'out') return [page.wrap(`${claim} is out, for ${because.join(', ')} is in`, '    ', '  ')]
  const why = because.length === 0 ? 'nothing that counts speaks against it' : `${because.join(', ')} is out`
  return [page.wrap(`${claim} is in, for ${why}`, '    ', '  ')]
}
