import type { Page } from 'playwright-core'

/**
 * Milliseconds from doing something to an element until what it brings is drawn: places that are worked out beside the page are waited for,
 * and all that was asked of the graphics.
 *
 * @param how `click`, else the key that is pressed on it
 */
export function untilPainted(page: Page, selector: string, how: 'click' | string): Promise<number> {
  return page.evaluate(
    async ({ selector, how }) => {
      const element = document.querySelector<HTMLElement>(selector)
      if (element === null) throw new Error(`there is no ${selector}`)
      const contexts = [...document.querySelectorAll<HTMLCanvasElement>('.sigma-edges, .sigma-nodes')].map((canvas) =>
        canvas.getContext('webgl2'),
      )
      const nextFrame = () => new Promise(requestAnimationFrame)
      const start = performance.now()
      if (how === 'click') element.click()
      else element.dispatchEvent(new KeyboardEvent('keydown', { key: how, bubbles: true, cancelable: true }))
      await nextFrame()
      while (document.querySelector('.placing, .canvas[data-restyling]') !== null) await nextFrame()
      await nextFrame()
      const pixel = new Uint8Array(4)
      for (const gl of contexts) gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
      return performance.now() - start
    },
    { selector, how },
  )
}

/** Milliseconds until all lines of a large picture are drawn, which are drawn beside the rest; 0 where none is under way. */
export function untilLines(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now()
    while (document.querySelector('.canvas[aria-busy=true]') !== null) await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
}

/** Milliseconds of each key of a text that is typed into the search, until what fits it is on the page. */
export function untilFound(page: Page, text: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#search')
    if (field === null) throw new Error('there is no search')
    const nextFrame = () => new Promise(requestAnimationFrame)
    const isWaiting = () => {
      const list = document.querySelector<HTMLElement>('#search-results')
      return list === null || list.hidden || list.getAttribute('aria-busy') === 'true'
    }
    const took: number[] = []
    field.focus()
    for (let length = 1; length <= text.length; length += 1) {
      const start = performance.now()
      field.value = text.slice(0, length)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await nextFrame()
      while (isWaiting()) await nextFrame()
      took.push(performance.now() - start)
      // Nobody types faster, and nothing of the key before is under way any more.
      await new Promise((resolve) => setTimeout(resolve, 120))
    }
    if (document.querySelectorAll('#search-results [role=option]').length === 0) throw new Error(`${text}: none found`)
    field.value = ''
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await nextFrame()
    return took
  }, text)
}
