import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatasetError, formatProblems, HearsayError, recordAsYaml, recordFromYaml, versionOf } from '../../index.ts'
import { changeData, type Wishes } from '../desk/change-data.ts'
import { formatError } from '../format-error.ts'
import type { Io } from '../io.ts'
import type { FoundRecord } from './find-record.ts'

/**
 * Opens a record in the editor of whoever sits at the terminal, and writes what comes back. What is wrong with it is shown, and the editor opened again on
 * the same text, as often as they like; where they give up the text stays where it is, and they are told where.
 *
 * @throws HearsayError `misuse` where nobody sits there
 */
export async function editByHand(io: Io, found: FoundRecord, { path, dryRun }: Omit<Wishes, 'set'>): Promise<void> {
  const { kind, id, record } = found
  if (io.ask === undefined) {
    const hint = `say what is to change: --set FIELD=VALUE, --unset FIELD, --remove`
    throw new HearsayError('misuse', 'there is no terminal to edit it at', { path: id, hint })
  }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-edit-'))
  const file = join(folder, `${kind}.yaml`)
  const first = `${headOf(found)}${recordAsYaml(kind, record)}`
  writeFileSync(file, first, { mode: 0o600 })
  for (;;) {
    await io.ask.edit(file)
    const text = readFileSync(file, 'utf8')
    try {
      const after = recordFromYaml(kind, { text, path: file, id })
      if (after === undefined || text === first) io.err('nothing changed\n')
      else {
        const change = { do: 'change', kind, id, record: after, seen: versionOf(record) } as const
        await changeData(io, { path, dryRun, set: { changes: [change], why: `edited ${id}` } })
      }
      rmSync(folder, { recursive: true, force: true })
      return
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      io.err(error instanceof DatasetError ? formatProblems(error.problems, 'text') : formatError(error))
      const next = await io.ask.pick('Nothing was written. What now?', [AGAIN, GIVE_UP])
      if (next === AGAIN.value) continue
      io.err(`your text is in ${file}\n`)
      return
    }
  }
}

const AGAIN = { value: 'again', label: 'Edit it again' }
const GIVE_UP = { value: 'give-up', label: 'Give up', hint: 'the text is kept' }

function headOf({ kind, id }: FoundRecord): string {
  return `# ${kind} ${id}: save and close to write it; an empty text changes nothing.\n`
}
