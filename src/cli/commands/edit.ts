import { type Command, InvalidArgumentError } from 'commander'
import { type Change, HearsayError, versionOf, withFields } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { changeData } from '../desk/change-data.ts'
import { locateOwnData } from '../desk/own-data.ts'
import { editByHand } from '../edit/edit-by-hand.ts'
import { type FoundRecord, findRecord } from '../edit/find-record.ts'

/** `hearsay edit`: one record changed, by its fields or in an editor. */
export function editCommand(program: Command, { io }: CommandContext): void {
  program
    .command('edit')
    .summary('change one record, by its fields or in your editor')
    .description(
      'Changes one record where it stands: its other fields, comments and all else keep their bytes. Fields are named by their path, such as quantity.value or about.0. On a terminal, without any of that, opens the record in $VISUAL or $EDITOR, and shows what is wrong with it before anything is written.',
    )
    .argument('<record>', 'the id of a record')
    .option('--set <field=value>', 'a field and what it is; may be repeated', collectFields)
    .option('--unset <field>', 'a field that is taken out; may be repeated', collect)
    .option('--remove', 'take the whole record out; refused where others name it')
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay edit arson --set "text=The fire was set." --set about.0=mill --dry-run\n  hearsay edit gazette-2026-04-11 --unset genre\n  hearsay edit gazette-2026-04-11\n',
    )
    .action(async (id: string, options: EditOptions) => {
      const path = locateOwnData(io, options.data)
      const { dataset } = await loadPlacedData(io, path)
      const found = findRecord(dataset, id)
      const wishes = { path, dryRun: options.dryRun === true }
      if (!isByFields(options)) return editByHand(io, found, wishes)
      const change = options.remove === true ? removal(found) : setting(found, options)
      await changeData(io, {
        ...wishes,
        set: { changes: [change], why: `${options.remove === true ? 'removed' : 'edited'} ${id}` },
      })
    })
}

interface EditOptions {
  readonly set?: readonly (readonly [string, string])[]
  readonly unset?: readonly string[]
  readonly remove?: boolean
  readonly data?: string
  readonly dryRun?: boolean
}

/** Whether it is said what is to change. @throws HearsayError `misuse` where the record is to be both changed and gone */
function isByFields({ set, unset, remove }: EditOptions): boolean {
  const changes = set !== undefined || unset !== undefined
  if (changes && remove === true)
    throw new HearsayError('misuse', 'a record that is taken out has no fields to set', {
      hint: 'leave out --remove, or the fields',
    })
  return changes || remove === true
}

function setting({ kind, id, record }: FoundRecord, { set, unset }: EditOptions): Change {
  if (set?.some(([field]) => field === 'id') === true || unset?.includes('id') === true)
    throw new HearsayError('misuse', 'the id of a record is changed wherever it is named', {
      hint: `hearsay rename ${id} NEW-ID`,
    })
  return { do: 'change', kind, id, record: withFields(kind, record, { set, unset }), seen: versionOf(record) }
}

function removal({ kind, id, record }: FoundRecord): Change {
  if (kind !== 'dataset') return { do: 'remove', kind, id, seen: versionOf(record) }
  throw new HearsayError('misuse', 'a dataset has its manifest', {
    path: id,
    hint: 'remove its folder, if all of it is to go',
  })
}

function collectFields(value: string, before: readonly (readonly [string, string])[] = []) {
  const at = value.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write FIELD=VALUE.')
  return [...before, [value.slice(0, at), value.slice(at + 1)] as const]
}

function collect(value: string, before: readonly string[] = []) {
  return [...before, value]
}
