import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SMALL, TINY } from './harness.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
const MAIN = join(DIST, 'cli/main.js')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-process-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** Runs a line of the shell in which `hearsay` is the built command. */
async function shell(line: string): Promise<Ended> {
  return ended(
    spawn('bash', ['--norc', '-c', `hearsay() { "$NODE" "$MAIN" "$@"; }; ${line}`], { cwd: folder, env: world() }),
  )
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: world() })
}

async function ended(child: ChildProcess): Promise<Ended> {
  const [out, err, [status, signal]] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ])
  return { status, signal, out, err }
}

function world(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], NODE: process.execPath, MAIN, SMALL, HEARSAY_NO_CACHE: '1' }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
  test('Ctrl-C ends a question, and the line that says how far it is goes', async () => {
    // Two dates of the bundled dataset: some seconds of causes to look for.
    const command = '"$NODE" "$MAIN" diff --from 2026-01-01 --to 2026-05-01'
    const env = { ...world(), TERM: 'xterm', SHELL: '/bin/sh' }
    const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      cwd: folder,
      env,
    })
    let shown = ''
    child.stdout.on('data', (part) => {
      const before = shown
      shown += part
      const isAsking = (all: string) => /\] \d+ %/.test(all)
      if (isAsking(shown) && !isAsking(before)) child.stdin.write('\u0003')
    })
    const [status] = (await once(child, 'close')) as [number | null]
    expect(status).toBe(130)
    expect(shown.replaceAll('^C', '').endsWith('\r\u001b[K')).toBe(true)
  })
})

describe.skipIf(process.platform !== 'linux')('at a terminal', () => {
  test('what a command lacks is asked for, and found by words of it', async () => {
    cpSync(SMALL, join(folder, 'data'), { recursive: true })
    const command = 'stty cols 90 rows 24; "$NODE" "$MAIN" add --data data --dry-run'
    const env = { ...world(), TERM: 'xterm', SHELL: '/bin/sh' }
    const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      cwd: folder,
      env,
    })
    const keys = [
      ['Which document?', 'bild blg 11'],
      ['(1 match)', '\r'],
      ['What it says', 'The name was made up.\r'],
    ]
    let [shown, read] = ['', 0]
    child.stdout.on('data', (part) => {
      shown += part
      const [wanted = '', typed = ''] = keys[0] ?? []
      const at = shown.indexOf(wanted, read)
      if (keys.length === 0 || at === -1) return
      read = at + wanted.length
      keys.shift()
      child.stdin.write(typed)
    })
    const [status] = (await once(child, 'close')) as [number | null]
    expect(status).toBe(0)
    expect(shown).toContain('would be new: claim name-made, statement bildblog-2009-02-11~name-made')
  })
})

