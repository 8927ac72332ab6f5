import { libraryService } from '../answers/page-library.ts'
import { type FootLine, privateAmounts, words } from '../library.ts'
import type { Model } from '../model/model.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { openRecord, viewOptions } from '../state/page-state.ts'

/** Prints the dossier of the chosen claim, which is worked out beside the page. On paper it is as it is here: what of it is not for everybody is said. */
export async function printClaim(model: Model): Promise<void> {
  const session = model.session.peek()
  const { open } = session
  const state = model.state.peek()
  const claim = openRecord(state) ?? ''
  const view = viewOptions(state)
  const dossier = await libraryService().dossier(open, claim, view)
  const digest = await libraryService().digest(open)
  const marked = words.privateInWords(privateAmounts(open.subgraph([claim], { depth: 0, preserve: 'answers' }).dataset))
  const foot: FootLine[] = [whatWasAsked(session, view, digest), marked].map((text) => ({ text }))
  model.printed.value = { dossier, foot: foot.filter(({ text }) => text !== '') }
  try {
    await nextFrames()
    window.print()
  } finally {
    model.printed.value = undefined
  }
}

/** When what was changed is on the page. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
}
