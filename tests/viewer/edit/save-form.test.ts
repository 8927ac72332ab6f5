import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changeClient } from '../../../viewer/src/edit/change-client.ts'
import { beginAdd, beginEdit, type Editing, editing, told } from '../../../viewer/src/edit/editing.ts'
import { editsMade, mayLose, undoEdit, undoEditFirst } from '../../../viewer/src/edit/edits-made.ts'
import { openForm } from '../../../viewer/src/edit/form/form.ts'
import { leaveForm } from '../../../viewer/src/edit/leave-form.ts'
import { saveForm } from '../../../viewer/src/edit/save-form.ts'
import type { Model } from '../../../viewer/src/model/model.ts'
import { pageModel } from '../page-model.ts'

const focused: string[] = []
let confirms = true

/** Something of the page that can have the focus. */
class Focusable {
  readonly textContent: string
  readonly isConnected: boolean
  constructor(textContent: string, isConnected: boolean) {
    this.textContent = textContent
    this.isConnected = isConnected
  }
  focus(): void {
    focused.push(this.textContent)
  }
}

let opener: Focusable | null
const drawnAnew = new Focusable('Edit', true)

beforeEach(() => {
  opener = new Focusable('Edit', false)
  focused.length = 0
  confirms = true
  vi.stubGlobal('HTMLElement', Focusable)
  vi.stubGlobal('document', {
    get activeElement() {
      return opener
    },
    querySelector: (selector: string) => (selector === '.panel' ? new Focusable('panel', true) : null),
    querySelectorAll: () => [new Focusable('Add', true), drawnAnew],
  })
  vi.stubGlobal('window', { confirm: () => confirms })
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => then())
})
afterEach(() => {
  vi.unstubAllGlobals()
  editing.value = undefined
  editsMade.value = []
  told.value = ''
})

function opened(model: Model) {
  return openForm(model, editing.value as Editing)
}

describe('a form that is saved', () => {
  test('closes, goes to what it made, says so, and gives the focus to the button that opened it', async () => {
    const model = pageModel()
    beginAdd(model, 'statement', { source: 'portal', claim: 'other' })
    const form = opened(model)
    await saveForm(model, form)
    expect(editing.value).toBeUndefined()
    expect(model.state.value.selected).toEqual(['other'])
    expect(told.value).toBe('Added the statement.')
    expect(focused).toEqual(['Edit'])
  })

  test('of a record that has no node goes to what it is of, of a person to them', async () => {
    const model = pageModel()
    beginAdd(model, 'actor', {})
    const form = opened(model)
    form.draft.write(['name'], 'Somebody')
    form.draft.write(['type'], 'person')
    await saveForm(model, form)
    expect(model.state.value.selected).toEqual(['somebody'])
    expect(told.value).toBe('Added the person or organization “Somebody”.')
  })

  test('with nothing changed only closes', async () => {
    const model = pageModel()
    beginEdit(model, 'change', { kind: 'claim', id: 'c' })
    await saveForm(model, opened(model))
    expect([editing.value, told.value]).toEqual([undefined, ''])
  })

  test('that is wrong stays open, and saves nothing', async () => {
    const model = pageModel()
    beginEdit(model, 'change', { kind: 'claim', id: 'c' })
    const form = opened(model)
    form.draft.write(['text'], undefined)
    await saveForm(model, form)
    expect(editing.value).toBeDefined()
    expect(form.draft.problems.value).toMatchObject([{ code: 'missing-field', field: 'text' }])
    form.close()
  })

  test('of a record that somebody changed shows theirs, and writes over it once that is wanted', async () => {
    const model = pageModel()
    beginEdit(model, 'change', { kind: 'claim', id: 'c' })
    const form = opened(model)
    form.draft.write(['text'], 'Mine.')
    const { open } = model.session.value
    const before = open.reader.record('claim', 'c') as object
    const others = {
      changes: [
        { do: 'change', kind: 'claim', id: 'c', record: { ...before, text: 'Theirs.' }, seen: form.seen.value },
      ],
    } as const
    expect((await changeClient(model).change(others)).state).toBe('done')
    await saveForm(model, form)
    expect(form.conflict.value?.now?.record).toMatchObject({ text: 'Theirs.' })
    form.seen.value = form.conflict.value?.now?.version ?? ''
    await saveForm(model, form)
    expect(model.session.value.open.reader.record('claim', 'c')?.text).toBe('Mine.')
  })
})

describe('what was changed', () => {
  test('is taken back before the steps of the page that came earlier, and after those that came later', async () => {
    const model = pageModel()
    expect(undoEditFirst(model)).toBe(false)
    beginEdit(model, 'change', { kind: 'claim', id: 'c' })
    const form = opened(model)
    form.draft.write(['text'], 'Mine.')
    form.why.value = 'clearer'
    await saveForm(model, form)
    model.steps.value = { at: 1, last: 1 }
    expect(undoEditFirst(model)).toBe(false)
    model.steps.value = { at: 0, last: 1 }
    expect(undoEditFirst(model)).toBe(true)
    await expect.poll(() => told.value).toBe('Taken back: clearer')
    expect(model.session.value.open.reader.record('claim', 'c')?.text).toBe('It is so.')
    await undoEdit(model)
    expect(told.value).toBe('There is nothing to undo.')
  })

  test('is not lost unasked', async () => {
    const model = pageModel()
    expect(mayLose(model)).toBe(true)
    beginAdd(model, 'claim', { id: 'a', text: 'A.' })
    await saveForm(model, opened(model))
    confirms = false
    expect(mayLose(model)).toBe(false)
    confirms = true
    expect(mayLose(model)).toBe(true)
  })
})

describe('a form that is left', () => {
  test('closes at once where nothing was put in, else only if that may be lost', () => {
    const model = pageModel()
    beginEdit(model, 'change', { kind: 'relation', id: 'c~contradicts~other' })
    confirms = false
    leaveForm(opened(model))
    expect(editing.value).toBeUndefined()
    beginEdit(model, 'change', { kind: 'claim', id: 'c' })
    const form = opened(model)
    form.draft.write(['text'], 'Mine.')
    leaveForm(form)
    expect(editing.value).toBeDefined()
    confirms = true
    opener = null
    leaveForm(form)
    expect(editing.value).toBeUndefined()
  })

  test('was never opened for a record that is not there', () => {
    beginEdit(pageModel(), 'change', { kind: 'claim', id: 'nobody' })
    expect(editing.value).toBeUndefined()
  })
})
