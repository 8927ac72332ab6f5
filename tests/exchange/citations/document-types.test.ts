import { expect, test } from 'vitest'
import { CSL_TYPES, documentTypeOf, genreOf } from '../../../src/exchange/citations/document-types.ts'
import { SOURCE_TYPE_LABELS } from '../../../src/model/vocabulary/source.ts'

test('every sort of document is written as a type and a genre that are read as that sort', () => {
  for (const type of Object.keys(SOURCE_TYPE_LABELS) as (keyof typeof SOURCE_TYPE_LABELS)[])
    expect(documentTypeOf(CSL_TYPES[type], genreOf(type))).toMatchObject({ type, isExact: true })
})

test('what a library tells more exactly is not told as the same', () => {
  expect(documentTypeOf('hearing')).toMatchObject({ type: 'official-document', isExact: false })
  expect(documentTypeOf('nothing-known')).toMatchObject({ type: 'other', isExact: false })
})
