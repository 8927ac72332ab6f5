import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { isSystemError, systemReason } from '../../src/dataset/system-error.ts'

test('what the system refuses is told from a bug, and said in words with the code of the system', () => {
  const refused = thrownBy(() => readFileSync(mkdtempSync(`${tmpdir()}/hearsay-`)))
  expect(isSystemError(refused)).toBe(true)
  expect(systemReason(refused)).toEqual({ reason: 'it is a folder (EISDIR)', hint: 'give the name of a file' })
  expect(isSystemError(thrownBy(() => JSON.parse('{')))).toBe(false)
  expect(isSystemError(thrownBy(() => readFileSync(undefined as unknown as string)))).toBe(false)
})

test('a code without words of ours keeps those of the system', () => {
  const odd = Object.assign(new Error('ESTALE: stale file handle, read'), { code: 'ESTALE', syscall: 'read' })
  expect(systemReason(odd).reason).toBe('the system refuses: ESTALE: stale file handle, read (ESTALE)')
  expect(systemReason(new Error('no more')).reason).toBe('no more')
  expect(systemReason('no more').reason).toBe('no more')
})

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
