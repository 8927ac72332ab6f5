import type { Command } from 'commander'
import { HearsayError, words } from '../../index.ts'
import { captureFolderOf } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { addAllowPrivate } from '../desk/capture-options.ts'
import { FETCH_LIMITS, fetchPage } from '../desk/fetch-page.ts'
import { keepText } from '../desk/keep-document.ts'
import { documentsToRecheck, type Rechecked, recheck } from '../desk/recheck.ts'
import { EXIT } from '../exit-codes.ts'
import { openTerminal, type Terminal } from '../terminal.ts'

/** `hearsay recheck`: what became of documents since they were captured. */
export function recheckCommand(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('recheck')
    .summary('whether captured pages have changed, were corrected or are gone')
    .description(
      'Gets the pages that were captured once more, and says which have changed, which say that something was corrected, and which are gone; a changed text is kept beside the first. Exit status 1 where one is not as it was.',
    )
    .argument('[sources...]', 'ids of documents; all that were captured where none is named')
    .option('-d, --data <path>', 'the dataset that they belong to')
    .option('--json', 'print what was found as JSON')
  addAllowPrivate(command)
  command
    .addHelpText('after', '\nExample:\n  hearsay recheck\n')
    .action(async (sources: readonly string[], { data, json, allowPrivate }: RecheckOptions) => {
      const { dataset, graph, path } = await loadPlacedData(io, data)
      const kept = captureFolderOf(path)
      const limits = { ...FETCH_LIMITS, mayBePrivate: allowPrivate }
      const work = { dataset, graph, kept, fetch: (address: string) => fetchPage(address, limits) }
      const all = documentsToRecheck(work)
      const missing = sources.filter((id) => !all.some(({ capture }) => capture.source === id))
      if (missing.length > 0)
        throw new HearsayError('unknown-id', `${missing.join(', ')} was not captured, or has no address`, {
          hint: 'hearsay capture ADDRESS --source ID captures it',
        })
      const found: Rechecked[] = []
      for (const each of all) {
        if (sources.length > 0 && !sources.includes(each.capture.source)) continue
        const result = await recheck(work, each)
        if (result.captured !== undefined) {
          const { captured, page } = result.captured
          keepText(io, { kept, captured, source: result.source, from: { input: page, from: page.url } })
        }
        found.push(result)
      }
      const terminal = openTerminal(graph, io)
      if (json === true) io.out(`${JSON.stringify(found.map(withoutText), null, 2)}\n`)
      else
        io.out(
          found.length === 0
            ? 'Nothing that was captured has an address.\n'
            : found.map((each) => layOut(each, terminal)).join(''),
        )
      if (found.some(({ state }) => state !== 'same')) finish(EXIT.found)
    })
}

interface RecheckOptions {
  readonly data?: string
  readonly json?: boolean
  readonly allowPrivate: readonly string[]
}

const STATES: Readonly<Record<Rechecked['state'], string>> = {
  same: 'is as it was.',
  changed: 'has changed; the new text is kept beside the first.',
  gone: 'is gone.',
  missed: 'could not be had',
}

function layOut({ source, state, why, notices, passages }: Rechecked, { wrap }: Terminal): string {
  const { kept, moved, lost } = passages
  const passage = (count: number, what: string) => (count === 0 ? [] : [`${words.counted(count, 'passage')} ${what}`])
  const told = [...passage(kept, 'as recorded'), ...passage(moved, 'elsewhere'), ...passage(lost, 'not found any more')]
  return [
    wrap(`${source} ${STATES[state]}${state === 'missed' ? `: ${why}.` : ''}`),
    ...notices.map((line) => wrap(`It says now: “${line}”`, '  ')),
    state === 'changed' && told.length > 0 ? wrap(`${told.join(', ')}.`, '  ') : '',
  ].join('')
}

function withoutText({ captured, ...result }: Rechecked): object {
  return { ...result, digest: captured?.captured.digest ?? null }
}
