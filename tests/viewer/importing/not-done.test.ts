import { expect, test } from 'vitest'
import { notDone } from '../../../viewer/src/importing/not-done.ts'

test('why nothing was added is said with what to do', () => {
  expect(notDone({ state: 'conflict', conflicts: [] })).toContain('Open the file again')
  expect(notDone({ state: 'failed', message: 'It is gone' })).toBe('It is gone')
  expect(notDone({ state: 'failed', message: 'It is gone', hint: 'start it' })).toBe('It is gone: start it')
  const problem = (severity: 'error' | 'note', message: string) => ({ code: 'bad-value', severity, message }) as never
  const problems = [problem('error', 'no text'), problem('note', 'odd')]
  expect(notDone({ state: 'refused', problems })).toBe('Nothing was added: no text')
})
