import { expect, test } from 'vitest'
import { once, oncePer } from '../../src/model/once.ts'

test('a thing is made when it is first asked for, and stays', () => {
  let made = 0
  const thing = once(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect([thing(), thing()]).toEqual([{ number: 1 }, { number: 1 }])
  expect(thing()).toBe(thing())
})

test('of each thing another is made once', () => {
  let made = 0
  const doubled = oncePer(({ value }: { value: number }) => {
    made += 1
    return { value: value * 2 }
  })
  const [one, two] = [{ value: 1 }, { value: 2 }]
  expect([doubled(one), doubled(two), doubled(one)]).toEqual([{ value: 2 }, { value: 4 }, { value: 2 }])
  expect(doubled(one)).toBe(doubled(one))
  expect(made).toBe(2)
})
