import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { HearsayError } from '../../errors.ts'
import { isSystemError } from '../system-error.ts'
import { refusing, saveFile } from '../write/save-file.ts'
import { type JournalEntry, type JournalLine, standing } from './journal.ts'

/** The journal of a folder, on disk. */
export interface JournalFile {
  lines(): readonly JournalLine[]
  /** The entries of which it is not known that they are whole on disk. */
  begun(): readonly JournalEntry[]
  add(line: JournalLine): void
  /** Does something while no other program of ours changes the folder. @throws HearsayError `changed-meanwhile` where one does not end */
  locked<Done>(work: () => Done): Promise<Done>
}

/** So many changes can be taken back; older ones leave the journal. */
const MOST_ENTRIES = 1000
const PRIVATE = { mode: 0o600 }

/** The journal in a folder of our own beside the data. Nothing is made until something is written. */
export function openJournalFile(own: string): JournalFile {
  const path = join(own, 'journal.jsonl')
  const lock = join(own, 'lock')
  const make = () =>
    refusing(own, () => {
      mkdirSync(own, { recursive: true, mode: 0o700 })
      chmodSync(own, 0o700)
      if (!existsSync(join(own, '.gitignore'))) saveFile(join(own, '.gitignore'), '*\n', PRIVATE)
    })
  const lines = (): JournalLine[] => (existsSync(path) ? parsed(readFileSync(path, 'utf8')) : [])
  return {
    lines,
    begun: () => standing(lines()).begun,
    add: (line) => {
      make()
      refusing(path, () => {
        const file = openSync(path, 'a', 0o600)
        try {
          // Behind a line that was broken off goes a new one.
          const gap = existsSync(path) && !/(^|\n)$/.test(readFileSync(path, 'utf8')) ? '\n' : ''
          appendFileSync(file, `${gap}${JSON.stringify(line)}\n`)
          fsyncSync(file)
        } finally {
          closeSync(file)
        }
      })
    },
    locked: async (work) => {
      make()
      await take(lock)
      try {
        shorten(path, lines())
        return work()
      } finally {
        rmSync(lock, { force: true })
      }
    },
  }
}

/** The lines that are whole; one that was broken off at the end counts as never written. */
function parsed(text: string): JournalLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as JournalLine]
    } catch {
      return []
    }
  })
}

function shorten(path: string, lines: readonly JournalLine[]): void {
  const { entries } = standing(lines)
  if (entries.length <= MOST_ENTRIES) return
  const kept = entries.slice(-MOST_ENTRIES / 2)
  const text = kept.flatMap((entry) => [entry, { whole: entry.entry }]).map((line) => `${JSON.stringify(line)}\n`)
  saveFile(path, text.join(''), PRIVATE)
}

/** Takes the lock, and waits for another that holds it; one of a program that has ended holds nothing. */
async function take(lock: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx', ...PRIVATE })
      return
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error
      if (!isHeld(lock)) rmSync(lock, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  const hint = `where none is, remove ${lock}`
  throw new HearsayError('changed-meanwhile', 'another program is changing the dataset', { path: lock, hint })
}

function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // Just made, and not yet signed.
    if (holder === 0) return true
    process.kill(holder, 0)
    return true
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM'
  }
}
