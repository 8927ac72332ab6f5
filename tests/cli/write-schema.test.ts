import { expect, test, vi } from 'vitest'

test('the committed JSON Schema is current, as the check of the build sees it', async () => {
  const { argv } = process
  const written = vi.spyOn(process.stderr, 'write')
  process.argv = [...argv, '--check']
  try {
    await import('../../src/cli/write-schema.ts')
  } finally {
    process.argv = argv
  }
  expect(written).not.toHaveBeenCalled()
  expect(process.exitCode).toBeUndefined()
})
