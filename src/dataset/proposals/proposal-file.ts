import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HearsayError } from '../../errors.ts'
import { refusing, saveFile } from '../write/save-file.ts'
import { type ProposalDecision, type RecordProposal, recordProposalSchema } from './proposal.ts'

/** The proposals that were made for a dataset, kept beside it where no reader takes them for records, and only the owner can read them. */
export interface ProposalFile {
  readonly path: string
  /** All of them, in the order in which they were made, each as it was decided last. */
  list(): readonly RecordProposal[]
  /** Adds one. */
  add(proposal: RecordProposal): void
  /** Says what somebody decided of one. @throws HearsayError `unknown-id`, or `bad-option` where it was decided before */
  decide(id: string, decision: ProposalDecision): RecordProposal
  /** Opens those again that an entry of the journal made records of, once that is taken back. */
  reopen(entry: string): void
}

/**
 * The proposals for a dataset; nothing is made until there is one. Lines are only ever added, each whole and at once, so that programs that write at the
 * same time lose nothing; a line that was broken off counts as never written.
 *
 * @param data the folder of the dataset, or its one file
 */
export function proposalFileOf(data: string): ProposalFile {
  const own = join(statSync(data).isDirectory() ? data : dirname(data), '.hearsay')
  const path = join(own, 'proposals.jsonl')
  const list = () => (existsSync(path) ? latest(readFileSync(path, 'utf8')) : [])
  const add = (proposal: RecordProposal) =>
    refusing(path, () => {
      mkdirSync(own, { recursive: true, mode: 0o700 })
      chmodSync(own, 0o700)
      if (!existsSync(join(own, '.gitignore'))) saveFile(join(own, '.gitignore'), '*\n', { mode: 0o600 })
      // A line break on both sides: behind a line that was broken off begins a new one.
      appendFileSync(path, `\n${JSON.stringify(proposal)}\n`, { mode: 0o600 })
    })
  return {
    path,
    list,
    add,
    reopen: (entry) => {
      for (const { decidedBy: _, decidedAt: __, became: ___, entry: made, ...proposal } of list())
        if (made === entry && proposal.state === 'accepted') add({ ...proposal, state: 'open' })
    },
    decide: (id, decision) => {
      const known = list().find((each) => each.id === id)
      if (known === undefined)
        throw new HearsayError('unknown-id', `there is no proposal ${id}`, { hint: 'hearsay review lists them' })
      if (known.state !== 'open')
        throw new HearsayError('bad-option', `${id} was ${known.state} before`, {
          hint: 'hearsay review lists the open',
        })
      const decided = { ...known, ...decision }
      add(decided)
      return decided
    },
  }
}

function latest(text: string): RecordProposal[] {
  const found = new Map<string, RecordProposal>()
  for (const line of text.split('\n')) {
    const proposal = line === '' ? undefined : read(line)
    if (proposal !== undefined) found.set(proposal.id, proposal)
  }
  return [...found.values()]
}

function read(line: string): RecordProposal | undefined {
  try {
    return recordProposalSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
