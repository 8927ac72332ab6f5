import type { WeakPoints } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** Weak points for people: those with which more than one claim falls a line each, the others counted. */
export function renderWeakPoints({ points, harmless, carried, exposed }: WeakPoints, page: Page): string {
  const several = points.filter(({ fallen, unseated }) => fallen.length + unseated.length > 1)
  const lines = several.map(({ id, kind, fallen, unseated }) => {
    const also = unseated.length === 0 ? '' : ` and unseat ${unseated.length}`
    const name = page.name(id.replace(/^outlet:/, ''))
    const first = `${String(fallen.length).padStart(5)}  `
    return page.wrap(`${name}${also} ${page.style('dim', `${kind} [${id}]`)}`, ' '.repeat(7), first)
  })
  const rest = points.length - several.length
  return [
    page.wrap(`${exposed} of ${counted(carried, 'carried claim')} fall with a single source, actor or outlet`),
    `\n${page.style('bold', 'Claims that fall without')}\n`,
    ...lines,
    page.wrap(`${counted(rest, 'other')} take one claim each with them (--json lists them); ${harmless} take none.`),
  ].join('')
}