describe('the first signal ends', () => {
  test.each(SIGNALS)('a command that is busy: %s', async (signal) => {
    const pipe = join(folder, 'data.json')
    execFileSync('mkfifo', [pipe])
    const child = start('stats', '--data', pipe)
    // It reads without giving way, as it computes: whoever opens the other end knows that it has begun.
    const writer = await open(pipe, 'w')
    child.kill(signal)
    expect(await ended(child)).toEqual({ status: null, signal, out: '', err: '' })
    await writer.close()
  })

  test.each(SIGNALS)('a command that waits for its input: %s', async (signal) => {
    const child = start('support', 'c', '--data', '-')
    child.stdin?.write(' '.repeat(1 << 20), () => child.kill(signal))
    child.stdin?.on('error', () => undefined)
    expect(await ended(child)).toMatchObject({ signal, out: '', err: '' })
  })

  test.each(SIGNALS)('the server of the page, with streams open: %s', async (signal) => {
    const child = start('view', SMALL, '--no-open')
    const address = String((await once(child.stdout ?? child, 'data'))[0]).trim()
    const stream = await fetch(new URL('events', address))
    child.kill(signal)
    expect(await ended(child)).toMatchObject({ signal, err: '' })
    await expect(stream.text()).rejects.toThrow()
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })

  test.each(SIGNALS)('a save, when the file is whole and nothing lies beside it: %s', async (signal) => {
    const script = `
      import { takeSignals } from ${JSON.stringify(pathToFileURL(join(DIST, 'cli/signals.js')).href)}
      import { saveFile } from ${JSON.stringify(pathToFileURL(join(DIST, 'node.js')).href)}
      function* parts() { yield 'half'; process.kill(process.pid, '${signal}'); yield ' and half' }
      await takeSignals().undisturbed(() => saveFile('saved.txt', parts()))
      console.log('still there')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
    expect(await ended(child)).toEqual({ status: null, signal, out: '', err: '' })
    expect(readdirSync(folder)).toEqual(['saved.txt'])
    expect(readFileSync(join(folder, 'saved.txt'), 'utf8')).toBe('half and half')
  })

  test.each(SIGNALS)('a save of what takes long to make, of which nothing is left: %s', async (signal) => {
    const child = start('generate', '--claims', '100000000', '-o', 'large.jsonl')
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill(signal)
    expect(await ended(child)).toEqual({ status: null, signal, out: '', err: '' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('standard error', () => {
  test('has nothing of what the command is made of: Node warns of no part of it', async () => {
    expect(await shell('hearsay stories --data "$SMALL"')).toMatchObject({ status: 0, err: '' })
  })
})

describe('standard output', () => {
  test('that is full is an error, whether all of it or the rest of it is refused', async () => {
    const full = await shell('hearsay export --data "$SMALL" > /dev/full')
    expect(full.status).toBe(2)
    expect(full.err).toContain(
      '\nstandard output: error unwritable: not everything could be written: the disk is full (ENOSPC)\n  hint: make room and run it again\n',
    )
    const rest = await shell('ulimit -f 1; hearsay export --data "$SMALL" > out.json')
    expect(rest.status).toBe(2)
    expect(rest.err).toContain('the file may not grow so large (EFBIG)')
    expect((await shell('hearsay --help > /dev/full')).status).toBe(2)
  })

  test('whose reader has seen enough is no error, and the status stays', async () => {
    const whole = await shell('hearsay export --data "$SMALL"')
    const head = await shell('{ hearsay export --data "$SMALL"; echo "$?" > status; } | head -c 10')
    expect(head).toEqual({ status: 0, signal: null, out: whole.out.slice(0, 10), err: whole.err })
    expect(whole.err).toMatch(/^Nothing is withheld: it holds \d+ private fields/)
    expect(readFileSync(join(folder, 'status'), 'utf8')).toBe('0\n')
    writeFileSync(join(folder, 'bad.json'), TINY.replace('"from":["official"]', '"from":["oficial"]'))
    const endless = await shell('{ hearsay generate --claims 100000000; echo "$?" > status; } | head -c 10')
    expect(endless).toMatchObject({ out: '{"kind":"d', err: '' })
    expect(readFileSync(join(folder, 'status'), 'utf8')).toBe('0\n')
    const found = await shell('{ sleep 0.1; hearsay validate bad.json; echo "$?" > status; } | true')
    expect(found.status).toBe(0)
    expect(readFileSync(join(folder, 'status'), 'utf8')).toBe('1\n')
  })

  test('is complete and the same in a file, a pipe and a slow pipe', async () => {
    const { out } = await shell('hearsay export --data "$SMALL"')
    expect(JSON.parse(out)).toHaveProperty('dataset')
    await shell(
      'hearsay export --data "$SMALL" > file.json; hearsay export --data "$SMALL" | { sleep 1; cat; } > slow.json',
    )
    expect(readFileSync(join(folder, 'file.json'), 'utf8')).toBe(out)
    expect(readFileSync(join(folder, 'slow.json'), 'utf8')).toBe(out)
  })

  test('and standard error come in the order in which they were written', async () => {
    writeFileSync(join(folder, 'bad.json'), TINY.replace('"from":["official"]', '"from":["oficial"]'))
    const { out } = await shell('hearsay validate bad.json 2>&1')
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 error, 0 warnings')
  })

  test('standard error that cannot be written changes nothing else', async () => {
    expect(await shell('hearsay validate 2> /dev/full; hearsay support none 2> /dev/full')).toMatchObject({ status: 2 })
    expect((await shell('hearsay show nobody 2>&-')).status).toBe(2)
  })
})

test('a port in use is said, and the command ends', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const { status, err } = await ended(start('view', SMALL, '--no-open', '--port', `${port}`))
  expect(status).toBe(2)
  expect(err).toBe(
    `--port: error port-in-use: port ${port} is in use\n  hint: give another one, or leave --port out for any free one\n`,
  )
  other.close()
})

describe('several that write into one dataset', () => {
  const claims = (path: string) =>
    (parse(readFileSync(path, 'utf8')) as { sources: { says?: string[] }[] }).sources[0]?.says ?? []
  const dataset = () => {
    const path = join(folder, 'fire.yaml')
    writeFileSync(
      path,
      'dataset: {format: 1, id: fire, title: Fire} # mine\nsources:\n  - {id: s, title: S, type: article}\n',
    )
    return path
  }

  test('lose nothing of each other', async () => {
    const path = dataset()
    const lines = [1, 2, 3, 4].map((each) => `Thing ${each} was found there.`)
    const all = await Promise.all(lines.map((line) => ended(start('add', 's', line, '--data', path))))
    expect(all.map(({ status, err }) => [status, err.startsWith('new: ')])).toEqual(lines.map(() => [0, true]))
    expect([...claims(path)].sort()).toEqual(lines)
    expect(readFileSync(path, 'utf8')).toContain('# mine')
  })

  test('and are killed at whatever moment leave the old file or the new one, and the next goes on', async () => {
    const path = dataset()
    for (const [at, line] of ['One.', 'Two.', 'Three.', 'Four.'].entries()) {
      const before = readFileSync(path, 'utf8')
      const child = start('add', 's', line, '--data', path)
      // From when the journal is made on, a moment later each time.
      const journal = join(folder, '.hearsay', 'lock')
      while (child.exitCode === null && !existsSync(journal)) await new Promise((resolve) => setTimeout(resolve, 1))
      await new Promise((resolve) => setTimeout(resolve, at * 7))
      child.kill('SIGKILL')
      await ended(child)
      const after = readFileSync(path, 'utf8')
      if (after !== before) expect(claims(path).at(-1)).toBe(line)
    }
    const last = await ended(start('add', 's', 'Five.', '--data', path))
    expect(last).toMatchObject({ status: 0 })
    expect(claims(path).at(-1)).toBe('Five.')
    expect(readdirSync(folder).sort()).toEqual(['.hearsay', 'fire.yaml'])
  })
})
