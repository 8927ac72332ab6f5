#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { terminalAsking } from './ask/terminal-asking.ts'
import { cacheOf } from './cache.ts'
import type { Io } from './io.ts'
import { openOutput } from './output.ts'
import { keysOf } from './review/keys.ts'
import { takeSignals } from './signals.ts'
import { readVersion } from './version.ts'

const { stdin, stdout, stderr, env } = process

/** Colour on a terminal only, never with NO_COLOR; FORCE_COLOR asks for it elsewhere (https://no-color.org). */
function wantsColour(): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

/** Where standard error is a terminal: back to the beginning of the line, what is there is erased, and as much of the new one as fits. */
function showStatus(line: string): void {
  stderr.write(`\r\u001b[K${line.slice(0, Math.max(0, (stderr.columns || 80) - 1))}`)
}

const { end, ...signals } = takeSignals()

const status = stderr.isTTY === true && env['TERM'] !== 'dumb' ? showStatus : undefined

const io: Io = {
  ask: stdin.isTTY === true && stdout.isTTY === true && env['TERM'] !== 'dumb' ? terminalAsking(env) : undefined,
  ...openOutput(stdout, stderr),
  ...signals,
  status,
  /** Where nothing is shown there is nothing to take away: the signal may end the process as it stands. */
  interruptible: status === undefined ? (work) => work() : signals.interruptible,
  now: () => new Date(),
  readInput: () => stdin,
  keys: keysOf(stdin, stdin.isTTY === true && stdout.isTTY === true),
  env,
  cwd: process.cwd(),
  colour: wantsColour(),
  width: stdout.columns ?? (Number(env['COLUMNS']) || 80),
  bundledData: fileURLToPath(new URL('../../graph-data/deepseek-v4', import.meta.url)),
  cache: cacheOf(env),
  page: fileURLToPath(new URL('../viewer', import.meta.url)),
}

/** What goes wrong where nobody waits for it. */
process.on('uncaughtException', async (error) => {
  const { report } = await import('./run.ts')
  const status = report(error, io)
  const exit = () => process.exit(status)
  io.written().then(exit, exit)
})

const [first, ...others] = process.argv.slice(2)
/** Asked for nothing but the version: nothing else is loaded, unless it cannot be written. */
const saysVersion = (first === '-V' || first === '--version') && others.length === 0 && (await printsVersion())

async function printsVersion(): Promise<boolean> {
  io.out(`${readVersion()}\n`)
  return io.written().then(
    () => true,
    () => false,
  )
}

if (!saysVersion) {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2), io)
}
end()
