import { type ReadonlySignal, signal } from '@preact/signals'
import type { ChangedFiles } from '../answers/changed-files.ts'
import { libraryService } from '../answers/page-library.ts'
import { type ChangeSet, type InputFile, type Patch, words } from '../library.ts'
import type { Model } from '../model/model.ts'
import { openSession, type Session } from '../model/session.ts'
import type { ChangeAnswer, ChangeClient } from './change-types.ts'

/** Changes that this page alone has, until they are saved as a patch or discarded. */
export interface PageChanges {
  /** What was changed and not taken back, in order. */
  readonly sets: ReadonlySignal<readonly ChangeSet[]>
  /** The changes as a file for `hearsay apply`. */
  patch(): Promise<Patch>
  /** Shows the data as they came. */
  discard(): void
}

interface Step {
  readonly set: ChangeSet
  readonly files: readonly InputFile[]
  /** What the page shows after it. */
  readonly session: Session
}

/** Edits the dataset of a page in memory. Where the page comes to show another version of it, the changes are made anew in that. */
export function pageChanges(model: Model): ChangeClient & PageChanges {
  let base = model.session.peek()
  let steps: readonly Step[] = []
  const sets = signal<readonly ChangeSet[]>([])
  const shown = () => steps.at(-1)?.session ?? base
  const become = (next: readonly Step[]) => {
    steps = next
    sets.value = steps.map(({ set }) => set)
    model.replaceSession(shown(), { steady: true })
  }
  const change = async (set: ChangeSet): Promise<ChangeAnswer> => {
    const answer = await libraryService().change(shown().open, steps.at(-1)?.files, set)
    if (answer.state === 'done') become([...steps, stepOf(answer, set)])
    return answer.state === 'done' ? { ...withoutData(answer), written: [], undo: String(steps.length) } : answer
  }
  const startAnew = async (next: Session) => {
    const before = steps
    const isSame = next.open.reader.manifest.id === base.open.reader.manifest.id
    base = next
    steps = []
    sets.value = []
    let lost = isSame ? 0 : before.length
    if (isSame) for (const { set } of before) if ((await change(set)).state !== 'done') lost += 1
    if (lost > 0) model.notice.value = lostInWords(lost)
  }
  const inTurn = turns()
  model.session.subscribe((next) => {
    if (next !== shown()) void inTurn(() => startAnew(next))
  })
  return {
    sets,
    change: (set) => inTurn(() => change(set)),
    undo: () =>
      inTurn(async () => {
        const last = steps.at(-1)
        if (last === undefined) return { state: 'failed', message: 'There is nothing to undo.' }
        const undone = String(steps.length)
        become(steps.slice(0, -1))
        return { state: 'undone', undone, why: last.set.why }
      }),
    patch: async () => {
      const { open } = base
      const digest = await libraryService().digest(open)
      return { hearsayPatch: 1, dataset: open.reader.manifest.id, digest, sets: sets.peek() }
    },
    discard: () => become([]),
  }
}

type Done = Extract<ChangedFiles, { state: 'done' }>

function stepOf({ files, dataset }: Done, set: ChangeSet): Step {
  return { set, files, session: openSession(dataset) }
}

function withoutData({ files: _, dataset: __, ...outcome }: Done) {
  return outcome
}

function lostInWords(lost: number): string {
  return `The data changed, and ${words.counted(lost, 'change')} of this page no longer ${words.agreeing(lost, 'fits', 'fit')} them: ${words.agreeing(lost, 'it was', 'they were')} left out.`
}

/** One thing after the other, in the order in which they are asked for. */
function turns(): <T>(doing: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (doing) => {
    const mine = last.then(doing, doing)
    last = mine
    return mine
  }
}
