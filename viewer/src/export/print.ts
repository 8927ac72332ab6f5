import type { Model } from '../model/model.ts'
import { openRecord, viewOptions } from '../state/page-state.ts'
import { numberedSources } from './numbered-sources.ts'

/** So long answers are waited for, in milliseconds. */
const PATIENCE = 20_000

/**
 * Prints the chosen claim as a dossier: everything in the panel is opened, its documents get numbers, and what is asked for is waited for.
 *
 * @throws where an answer takes longer than can be waited for: nothing is printed half
 */
export async function printClaim(model: Model): Promise<void> {
  const { open, traceOf } = model.session.peek()
  const claim = openRecord(model.state.peek()) ?? ''
  const sourceOf = (statement: string) => open.reader.record('statement', statement)?.source
  model.printed.value = numberedSources(traceOf(claim, viewOptions(model.state.peek())), sourceOf)
  try {
    const until = performance.now() + PATIENCE
    do {
      await nextFrames()
      if (performance.now() > until)
        throw new Error('An answer takes too long to be printed: open it first, and print then.')
    } while (document.querySelector('.panel .working') !== null)
    window.print()
  } finally {
    model.printed.value = undefined
  }
}

/** When what was changed is on the page. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
}
