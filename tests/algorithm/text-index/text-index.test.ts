import { expect, test } from 'vitest'
import { buildTextIndex } from '../../../src/algorithm/text-index/build.ts'
import { openTextIndex, sectionsOf, slotShift } from '../../../src/algorithm/text-index/text-index.ts'

function example() {
  const builder = buildTextIndex(3)
  builder.add(['The minister', 'm1', 'said so, and said so again'])
  builder.add(['Ports', 'p1', Array.from({ length: 300 }, (_, place) => `word${place}`).join(' ')])
  return builder.finish()
}

test('sections are the bytes of an index, and make the same index again', () => {
  expect(openTextIndex(sectionsOf(example()))).toEqual(example())
})

test('sections may begin anywhere in a file', () => {
  const shifted = new Map(
    [...sectionsOf(example())].map(([name, bytes]) => {
      const file = new Uint8Array(bytes.length + 1)
      file.set(bytes, 1)
      return [name, file.subarray(1)]
    }),
  )
  expect(openTextIndex(shifted)).toEqual(example())
})

test('sections that are where they can be read are not copied', () => {
  const sections = sectionsOf(example())
  expect(openTextIndex(sections)?.postingStarts.buffer).toBe(sections.get('postingStarts')?.buffer)
})

test('no index is made where a section is missing, or is cut within a number', () => {
  const sections = sectionsOf(example())
  for (const name of sections.keys())
    expect(openTextIndex(new Map([...sections].filter(([other]) => other !== name)))).toBeUndefined()
  const cut = new Map(sections).set('postingStarts', new Uint8Array(7))
  expect(openTextIndex(cut)).toBeUndefined()
})

test('the same documents give the same bytes', () => {
  expect([...sectionsOf(example())]).toEqual([...sectionsOf(example())])
})

test('slots leave room for every field', () => {
  expect([1, 2, 3, 4, 5, 8, 9].map(slotShift)).toEqual([0, 1, 2, 2, 3, 3, 4])
})
