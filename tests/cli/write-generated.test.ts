import { expect, test, vi } from 'vitest'

test('the committed JSON Schema and glossary are current, as the check of the build sees them', async () => {
  const { argv } = process
  const written = vi.spyOn(process.stderr, 'write')
  process.argv = [...argv, '--check']
  try {
    await import('../../src/cli/write-generated.ts')
  } finally {
    process.argv = argv
  }
  expect(written).not.toHaveBeenCalled()
  expect(process.exitCode).toBeUndefined()
})
