import type { Browser, Page } from 'playwright-core'

/** As long as anything may take. */
const PATIENCE = 600_000

/** What a page remembers of itself while it is measured. */
interface Noted {
  readonly longTasks: { readonly start: number; readonly end: number }[]
  readonly progress: Set<number>
}

/** Opens an address in a browser window of its own, which notes its long tasks and the progress that it shows. */
export async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript(() => {
    localStorage.setItem('hearsay.seen', 'yes')
    const noted: Noted = { longTasks: [], progress: new Set() }
    Object.assign(window, { noted })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        noted.longTasks.push({ start: startTime, end: startTime + duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(address, { timeout: PATIENCE })
  return page
}

/** A browser calls tasks long from so many milliseconds on: shorter ones are not told. */
const LONG_MS = 50

/** Milliseconds of the longest task of the main thread that ended after a moment of the page; 50 where none was longer. */
export function longestTask(page: Page, after = 0): Promise<number> {
  return page.evaluate(
    async ([after, least]) => {
      // What is noted is handed out after the task.
      await new Promise((resolve) => setTimeout(resolve, 100))
      const { longTasks } = (window as unknown as { noted: Noted }).noted
      const lengths = longTasks.filter(({ start }) => start >= after).map(({ start, end }) => end - start)
      return Math.max(least, ...lengths)
    },
    [after, LONG_MS] as const,
  )
}

/** Notes, until it is drawn, each value that the progress of places has; how many different ones there were. */
export function progressSeen(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted.progress.size)
}

export async function closed(page: Page): Promise<void> {
  await page.context().close()
}
