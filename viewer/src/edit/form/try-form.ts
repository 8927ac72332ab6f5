import { effect, type Signal } from '@preact/signals'
import { libraryService } from '../../answers/page-library.ts'
import type { RecordEdit, Tried } from '../../answers/tried.ts'
import type { Problem } from '../../library.ts'
import type { Model } from '../../model/model.ts'
import { viewOptions } from '../../state/page-state.ts'

/** So long nothing is typed until it is looked at what saving would do. */
const PAUSE_MS = 150

/** What is only found beside all other records. */
const AMONG_OTHERS: ReadonlySet<Problem['code']> = new Set([
  ...(['unknown-reference', 'wrong-kind', 'self-reference', 'repeated-reference'] as const),
  ...(['duplicate-id', 'cycle', 'identity-conflict'] as const),
])

/** What is found of records by themselves, with what was found before of them among others. */
export function foundAlone(alone: Tried, before: Tried | undefined): Tried {
  if (before === undefined || before.problems.length !== alone.problems.length) return alone
  const kept = before.problems.map((own) => own.filter(({ code }) => AMONG_OTHERS.has(code)))
  return { ...before, problems: alone.problems.map((own, index) => [...own, ...(kept[index] ?? [])]) }
}

interface Followed {
  readonly edits: () => readonly RecordEdit[]
  /** The claims that they may change. */
  readonly claims: () => readonly string[]
  /** Where the answer is put. */
  readonly tried: Signal<Tried | undefined>
}

/** Looks at what edits would do whenever nothing was typed for a moment, or now, until it is stopped. */
export function followEdits(model: Model, { edits, claims, tried }: Followed) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  const now = async (): Promise<void> => {
    latest += 1
    const ticket = latest
    const { open } = model.session.peek()
    const trying = { edits: edits(), claims: claims(), view: viewOptions(model.state.peek()) }
    const alone = await libraryService().try(open, { ...trying, isAlone: true })
    if (ticket !== latest) return
    tried.value = foundAlone(alone, tried.peek())
    const answer = await libraryService().try(open, trying)
    if (ticket === latest) tried.value = answer
  }
  const end = effect(() => {
    // Whatever these read has it looked at anew.
    edits()
    claims()
    viewOptions(model.state.value)
    model.session.value
    clearTimeout(timer)
    // Where it cannot be worked out nothing is told: saving says what is wrong.
    timer = setTimeout(() => void now().catch(() => undefined), PAUSE_MS)
  })
  const stop = (): void => {
    latest += 1
    clearTimeout(timer)
    end()
  }
  return { now, stop }
}
