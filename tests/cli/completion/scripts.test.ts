import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPLETION_SCRIPTS, type Shell } from '../../../src/cli/completion/scripts.ts'
import { SMALL } from '../harness.ts'

const MAIN = resolve(import.meta.dirname, '../../../dist/cli/main.js')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-shells-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/hearsay'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, { mode: 0o755 })
  cpSync(SMALL, join(folder, 'my data'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(shell: Shell, args: readonly string[]): string[] {
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    HOME: folder,
    HEARSAY_DATA: SMALL,
    HEARSAY_NO_CACHE: '1',
    TERM: 'dumb',
  }
  const { stdout, stderr, status } = spawnSync(shell, args, { cwd: folder, env, encoding: 'utf8' })
  expect([shell, stderr, status]).toEqual([shell, '', 0])
  return stdout.split('\n').filter((line) => line !== '')
}

/** What each shell offers when the key for completion is pressed at the end of a line. */
const OFFERED: Readonly<Record<Shell, (line: string) => string[]>> = {
  bash: (line) =>
    run('bash', [
      ...['--norc', '--noprofile', '-c'],
      `${COMPLETION_SCRIPTS.bash}\nCOMP_LINE=$1 COMP_POINT=\${#1}; _hearsay; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ...['bash', line],
    ]),
  zsh: (line) =>
    run('zsh', [
      ...['-f', '-c'],
      // Nobody types here: what the completion system sets stands in variables, and what it is given is printed.
      `compdef() { : }
       compadd() { while [[ $1 == -* ]]; do [[ $1 == -[Sd] ]] && shift; shift; done; print -rl -- "\${(@P)1}" }
       ${COMPLETION_SCRIPTS.zsh}
       words=("\${(@z)1}"); [[ $1 == *' ' ]] && words+=(''); CURRENT=$#words
       _hearsay || true`,
      ...['zsh', line],
    ]),
  fish: (line) =>
    run('fish', ['--no-config', '-c', `${COMPLETION_SCRIPTS.fish}\ncomplete --do-complete $argv[1]`, line]).map(
      (offer) => offer.split('\t')[0] ?? '',
    ),
}

function isThere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0
}

describe.each(['bash', 'zsh', 'fish'] as const)('in %s', (shell) => {
  const offered = OFFERED[shell]

  // Continuous integration installs them all; elsewhere a shell that nobody has is not tried.
  describe.skipIf(!isThere(shell))('which is installed', () => {
    test('commands and options are completed', () => {
      expect(offered('hearsay supp')).toEqual(['support'])
      expect(offered('hearsay support --repo')).toEqual(['--reported'])
    })

    test('ids are, of the dataset that is asked', () => {
      expect(offered('hearsay trace forename-w')).toEqual(['forename-wilhelm'])
      expect(offered("hearsay trace --data 'my data' ".replace("'my data'", 'my\\ data'))).toContain('forename-wilhelm')
    })

    test('statuses are, and outlets', () => {
      expect(offered('hearsay find --status ref')).toEqual(['refuted'])
      // Bash replaces what stands behind the colon.
      const outlet = shell === 'bash' ? 'bildblog' : 'outlet:bildblog'
      expect(offered('hearsay impact outlet:bildb')).toEqual([outlet])
    })

    test('files are', () => {
      const found = offered('hearsay validate my')
      expect(found.map((value) => value.replaceAll('\\', ''))).toEqual(['my data/'])
    })

    test('nothing is where nothing is known', () => {
      expect(offered('hearsay trace nobody-knows')).toEqual([])
    })
  })
})
