import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const MANIFEST = JSON.parse(read('package.json'))

/** What `npm publish` would send, of the package as it is built. */
const packed = (() => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: ROOT, stdio: 'pipe' })
  const [{ files }] = JSON.parse(listed.toString()) as [{ files: { path: string }[] }]
  return files.map(({ path }) => path)
})()

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

describe('the package', () => {
  test('holds what was built, the datasets, and what the README speaks of: nothing else', () => {
    const KINDS = [
      /^dist\/cli\/[\w-]+\.js$/,
      /^dist\/(cli|viewer)\/licenses\.md$/,
      /^dist\/viewer\/(index\.html|viewer\.(js|css)|viewer-whole\.js|library\.worker\.js|assets\/[\w-]+\.js)$/,
      /^dist\/extension\/(manifest\.json|popup\.(html|js|css))$/,
      /^dist\/(?!cli|viewer)([\w-]+\/)*[\w-]+(\.d\.ts|\.js)$/,
      /^dist\/parsed\/[0-9a-f]{64}\.json$/,
      /^dist\/model\/hearsay\.schema\.json$/,
      /^graph-data\/(README\.md|[\w-]+\/[\w/-]+\.yaml)$/,
      /^src\/exchange\/proof\/check_proof\.py$/,
      /^(package\.json|LICENSE|(README|CHANGELOG|CONTRIBUTING|src\/query\/README|viewer\/COMPARED)\.md)$/,
    ]
    expect(packed.filter((path) => !KINDS.some((kind) => kind.test(path)))).toEqual([])
    expect(KINDS.filter((kind) => !packed.some((path) => kind.test(path)))).toEqual([])
  })

  test('says where it is kept, where errors are told, and where it is shown', () => {
    const home = 'https://github.com/hearsay-graph/hearsay'
    expect(MANIFEST).toMatchObject({
      homepage: `${home}#readme`,
      repository: { type: 'git', url: `git+${home}.git` },
      bugs: { url: `${home}/issues` },
    })
  })

  test('links only to documents that it holds itself, and to pictures of its repository', () => {
    for (const document of packed.filter((path) => path.endsWith('.md') && !path.startsWith('dist/'))) {
      const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target = '']) => posix.join(posix.dirname(document), target))
        .filter((target) => !(target.endsWith('.png') && existsSync(join(ROOT, target))))
      expect(
        targets.filter((target) => !packed.some((path) => path === target)),
        document,
      ).toEqual([])
    }
  })

  test('has no file that points to a source map', () => {
    const scripts = packed.filter((path) => /\.(js|css|d\.ts)$/.test(path))
    expect(scripts.length).toBeGreaterThan(300)
    expect(scripts.filter((path) => /^\/[/*][#@] sourceMappingURL=/m.test(read(path)))).toEqual([])
  })

  test('names the licence of everything that is bundled into the command and into the page', () => {
    const command = read('dist/cli/licenses.md')
    for (const name of ['commander', 'hono', '@atomic-ehr/ucum', 'zod']) expect(command).toContain(`## ${name} - `)
    const page = read('dist/viewer/licenses.md')
    for (const name of ['preact', 'sigma', 'graphology', 'zod']) expect(page).toContain(`## ${name} - `)
  })

  test('opens its page with less than 250 kB of code, compressed; the dataset and the worker aside', () => {
    const named = [...read('dist/viewer/index.html').matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    )
    expect(named).toEqual(['viewer.js', 'viewer.css'])
    const opened = new Set(named)
    for (const name of opened) {
      const imports = read(`dist/viewer/${name}`).matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)
      for (const [, path = ''] of imports) opened.add(posix.join(posix.dirname(name), path))
    }
    const bytes = [...opened].map((name) => gzipSync(read(`dist/viewer/${name}`)).length)
    expect(bytes.length).toBeGreaterThan(2)
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(250_000)
  })

  test('needs nothing at run time that the library does not import by itself', () => {
    const scripts = packed.filter((path) => /^dist\/(?!cli|viewer).*\.js$/.test(path)).map(read)
    const imported = (name: string) => scripts.some((text) => new RegExp(`['"]${name}[/'"]`).test(text))
    expect(Object.keys(MANIFEST.dependencies).filter((name) => !imported(name))).toEqual(['graphology-types'])
  })
})
