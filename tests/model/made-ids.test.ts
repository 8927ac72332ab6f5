import { expect, test } from 'vitest'
import { isMadeId, makeId, withOrdinal } from '../../src/model/made-ids.ts'
import { idSchema } from '../../src/model/schema/fields.ts'

test('a made id says what its record says, and no person could have chosen it', () => {
  const made = [
    makeId.statement({ source: 's', claim: 'c' }),
    makeId.relation({ type: 'narrows', from: 'c', to: 'd' }),
    makeId.assessment({ of: 'c', by: 'a', date: '2024-01/..' }),
  ]
  expect(made).toEqual(['s~c', 'c~narrows~d', 'c~a~2024-01/..'])
  for (const id of made) {
    expect(isMadeId(id)).toBe(true)
    expect(idSchema.safeParse(id).success).toBe(false)
  }
  expect(isMadeId('s.c')).toBe(false)
})

test('the first of several has no ordinal', () => {
  expect([1, 2, 10].map((ordinal) => withOrdinal('s~c', ordinal))).toEqual(['s~c', 's~c~2', 's~c~10'])
})
