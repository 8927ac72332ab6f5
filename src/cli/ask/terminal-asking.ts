import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { HearsayError } from '../../errors.ts'
import { Interrupted } from '../signals.ts'
import type { Asking } from './asking.ts'
import { isMeant } from './fuzzy.ts'

/** Another terminal than that of this process. */
export interface Streams {
  readonly input?: Readable
  readonly output?: Writable
}

/** Asks at the terminal of this process, or another one. What asks is loaded when something is asked. */
export function terminalAsking(env: Readonly<Record<string, string | undefined>>, streams: Streams = {}): Asking {
  return {
    pick: async (message, choices) => {
      const [{ autocomplete }, { visibleText }] = await Promise.all([
        import('@clack/prompts'),
        import('../../index.ts'),
      ])
      const byValue = new Map(choices.map((choice) => [choice.value, choice]))
      const answer = await autocomplete<string>({
        ...streams,
        message,
        maxItems: SHOWN,
        placeholder: 'type some of it; arrows, then Enter',
        // No text of data steers the terminal.
        options: choices.map(({ value, label, hint }) => ({
          ...{ value, label: visibleText(label) },
          ...(hint === undefined ? {} : { hint: visibleText(hint) }),
        })),
        filter: (typed, { value }) => isMeant(typed, byValue.get(value) ?? { value, label: '' }),
      })
      return said(answer)
    },
    text: async (message, refuse = () => undefined) => {
      const { text } = await import('@clack/prompts')
      return said(await text({ ...streams, message, validate: (typed = '') => refuse(typed) }))
    },
    edit: (path) => openEditor(env, path),
  }
}

/** So many choices are shown at once. */
const SHOWN = 10

/** @throws Interrupted where nothing was said */
function said(answer: string | symbol): string {
  if (typeof answer === 'string') return answer
  throw new Interrupted()
}

/** Opens a file in $VISUAL, else $EDITOR, and waits until it is closed. @throws HearsayError `system` where that fails */
async function openEditor(env: Readonly<Record<string, string | undefined>>, path: string): Promise<void> {
  const editor = [env['VISUAL'], env['EDITOR']].find((each) => (each ?? '').trim() !== '') ?? USUAL
  // It may have options: as git does, the shell takes it apart.
  const child = spawn(`${editor} "${path}"`, { shell: true, stdio: 'inherit' })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status === 0) return
  throw new HearsayError('system', `the editor ended with ${status ?? 'a signal'}`, {
    path: editor,
    hint: 'set EDITOR to one that is there',
  })
}

const USUAL = process.platform === 'win32' ? 'notepad' : 'vi'
