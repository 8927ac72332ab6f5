import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../index.ts'
import { openLarge, packedParts, saveInTurns } from '../../node.ts'
import type { Io } from '../io.ts'
import { openProgress, openSweepProgress } from '../progress.ts'
import { readVersion } from '../version.ts'
import { packedSnapshot, type Snapshot } from './live-data.ts'

/** A large dataset that is served as a snapshot, which lies in a folder of its own while it is. */
export interface PackedFirst {
  /** What is served of it now. */
  readonly first: Snapshot
  /** Reads and packs it anew; `undefined` where that was given up. */
  again(): Promise<Snapshot | undefined>
  /** Takes the snapshot away. */
  remove(): void
}

/**
 * Packs a dataset that is so large that the page would take long to parse it, which opens the snapshot at once. `undefined` where it is not large:
 * nothing is read of it then.
 *
 * @param fewestBytes what is large, where it is not the usual
 */
export async function packFirst(
  io: Pick<Io, 'err' | 'status' | 'untilStopped'>,
  path: string,
  fewestBytes?: number,
): Promise<PackedFirst | 'stopped' | undefined> {
  let folder: string | undefined
  let packed = 0
  const remove = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  const take = async (): Promise<Snapshot | 'stopped' | undefined> => {
    const reading = openProgress(io)
    const opened = await openLarge(path, { onProgress: reading.update, fewestBytes }).finally(reading.end)
    if (opened === undefined) return undefined
    const { reader, problems } = opened
    if (reader === undefined) return { json: undefined, problems }
    if (folder === undefined) io.err('the data is large: it is packed first, and served as a snapshot\n')
    folder ??= mkdtempSync(join(tmpdir(), 'hearsay-view-'))
    const file = join(folder, `${packed + 1}.hearsay`)
    const writing = openSweepProgress(io)
    const parts = packedParts(openGraph(reader), `hearsay ${readVersion()}`, { onProgress: writing.update })
    if (!(await saveInTurns(file, parts, io.untilStopped()).finally(writing.end))) return 'stopped'
    rmSync(join(folder, `${packed - 1}.hearsay`), { force: true })
    packed += 1
    return packedSnapshot(file, problems)
  }
  const first = await take()
  if (first === 'stopped') remove()
  if (first === undefined || first === 'stopped') return first
  const again = async () => {
    const next = await take()
    return next === 'stopped' ? undefined : next
  }
  return { first, again, remove }
}
