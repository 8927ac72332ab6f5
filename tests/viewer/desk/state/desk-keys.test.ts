import { describe, expect, test } from 'vitest'
import { commandOf, DESK_KEYS, FIELD_KEYS, type Pressed } from '../../../../viewer/src/desk/state/desk-keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  ...{ key, code: '', altKey: false, ctrlKey: false, metaKey: false, isComposing: false },
  ...more,
})

describe('a key of the desk', () => {
  test.each([
    ['Enter', { do: 'take' }],
    ['j', { do: 'next' }],
    ['k', { do: 'back' }],
    ['x', { do: 'not' }],
    ['u', { do: 'undo' }],
    ['n', { do: 'sentence', way: 'next' }],
    ['N', { do: 'sentence', way: 'before' }],
    ['[', { do: 'move', move: 'start-back' }],
    [']', { do: 'move', move: 'end-on' }],
    ['{', { do: 'move', move: 'start-on' }],
    ['}', { do: 'move', move: 'end-back' }],
    ['f', { do: 'from' }],
    ['<', { do: 'further' }],
    ['.', { do: 'last-source' }],
    ['o', { do: 'own' }],
    ['d', { do: 'mark', mark: 'denies' }],
    ['b', { do: 'mark', mark: 'terms' }],
    ['c', { do: 'mark', mark: 'certainty' }],
    ['q', { do: 'mark', mark: 'response' }],
    ['?', { do: 'help' }],
    ['Escape', { do: 'leave' }],
    ['z', undefined],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), 'page', true)).toEqual(command)
  })

  test('is a letter where a sentence is typed, but for Enter, which saves, and Escape, which leaves', () => {
    for (const key of ['j', 'x', '[', '<', '?', '.']) expect(commandOf(press(key), 'sentence', true)).toBeUndefined()
    expect(commandOf(press('Enter'), 'sentence', true)).toEqual({ do: 'save' })
    expect(commandOf(press('Escape'), 'sentence', true)).toEqual({ do: 'leave' })
    expect(commandOf(press('Enter'), 'field', true)).toBeUndefined()
  })

  test('with Alt takes a claim of the list wherever one is, whatever that key writes', () => {
    for (const where of ['page', 'sentence', 'field', 'button'] as const) {
      expect(commandOf(press('¡', { code: 'Digit1', altKey: true }), where, false)).toEqual({ do: 'like', place: 1 })
    }
    expect(commandOf(press('9', { code: 'Digit9', altKey: true }), 'page', true)).toBeUndefined()
    expect(commandOf(press('1', { code: 'Digit1', altKey: true, ctrlKey: true }), 'page', true)).toBeUndefined()
  })

  test('of one character means nothing where somebody turned these off, but Enter does', () => {
    expect(commandOf(press('j'), 'page', false)).toBeUndefined()
    expect(commandOf(press('?'), 'page', false)).toBeUndefined()
    expect(commandOf(press('Enter'), 'page', false)).toEqual({ do: 'take' })
  })

  test('on a button presses it, and is else as anywhere', () => {
    expect(commandOf(press('Enter'), 'button', true)).toBeUndefined()
    expect(commandOf(press('j'), 'button', true)).toEqual({ do: 'next' })
  })

  test('with Ctrl saves from anywhere, or undoes where nothing is typed', () => {
    expect(commandOf(press('Enter', { ctrlKey: true }), 'field', true)).toEqual({ do: 'save' })
    expect(commandOf(press('z', { ctrlKey: true }), 'page', true)).toEqual({ do: 'undo' })
    expect(commandOf(press('z', { metaKey: true }), 'sentence', true)).toBeUndefined()
    expect(commandOf(press('j', { ctrlKey: true }), 'page', true)).toBeUndefined()
  })

  test('that makes a character together with others is not one yet', () => {
    expect(commandOf(press('Enter', { isComposing: true }), 'sentence', true)).toBeUndefined()
  })
})

test('every key of the desk is told', () => {
  const told = DESK_KEYS.flatMap(({ keys }) => keys)
  expect(told).toEqual(DESK_KEYS.flatMap(({ commands }) => Object.keys(commands)))
  expect(new Set(told).size).toBe(told.length)
  for (const { does } of [...DESK_KEYS, ...FIELD_KEYS]) expect(does).not.toBe('')
})
