import { expect, test } from 'vitest'
import { descriptorIn } from '../../../src/dataset/shorthand/anonymous.ts'

test.each([
  ['an official briefed on it', { isGroup: false, count: undefined }],
  ['A senior official', { isGroup: false, count: undefined }],
  ['two firefighters', { isGroup: true, count: 2 }],
  ['3 people familiar with it', { isGroup: true, count: 3 }],
  ['several officials', { isGroup: true, count: undefined }],
  ['one of the firefighters', { isGroup: false, count: undefined }],
  ['sources close to the matter', { isGroup: true, count: undefined }],
])('%j is nobody named', (text, descriptor) => {
  expect(descriptorIn(text)).toEqual(descriptor)
})
test.each(['Peter Marsh', 'A Better Bakery', 'One Bank', 'von der Leyen', 'al-Qaida', 'the mayor', 'reuters', 'Two'])(
  '%j is a name or an id',
  (text) => {
    expect(descriptorIn(text)).toBeUndefined()
  },
)
