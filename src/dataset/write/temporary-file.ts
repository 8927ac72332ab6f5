import { createHash } from 'node:crypto'
import { readdirSync, statSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'

/** The name of a temporary file: the machine, process and thread that write it, so that another save knows whether they still do; and its number. */
const NAME = /^\.hearsay-([0-9a-f]{8})-(\d+)-(\d+)-\d+\.tmp$/

/** Those that this thread writes now. */
const active = new Set<string>()

/** A file of a machine that we cannot ask is stale when it is so much older than a file written now. */
const STALE_MS = 24 * 60 * 60 * 1000

/**
 * A path in that folder to write to before it is renamed, and ours until it is released. It begins with a dot, so it is never read as data.
 */
export function temporaryPath(folder: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `.hearsay-${machine()}-${process.pid}-${threadId}-${number}.tmp`)
    if (active.has(path)) continue
    remove(path)
    active.add(path)
    return path
  }
}

/** Gives a path up that was ours, and removes what is there; nothing is, where it was renamed. */
export function release(path: string): void {
  remove(path)
  active.delete(path)
}

/**
 * Removes what killed saves left beside a temporary file: those of processes that are gone; of another machine, or where the number
 * of the process went to another one, those a day older than this one. What cannot be removed stays.
 *
 * @param now when this one was made, in milliseconds, as its file system says.
 */
export function removeStale(own: string, now: number): void {
  const folder = dirname(own)
  for (const name of namesIn(folder)) {
    const match = NAME.exec(name)
    if (match === null || active.has(join(folder, name))) continue
    const path = join(folder, name)
    if (isGone(match) || isOlder(path, now - STALE_MS)) remove(path)
  }
}

/** Removes a file, where there is one and it can be. */
function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Whoever saves next tries again.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether the process that made it has ended. What bears the name of this thread and is not written now was left by another of that number. */
function isGone([, on, pidText, thread]: RegExpExecArray): boolean {
  if (on !== machine()) return false
  const pid = Number(pidText)
  if (pid === process.pid) return Number(thread) === threadId
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function isOlder(path: string, than: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) < than
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
