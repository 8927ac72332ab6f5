import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DeskDocuments, openDocuments } from '../../../../viewer/src/desk/saving/desk-documents.ts'
import { workAt } from '../../../../viewer/src/desk/saving/desk-work.ts'
import { rejectedIn } from '../../../../viewer/src/desk/saving/rejected.ts'
import { openDeskModel } from '../../../../viewer/src/desk/state/desk-model.ts'
import type { DeskAnswer } from '../../../../viewer/src/edit/desk-server.ts'
import type { ChangeSet, Problem, RecordProposal } from '../../../../viewer/src/library.ts'
import { pageModel } from '../../page-model.ts'
import { CAPTURE, MILL } from '../mill.ts'

interface Asked {
  readonly path: string
  readonly send: unknown
}

const proposal: RecordProposal = {
  ...{ id: 'p1', by: 'anna-kroll', source: 'gazette', digest: CAPTURE.digest, quote: 'The old mill burned', start: 16 },
  ...{
    kind: 'statement',
    record: { source: 'gazette', claim: 'arson' },
    warnings: [],
    state: 'open',
    when: '2026-04-12T09:00:00Z',
  },
}
const done = (undo: string): DeskAnswer => ({
  status: 200,
  body: { state: 'done', made: [], gone: [], changed: [], problems: [], undo },
})
const set: ChangeSet = { changes: [{ do: 'say', source: 'gazette', line: 'arson' }] }

/** A desk whose server gives these answers, one after the other; `desk/proposals` is answered by what is proposed. */
function deskWith(
  answers: readonly DeskAnswer[],
  { proposed = [], problems = [] }: { proposed?: readonly RecordProposal[]; problems?: readonly Problem[] } = {},
) {
  const asked: Asked[] = []
  let [next, helped] = [0, 0]
  const documents: DeskDocuments = openDocuments(async (path, send) => {
    if (path === 'desk/proposals' && send === undefined) return { status: 200, body: proposed }
    asked.push({ path, send })
    next += 1
    return answers[next - 1] ?? { status: 500, body: undefined }
  })
  const desk = openDeskModel(pageModel({ selected: [], scope: { kind: 'everything' } }, MILL), documents, CAPTURE)
  const help = () => {
    helped += 1
  }
  const work = workAt(desk, { documents, problems: () => problems, help, acceptedAs: () => set })
  return { desk, work, asked, told: () => desk.state.value.told.text, helped: () => helped }
}

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a statement', () => {
  test('is saved as a line with its quote, and can be taken back by its entry of the journal', async () => {
    const { desk, work, asked, told } = deskWith([done('entry-1'), { status: 200, body: { undone: 'entry-1' } }])
    const before = desk.document.value.open.length
    work.command({ do: 'take' })
    work.command({ do: 'save' })
    expect(desk.document.value.open).toHaveLength(before - 1)
    await work.idle()
    expect(asked).toMatchObject([{ path: 'desk/changes', send: { changes: [{ do: 'say', source: 'gazette' }] } }])
    expect(told()).toMatch(/^Saved: .*3 proposals open\.$/)
    work.command({ do: 'undo' })
    await work.idle()
    expect(asked[1]).toEqual({ path: 'desk/undo', send: { entry: 'entry-1' } })
    expect(desk.document.value.open).toHaveLength(before)
    expect(desk.state.value.quote).toBeDefined()
    expect(told()).toBe('Taken back.')
  })

  test('that is not whole, or has a problem that is known, is not sent', async () => {
    const problem: Problem = { severity: 'error', code: 'says-mark', message: '"x" is no mark' }
    const { desk, work, asked, told } = deskWith([], { problems: [problem] })
    work.command({ do: 'save' })
    expect(told()).toBe('There is nothing in hand: take a proposal or a sentence first.')
    work.command({ do: 'take' })
    work.command({ do: 'save' })
    expect(told()).toBe('Not saved: "x" is no mark')
    expect(desk.state.value.wrong).toEqual(['"x" is no mark'])
    desk.act({ do: 'fill', form: { links: [{ kind: 'asked', name: 'She' }] } })
    work.command({ do: 'save' })
    expect(told()).toContain('Who is “She”?')
    desk.act({ do: 'fill', form: { sentence: '' } })
    work.command({ do: 'save' })
    expect(told()).toContain('no sentence yet')
    await work.idle()
    expect(asked).toEqual([])
  })

  test('that names what only has a made id is written again in words', async () => {
    const problems = [{ severity: 'error', code: 'made-id', message: 'a made id' }]
    const { desk, work, asked } = deskWith([{ status: 422, body: { problems } }, done('entry-1')])
    desk.act({ do: 'claim', id: 'arson' })
    work.command({ do: 'save' })
    await work.idle()
    const lines = asked.map(({ send }) =>
      (send as ChangeSet).changes.map((change) => (change.do === 'say' ? change.line : '')),
    )
    expect(lines.map(([line = '']) => line.replace(/ <.*/, ''))).toEqual([
      'arson',
      'The fire at the old mill was set on purpose.',
    ])
    expect(desk.state.value.saved).toMatchObject([{ undo: 'entry-1' }])
  })

  test('that is refused, or cannot be sent, is in hand again with why, and nothing of it is lost', async () => {
    const problems = [{ severity: 'error', code: 'says-line', message: 'no', hint: 'do' }]
    const { desk, work, told } = deskWith([
      { status: 422, body: { problems } },
      { status: 0, body: { error: { message: 'The desk cannot be reached.' } } },
    ])
    work.command({ do: 'take' })
    desk.act({ do: 'fill', form: { sentence: 'It burned.' } })
    work.save()
    await work.idle()
    expect(desk.state.value).toMatchObject({ form: { sentence: 'It burned.' }, wrong: ['no (do)'], saved: [] })
    work.save()
    await work.idle()
    expect(told()).toBe('Not saved: The desk cannot be reached.')
    expect(desk.state.value.form.sentence).toBe('It burned.')
  })

  test('takes a claim of the list instead of its sentence', () => {
    const { desk, work, told } = deskWith([])
    desk.act({ do: 'quote', quote: { start: 16, end: 35 } })
    desk.act({ do: 'fill', form: { sentence: 'The fire at the mill was set on purpose.' } })
    expect(desk.likes.value[0]?.id).toBe('arson')
    work.command({ do: 'like', place: 1 })
    expect(desk.state.value).toMatchObject({ form: { claim: 'arson' }, caret: 'sentence' })
    work.command({ do: 'like', place: 8 })
    expect(told()).toBe('There is no such claim in the list.')
  })
})

