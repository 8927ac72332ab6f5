import { expect } from 'vitest'
import type { Imported, Importer } from '../../../src/exchange/import/imported.ts'
import { makeRecords } from '../../../src/exchange/import/make-records.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { datasetOf, fuzzed, isRecognised, readAs, type SampleFile } from './harness.ts'

/** What the tests of an importer that proposes ask of it. */
export function testing(importer: Importer, name: string) {
  return {
    isKnown: (content: string, called = name) => isRecognised(importer, { name: called, content }),
    read: (content: string, called = name) => readAs(importer, { name: called, content }),
    readJson: (value: unknown) => readAs(importer, { name, content: JSON.stringify(value) }),
    datasetOf: (imported: Imported): Dataset => datasetOf(makeRecords(imported, importer)),
    /** As `fuzzed`; what is proposed names only what is there, each by a key of its own. */
    fuzzed: (contents: readonly string[]) => {
      const samples = contents.map((content): SampleFile => ({ name, content }))
      return fuzzed({ ...importer, read: async (...given) => requireSound(await importer.read(...given)) }, samples)
    },
  }
}

/** The notes of an import in words. */
export function allTold({ notes }: Imported): string[] {
  return notes.map(({ type, message }) => `${type}: ${message}`)
}

function requireSound(imported: Imported): Imported {
  const known = new Set(imported.records.map(({ key }) => key))
  const { proposals = [] } = imported
  const isDangling = ({ source, by }: (typeof proposals)[number]) =>
    !known.has(source) || (by !== undefined && !known.has(by))
  expect(proposals.filter(isDangling)).toEqual([])
  expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length)
  return imported
}
