import type { ChangeAnswer } from '../../edit/change-types.ts'
import { type ChangeSet, HearsayError, type Problem, type RecordProposal } from '../../library.ts'
import { problemWords, savedWords } from '../../words/desk-words.ts'
import type { DeskCommand } from '../state/desk-keys.ts'
import type { DeskModel } from '../state/desk-model.ts'
import { missingIn } from '../state/form.ts'
import {
  accepting,
  arrived,
  lastStep,
  notOne,
  openAgain,
  refused,
  sending,
  takenBack,
  telling,
} from '../state/keep-desk.ts'
import { lookedAt } from '../state/reduce-desk.ts'
import { changeOfForm, type Saying } from './change-of-form.ts'
import type { DeskDocuments } from './desk-documents.ts'
import { rememberRejected } from './rejected.ts'
import { seenAgain } from './seen-again.ts'

/** What the desk does with a command: what is more than another state, such as writing, too. */
export interface DeskWork {
  command(command: DeskCommand): void
  /** Takes the last one back. */
  undo(): void
  save(): void
  reject(): void
  /** Everything that was asked for so far is done. */
  idle(): Promise<void>
}

interface Working {
  readonly documents: DeskDocuments
  /** What is known to be wrong with what is in hand, before it is saved. */
  readonly problems: () => readonly Problem[]
  readonly help: () => void
  /** The wish that an untouched proposal amounts to. */
  readonly acceptedAs: (proposal: RecordProposal) => ChangeSet
}

