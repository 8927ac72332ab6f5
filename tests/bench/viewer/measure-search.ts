import type { Browser } from 'playwright-core'
import { median } from '../scale/statistics.ts'
import { ourPicture, settled } from './in-page.ts'
import { untilFound } from './latency.ts'
import { closed, opened } from './opened.ts'
import type { Prepared } from './prepare.ts'
import type { Found } from './results.ts'
import { SCRIPT_NAMES, typedIn } from './scripts.ts'

/** A search typed key by key in each script, in a page that opened a snapshot; one round of it. @param plain a frame of plain Sigma */
export async function measureSearch(
  browser: Browser,
  address: string,
  { name }: Prepared,
  plain: number,
): Promise<Found[]> {
  const page = await opened(browser, `${address}/packed/${name}/`)
  await ourPicture(page)
  await settled(page)
  const [first = Number.NaN] = await untilFound(page, '12')
  const found: Found[] = [{ id: `${name}/first-key`, ours: first, plain }]
  for (const script of SCRIPT_NAMES)
    found.push({ id: `${name}/key-${script}`, ours: median(await untilFound(page, typedIn(script))), plain })
  await closed(page)
  return found
}