describe('in a conflict', () => {
  const conflict: DeskAnswer = {
    status: 409,
    body: {
      state: 'conflict',
      conflicts: [{ kind: 'actor', id: 'jo', seen: 'v1', now: { record: { id: 'jo' }, version: 'v2' } }],
    },
  }
  const changing: ChangeSet = {
    changes: [{ do: 'change', kind: 'actor', id: 'jo', record: {}, seen: 'v1' }, ...set.changes],
  }
  const inConflict = async (then: DeskAnswer) => {
    const open = deskWith([conflict, then], { proposed: [proposal] })
    const documents = open.desk
    await documents.refresh()
    const work = workAt(open.desk, {
      documents: openDocuments(async (path, send) => {
        if (path === 'desk/proposals' && send === undefined) return { status: 200, body: [] }
        open.asked.push({ path, send })
        return open.asked.length === 1 ? conflict : then
      }),
      ...{ problems: () => [], help: () => undefined, acceptedAs: () => changing },
    })
    work.command({ do: 'take' })
    await work.idle()
    return { ...open, work }
  }

  test('both are shown, and mine is written over what is there now where somebody wants that', async () => {
    const { desk, work, asked } = await inConflict(done('entry-2'))
    expect(desk.conflict.value?.conflicts[0]?.now?.record).toEqual({ id: 'jo' })
    desk.conflict.value?.writeAgain()
    await work.idle()
    expect(asked[1]?.send).toMatchObject({
      id: 'p1',
      state: 'accepted',
      set: { changes: [{ seen: 'v2' }, { do: 'say' }] },
    })
    expect(desk.conflict.value).toBeUndefined()
    expect(desk.state.value.saved).toMatchObject([{ undo: 'entry-2' }])
  })

  test('or theirs is kept, and nothing is written', async () => {
    const { desk, work, asked } = await inConflict(done('never'))
    desk.conflict.value?.takeTheirs()
    await work.idle()
    expect(asked).toHaveLength(1)
    expect(desk.state.value).toMatchObject({
      saved: [],
      wrong: ['Somebody else changed it meanwhile, and that was kept.'],
    })
  })
})

describe('a proposal', () => {
  test('that is complete is accepted with one key, and marked as such', async () => {
    const { desk, work, asked } = deskWith([done('entry-1')], { proposed: [proposal] })
    await desk.refresh()
    work.command({ do: 'take' })
    await work.idle()
    expect(asked).toEqual([{ path: 'desk/proposals', send: { id: 'p1', state: 'accepted', set } }])
    expect(desk.state.value.saved).toMatchObject([{ proposal: 'p1', undo: 'entry-1' }])
  })

  test('that was changed first is saved as it was changed, and marked as accepted', async () => {
    const { desk, work, asked } = deskWith([done('entry-1')], { proposed: [proposal] })
    await desk.refresh()
    work.command({ do: 'mark', mark: 'denies' })
    work.command({ do: 'save' })
    await work.idle()
    const line = { line: 'arson | denies', fields: { proposedBy: 'anna-kroll' } }
    expect(asked).toMatchObject([
      { path: 'desk/proposals', send: { id: 'p1', state: 'accepted', set: { changes: [line] } } },
    ])
  })

  test('of rules that nobody wants is remembered by the page, and open again when it is taken back', async () => {
    const { desk, work, asked } = deskWith([])
    const [first] = desk.document.value.open
    work.command({ do: 'not' })
    expect(rejectedIn(CAPTURE)).toEqual([first?.key])
    expect(desk.document.value.open[0]).not.toBe(first)
    work.command({ do: 'undo' })
    await work.idle()
    expect(rejectedIn(CAPTURE)).toEqual([])
    expect(desk.document.value.open[0]?.key).toBe(first?.key)
    expect(asked).toEqual([])
  })

  test('of somebody else that nobody wants is marked as rejected', async () => {
    const { desk, work, asked } = deskWith([{ status: 200, body: { state: 'done' } }], { proposed: [proposal] })
    await desk.refresh()
    work.reject()
    await work.idle()
    expect(asked).toEqual([{ path: 'desk/proposals', send: { id: 'p1', state: 'rejected' } }])
    expect(rejectedIn(CAPTURE)).toEqual([])
  })
})

test('what cannot be undone is told, and help is asked for elsewhere', async () => {
  const refused = { status: 409, body: { error: { message: 'the file moved on', hint: 'see git' } } }
  const { work, told, helped } = deskWith([done('entry-1'), refused])
  work.undo()
  await work.idle()
  expect(told()).toBe('There is nothing of this visit to undo.')
  work.command({ do: 'take' })
  work.save()
  work.undo()
  await work.idle()
  expect(told()).toBe('the file moved on (see git)')
  work.command({ do: 'help' })
  expect(helped()).toBe(1)
})
