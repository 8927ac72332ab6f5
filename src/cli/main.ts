#!/usr/bin/env node
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Io } from './io.ts'
import { run } from './run.ts'

const { stdin, stdout, stderr, env } = process

/** Colour on a terminal only, never with NO_COLOR; FORCE_COLOR asks for it elsewhere (https://no-color.org). */
function wantsColour(): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const io: Io = {
  out: (chunk) => void stdout.write(chunk),
  err: (chunk) => void stderr.write(chunk),
  readInput: () => text(stdin),
  env,
  cwd: process.cwd(),
  colour: wantsColour(),
  width: stdout.columns ?? (Number(env['COLUMNS']) || 80),
  bundledData: fileURLToPath(new URL('../../graph-data/deepseek-v4', import.meta.url)),
  page: fileURLToPath(new URL('../viewer', import.meta.url)),
  stop: stop.signal,
}

/** A reader that has seen enough, such as `head`, is no error. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), io)
