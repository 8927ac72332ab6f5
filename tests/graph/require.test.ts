import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { requireKind, requireOneOf, requireRecord, requireWholeNumber } from '../../src/graph/require.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const reader = indexDataset(
  makeDataset({
    actors: [{ id: 'reuters' }, { id: 'nvidia' }],
    sources: [{ id: 'reuters-2026-02-24' }],
    claims: [{ id: 'v4-trained-on-blackwell' }, { id: 'v4-trained-on-ascend' }],
  }),
)

describe('a record that is required', () => {
  test('is given', () => {
    expect(requireRecord({ reader }, 'actor', 'reuters').name).toBe('reuters')
    expect(requireKind({ reader }, 'reuters-2026-02-24')).toBe('source')
  })

  test('and is missing suggests the nearest of its kind', () => {
    expect(() => requireRecord({ reader }, 'actor', 'reuter')).toThrow(
      expect.objectContaining({
        code: 'unknown-id',
        message: 'no actor "reuter": no record has that id',
        path: 'reuter',
        hint: 'did you mean "reuters"?',
      }),
    )
  })

  test('and is of another kind says which', () => {
    expect(() => requireRecord({ reader }, 'claim', 'reuters')).toThrow('no claim "reuters": it is an actor')
    expect(() => requireRecord({ reader }, 'actor', 'reuters-2026-02-24')).toThrow('it is a source')
  })

  test('and is near nothing suggests ids that contain it', () => {
    expect(() => requireRecord({ reader }, 'claim', 'trained')).toThrow(
      expect.objectContaining({ hint: 'did you mean "v4-trained-on-ascend" or "v4-trained-on-blackwell"?' }),
    )
  })

  test('and is like nothing suggests nothing', () => {
    for (const id of ['zzzzzz', 'x']) {
      expect(() => requireRecord({ reader }, 'claim', id)).toThrow(expect.objectContaining({ hint: undefined }))
    }
  })

  test('of any kind is looked for among all', () => {
    expect(() => requireKind({ reader }, 'nvidai')).toThrow(
      expect.objectContaining({ message: 'no record has the id "nvidai"', hint: 'did you mean "nvidia"?' }),
    )
  })
})

describe('an option', () => {
  test('is one of those allowed, or the nearest or all are named', () => {
    expect(() => requireOneOf('sort', 'label', ['id', 'label'])).not.toThrow()
    expect(() => requireOneOf('sort', 'lable', ['id', 'label'])).toThrow(
      expect.objectContaining({ code: 'bad-option', path: 'sort', hint: 'did you mean "label"?' }),
    )
    expect(() => requireOneOf('sort', 'whatever', ['id', 'label'])).toThrow(
      expect.objectContaining({ message: 'sort cannot be "whatever"', hint: 'it is one of id, label' }),
    )
  })

  test('that is a number is whole and large enough', () => {
    expect(requireWholeNumber('limit', 0, 0)).toBe(0)
    for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => requireWholeNumber('limit', value, 0)).toThrow(expect.objectContaining({ code: 'bad-option' }))
    }
  })
})
