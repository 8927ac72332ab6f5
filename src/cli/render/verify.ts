import { type AnchorCheck, type CheckedAnchor, groupBy } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** The check of a source for people: the verdict on its text, how many anchors hold, then each that does not. */
export function renderAnchorCheck({ source, digest, anchors }: AnchorCheck, page: Page): string {
  const byState = groupBy(anchors, ({ state }) => state)
  const figures = STATES.flatMap((state) => {
    const group = byState.get(state)
    return group === undefined ? [] : [`${group.length} ${state}`]
  })
  const others = STATES.filter((state) => state !== 'proved').flatMap((state) => byState.get(state) ?? [])
  return [
    `${page.style('bold', page.name(source))} ${page.style('dim', `[${source}]`)}\n`,
    page.wrap(DIGEST_WORDS[digest], '  '),
    page.wrap(
      figures.length === 0 ? 'no anchors' : `${counted(anchors.length, 'anchor')}: ${figures.join(', ')}`,
      '  ',
    ),
    others.length === 0 ? '' : `\n${others.map((each) => renderAnchor(each, page)).join('')}`,
  ].join('')
}

const STATES = ['proved', 'moved', 'orphaned', 'unprovable'] as const

const DIGEST_WORDS = {
  match: 'the copy is the text that was read, to the letter',
  mismatch: 'the copy differs from the text that was read',
  absent: 'no digest of the text that was read is recorded',
} as const

const FOUND_WORDS = {
  exact: 'found by its words',
  digest: 'found by its digest',
  context: 'what encloses it was found',
} as const

function renderAnchor({ statement, state, start, end, ...search }: CheckedAnchor, page: Page): string {
  const { foundAt, foundBy, places, cutShort } = search
  const recorded = start === null || end === null ? 'no place' : `${start}-${end}`
  const where = foundAt === null ? '' : ` → ${foundAt.start}-${foundAt.end}`
  const how = foundBy === null ? [] : [FOUND_WORDS[foundBy]]
  const many = places > 1 ? [`the nearest of ${places} places`] : []
  const short = cutShort ? ['the search was cut short'] : []
  const notes = [...how, ...many, ...short].map((note) => ` · ${note}`).join('')
  return page.wrap(`${page.style('yellow', state)} ${statement} ${recorded}${where}${notes}`, '    ', '  ')
}
