import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The folder that has this benchmark, told by who started the process: what is run is built elsewhere. */
const FOLDER = process.env['HEARSAY_BENCH_FOLDER'] ?? import.meta.dirname

/** A package that is installed beside this benchmark, and not with the project. */
export function peerPackage<T>(name: string): T {
  return createRequire(join(FOLDER, 'package.json'))(name) as T
}
