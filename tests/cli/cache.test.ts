import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheFolder, cacheOf } from '../../src/cli/cache.ts'
import { SMALL } from './harness.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js')

describe('the folder of the cache', () => {
  test.each([
    [{ XDG_CACHE_HOME: '/x' }, 'linux', '/x/hearsay'],
    [{ HOME: '/home/me' }, 'linux', '/home/me/.cache/hearsay'],
    [{ HOME: '/home/me', XDG_CACHE_HOME: 'not/absolute' }, 'linux', '/home/me/.cache/hearsay'],
    [{ HOME: '/Users/me' }, 'darwin', '/Users/me/Library/Caches/hearsay'],
    [{ HOME: '' }, 'linux', undefined],
  ] as const)('is, with %o on %s, %s', (env, platform, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder)
  })

  test('is none where HEARSAY_NO_CACHE says so', () => {
    expect(cacheOf({ HEARSAY_NO_CACHE: '1' })).toBeUndefined()
    expect(cacheOf({ HOME: '/home/me' })?.folder).toBe('/home/me/.cache/hearsay')
  })
})

describe('the built command', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Its status and all that it prints. */
  const hearsay = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder, 'cached'), ...env },
    })
    expect(stdout).not.toBe('')
    return [status, stdout, stderr]
  }

  test('answers the same, to the byte, cold, from its cache and without one', () => {
    cpSync(SMALL, join(folder, 'mine'), { recursive: true })
    writeFileSync(join(folder, 'mine/more.yaml'), 'claims: [{ id: q, text: "Is it so?" }]\n')
    for (const question of [['stats'], ['audit'], ['validate'], ['trace', 'forename-wilhelm', '--json']]) {
      const args = question[0] === 'validate' ? [...question, 'mine'] : [...question, '--data', 'mine']
      const cold = hearsay([...args, '--no-cache'])
      const runs = [hearsay(args), hearsay(args), hearsay(['--no-cache', ...args])]
      expect(runs).toEqual([cold, cold, cold])
    }
    expect(readdirSync(join(folder, 'cached/hearsay'))).toHaveLength(1)
  })

  test('keeps nothing where that is asked for', () => {
    cpSync(SMALL, join(folder, 'mine'), { recursive: true })
    hearsay(['stats', '--data', 'mine', '--no-cache'])
    hearsay(['stats', '--data', 'mine'], { HEARSAY_NO_CACHE: '1' })
    expect(readdirSync(folder)).toEqual(['mine'])
  })

  test('loads nothing that parses and no schemas for a question about the bundled dataset, and writes nothing', () => {
    hearsay(['support', 'v4-trained-on-blackwell-in-china'], { NODE_V8_COVERAGE: join(folder, 'loaded') })
    const loaded = readdirSync(join(folder, 'loaded')).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, 'loaded', name), 'utf8')) as { result: { url: string }[] }
      return result.map(({ url }) => url).filter((url) => url.startsWith('file:'))
    })
    const text = loaded.map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('\n')
    expect(text).toContain('possiblyCorroborated')
    for (const mark of ['ZodError', 'YAMLParseError']) expect([mark, text.includes(mark)]).toEqual([mark, false])
    expect(readdirSync(folder)).toEqual(['loaded'])
  })
})
