import type { Browser } from 'playwright-core'
import { counted, megabytes, ourPicture, plainPicture, settled } from './in-page.ts'
import { framesOf } from './moving.ts'
import { closed, longestTask, opened, progressSeen } from './opened.ts'
import { BY } from './plain-graph.ts'
import type { Prepared } from './prepare.ts'
import type { Found } from './results.ts'

/** After a first picture the page goes on working for a while: so long it is watched. */
const WATCHED_MS = 3000

/** What the page does when it opens a dataset, and when everything is drawn, beside plain Sigma; one round of it. */
export async function measureDrawing(
  browser: Browser,
  address: string,
  dataset: Prepared,
  packed: boolean,
): Promise<Found[]> {
  const { name } = dataset
  const everything = await plain(browser, `${address}/plain/${name}/everything/`, true)
  const claim = await plain(browser, `${address}/plain/${name}/claim/`, false)
  const overview = await plain(browser, `${address}/plain/${name}/overview/`, false)
  const found: Found[] = []
  for (const [page, before] of packed ? PACKED_TOO : ONLY_JSON) {
    const ours = await ourPage(browser, `${address}/${page}/${name}/`)
    const grouped = await ourOverview(browser, `${address}/${page}/${name}/#show=everything&layout=force&by=${BY}`)
    const add = (what: string, of: number, beside: number) =>
      found.push({ id: `${name}/${before}${what}`, ours: of, plain: beside })
    add('claim', ours.first, everything.first)
    add('claim-few', ours.first, claim.first)
    add('overview', grouped, everything.first)
    add('overview-few', grouped, overview.first)
    add('first-task', ours.firstTask, claim.task)
    add('all-task', ours.allTask, everything.task)
    add('progress', ours.progress, 1)
    add('pan', ours.pan, everything.pan)
    add('zoom', ours.zoom, everything.zoom)
    add('first-heap', ours.firstHeap, everything.heap)
    add('all-heap', ours.allHeap, everything.heap)
  }
  return found
}

const ONLY_JSON = [['ours', '']] as const
const PACKED_TOO = [...ONLY_JSON, ['packed', 'packed-']] as const

async function plain(browser: Browser, address: string, whole: boolean) {
  const page = await opened(browser, address)
  const { sinceByte } = await plainPicture(page)
  const task = await longestTask(page)
  const frames = whole ? await framesOf(page) : { pan: 0, zoom: 0 }
  const found = { first: sinceByte, task, ...frames, heap: await megabytes(page) }
  await closed(page)
  return found
}

async function ourPage(browser: Browser, address: string) {
  const page = await opened(browser, address)
  const first = await ourPicture(page)
  await page.waitForTimeout(WATCHED_MS)
  const firstTask = await longestTask(page, first.at)
  const firstHeap = await megabytes(page)
  const asked = await page.evaluate(async () => {
    const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = '#show=everything&layout=force'
    await followed
    return performance.now()
  })
  await ourPicture(page)
  await settled(page)
  await counted(page)
  const allTask = await longestTask(page, asked)
  const progress = await progressSeen(page)
  const found = { first: first.sinceByte, firstTask, firstHeap, allTask, progress, ...(await framesOf(page)) }
  const allHeap = await megabytes(page)
  await closed(page)
  return { ...found, allHeap }
}

async function ourOverview(browser: Browser, address: string): Promise<number> {
  const page = await opened(browser, address)
  const { sinceByte } = await ourPicture(page)
  await closed(page)
  return sinceByte
}