/** Does the commands of the desk. What is written goes to the desk one after the other, while somebody goes on. */
export function workAt(desk: DeskModel, working: Working): DeskWork {
  const { documents } = working
  let queue: Promise<void> = Promise.resolve()
  let count = 0
  const say = (text: string) => desk.set((state) => telling(state, text))
  const later = (doing: () => Promise<void>) => {
    queue = queue.then(doing).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
  }
  /** The same for a statement: whatever is in its way, it is not lost. */
  const attempt = (key: string, doing: () => Promise<void>) =>
    later(async () => {
      try {
        await doing()
      } catch (error) {
        const why = error instanceof HearsayError ? problemWords(error) : String(error)
        desk.set((state) => telling(refused(state, key, [why]), `Not saved: ${why}`))
      }
    })
  const newKey = () => {
    count += 1
    return `saved-${count}`
  }

  const came = async (
    key: string,
    answer: ChangeAnswer,
    again: (set: ChangeSet) => Promise<ChangeAnswer>,
    set: ChangeSet,
  ) => {
    if (answer.state === 'done') {
      desk.set((state, { open }) =>
        telling(arrived(state, key, answer.undo ?? ''), savedWords(saidIn(desk, key), open.length)),
      )
      return
    }
    if (answer.state === 'conflict') {
      const settle = (doing: () => Promise<void>) => () => {
        desk.setConflict(undefined)
        later(doing)
      }
      desk.setConflict({
        conflicts: answer.conflicts,
        takeTheirs: settle(async () =>
          desk.set((state) => refused(state, key, ['Somebody else changed it meanwhile, and that was kept.'])),
        ),
        writeAgain: settle(async () => {
          const next = seenAgain(set, answer.conflicts)
          await came(key, await again(next), again, next)
        }),
      })
      say('Somebody else changed this meanwhile: choose what is to stand.')
      return
    }
    const why = answer.state === 'refused' ? answer.problems.map(problemWords) : [problemWords(answer)]
    desk.set((state) => telling(refused(state, key, why), `Not saved: ${why.join(' ')}`))
  }

  const send = (key: string, saying: Saying, proposal: string | undefined) => {
    const accepted = desk.proposals.peek().some(({ id }) => id === proposal) ? proposal : undefined
    const write = (set: ChangeSet) => documents.change(set, accepted)
    attempt(key, async () => {
      let set = changeOfForm(saying)
      let answer = await write(set)
      if (answer.state === 'refused' && answer.problems.some(({ code }) => code === 'made-id')) {
        set = changeOfForm({ ...saying, inWords: true })
        answer = await write(set)
      }
      await came(key, answer, write, set)
      if (accepted !== undefined) await desk.refresh()
    })
  }

  const save = () => {
    const { form, quote, taken } = desk.state.peek()
    const saying = desk.saying.peek()
    const missing = missingIn(form, quote)
    if (saying === undefined || missing === 'quote') return say(NOTHING)
    const wrong =
      missing === undefined
        ? working.problems().map(problemWords)
        : [missing === 'sentence' ? NO_SENTENCE : whoIs(missing.who)]
    if (wrong.length > 0) return desk.set((state) => telling({ ...state, wrong }, `Not saved: ${wrong.join(' ')}`))
    const key = newKey()
    desk.set((state, document) => sending(state, document, key))
    send(key, saying, taken)
  }

  const accept = (proposal: RecordProposal) => {
    const key = newKey()
    desk.set((state, document) => accepting(state, document, key))
    const write = (wish: ChangeSet) => documents.change(wish, proposal.id)
    attempt(key, async () => {
      const set = working.acceptedAs(proposal)
      await came(key, await write(set), write, set)
      await desk.refresh()
    })
  }

  const reject = () => {
    const { state, rejected } = notOne(desk.state.peek(), desk.document.peek())
    desk.set(() => state)
    if (rejected === undefined) return
    if (rejected.proposal === undefined) remember(desk)
    else {
      later(async () => {
        const answer = await documents.reject(rejected.key)
        if (answer.state === 'failed') say(answer.message)
      })
    }
  }

  const undo = () => {
    later(async () => {
      const step = lastStep(desk.state.peek())
      if (step === undefined) return say('There is nothing of this visit to undo.')
      if ('rejected' in step) {
        desk.set((state) => openAgain(state, step.rejected))
        return remember(desk)
      }
      const { key, undo: entry } = step.saved
      if (entry === undefined) return say('It was not saved yet.')
      const answer = await documents.undo(entry)
      if ('message' in answer) return say(answer.message)
      desk.set((state) => telling(takenBack(state, key), 'Taken back.'))
      await desk.refresh()
    })
  }

  return {
    undo,
    save,
    reject,
    idle: () => queue,
    command: (command) => {
      switch (command.do) {
        case 'save':
          return save()
        case 'undo':
          return undo()
        case 'not':
          return reject()
        case 'help':
          return working.help()
        case 'like': {
          const like = desk.likes.peek()[command.place - 1]
          return like === undefined
            ? say('There is no such claim in the list.')
            : desk.act({ do: 'claim', id: like.id })
        }
        case 'take': {
          const { quote } = desk.state.peek()
          const listed = quote === undefined ? lookedAt(desk.state.peek(), desk.document.peek()) : undefined
          return listed?.proposal === undefined ? desk.act(command) : accept(listed.proposal)
        }
        default:
          return desk.act(command)
      }
    },
  }
}

const NOTHING = 'There is nothing in hand: take a proposal or a sentence first.'
const NO_SENTENCE = 'There is no sentence yet: say what is claimed.'

function whoIs(name: string): string {
  return `Who is “${name}”? Press f and name them, or o where it is nobody.`
}

/** What a statement says that was saved: its sentence, or that of the claim that it states. */
function saidIn({ state, reader }: DeskModel, key: string): string {
  const form = state.peek().saved.find((each) => each.key === key)?.form
  const claim = form?.claim === undefined ? undefined : reader.peek().record('claim', form.claim)?.text
  return claim ?? form?.sentence ?? ''
}

function remember({ state, capture, proposals }: DeskModel): void {
  const others = new Set(proposals.peek().map(({ id }) => id))
  rememberRejected(
    capture,
    state.peek().rejected.filter((key) => !others.has(key)),
  )
}
