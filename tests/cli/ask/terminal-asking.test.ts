import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { terminalAsking } from '../../../src/cli/ask/terminal-asking.ts'
import { Interrupted } from '../../../src/cli/signals.ts'

/** A terminal at which these keys are typed, one when the last was shown. */
function sitting(...keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 })
  let shown = ''
  output.on('data', (part) => {
    shown += part
  })
  const type = async () => {
    for (const key of keys) {
      const before = shown.length
      await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before === 0 ? 0 : before - 1), { timeout: 30_000 })
      await new Promise((resolve) => setImmediate(resolve))
      input.write(key)
    }
  }
  return { ask: terminalAsking({}, { input, output }), type, shown: () => shown }
}
const CHOICES = [
  { value: 'fire', label: 'Fire at the mill', hint: 'Gazette' },
  { value: 'flood', label: 'Flood\u001b[31m in the valley' },
]

describe('at a terminal', () => {
  test('one of several is found by some of it; nothing in it steers the terminal', async () => {
    const { ask, type, shown } = sitting('vall', '\r')
    const [picked] = await Promise.all([ask.pick('Which?', CHOICES), type()])
    expect(picked).toBe('flood')
    expect(shown()).not.toContain('\u001b[31m in the valley')
  })
  test('a text is typed, and typed again where it is refused', async () => {
    const { ask, type } = sitting('\r', 'It burned.', '\r')
    const refuse = (typed: string) => (typed === '' ? 'Something.' : undefined)
    const [said] = await Promise.all([ask.text('What?', refuse), type()])
    expect(said).toBe('It burned.')
  })
  test('Ctrl-C is an end of it', async () => {
    const { ask, type } = sitting('\u0003')
    await Promise.all([expect(ask.text('What?')).rejects.toBeInstanceOf(Interrupted), type()])
  })
})

describe.skipIf(process.platform === 'win32')('an editor', () => {
  test('is the one that VISUAL or EDITOR names, with its options, and is waited for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-editor '))
    try {
      const file = join(folder, 'claim.yaml')
      writeFileSync(file, 'text: A.\n')
      await terminalAsking({ EDITOR: 'sed -i s/A/B/' }).edit(file)
      await terminalAsking({ VISUAL: 'sed -i s/B/C/', EDITOR: 'false' }).edit(file)
      expect(readFileSync(file, 'utf8')).toBe('text: C.\n')
      await expect(terminalAsking({ VISUAL: ' ', EDITOR: 'false' }).edit(file)).rejects.toMatchObject({
        ...{ code: 'system', message: 'the editor ended with 1' },
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
