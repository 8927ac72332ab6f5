import type { Page } from 'playwright-core'

/** When the first picture stood, in milliseconds since the first byte of the page. */
export interface Painted {
  readonly sinceByte: number
  /** The moment by the clock of the page. */
  readonly at: number
}

/** Waits until our page has drawn all of what it is asked to show, with all places known; notes the progress of these meanwhile. */
export function ourPicture(page: Page): Promise<Painted> {
  return page.evaluate(async () => {
    const { progress } = (window as unknown as { noted: { progress: Set<number> } }).noted
    const nextFrame = () => new Promise(requestAnimationFrame)
    const isWaiting = () => {
      const bar = document.querySelector<HTMLProgressElement>('.placing progress')
      if (bar?.hasAttribute('value')) progress.add(bar.value)
      return document.querySelector('.sigma-nodes') === null || document.querySelector('.placing') !== null
    }
    while (isWaiting()) await nextFrame()
    await nextFrame()
    await nextFrame()
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const at = performance.now()
    return { at, sinceByte: at - (navigation?.responseStart ?? 0) }
  })
}

/** The same of plain Sigma. */
export function plainPicture(page: Page): Promise<Painted> {
  return page.evaluate(async () => {
    await (window as unknown as { drawn: Promise<unknown> }).drawn
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const at = performance.now()
    return { at, sinceByte: at - (navigation?.responseStart ?? 0) }
  })
}

/** Waits until nothing is under way: neither drawing nor working anything out, for so many frames in a row, or at most a minute. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let last = performance.now()
    const until = last + 60_000
    for (let quiet = 0; quiet < 30 && last < until; ) {
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      quiet = now - last < 25 ? quiet + 1 : 0
      last = now
    }
  })
}

/** Waits until what the claims on the canvas amount to is counted, or at most three minutes: a worker that is busy with it takes time from drawing. */
export async function counted(page: Page): Promise<void> {
  const isCounted = () => ![...document.querySelectorAll('.lens .figure')].some((each) => each.textContent === '…')
  await page.waitForFunction(isCounted, undefined, { timeout: 180_000 }).catch(() => undefined)
}

/** Megabytes of JavaScript that are in use on the page once all waste is collected; what its workers hold is not among it. */
export async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}
