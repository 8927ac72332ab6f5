import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** The development server adds scripts and styles of its own in the page, which the page's policy forbids. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'hearsay:without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

/** The page names what it was made with, and answers say it: the version of this package. */
const withVersion: Plugin = {
  name: 'hearsay:with-version',
  transformIndexHtml: (html) => html.replace('%VERSION%', packageVersion()),
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}

/** The SAT solver has `eval` in it; only `stories` loads it, which the page does not ask, so a first build need not hear of it. */
const QUIET = { eval: false, pluginTimings: false } as const

/** Each of these files runs a browser, when the rest is done. */
const BROWSER_TESTS = 'tests/viewer/e2e/**/*.test.ts'

/**
 * What of the page runs in no test but those with a browser, where nothing counts branches: components (`.tsx`, which are
 * not included), what draws with WebGL, pictures as pixels, the worker, and hooks.
 */
const ONLY_IN_A_BROWSER = [
  'viewer/src/**/use-*.ts',
  'viewer/src/answers/library.worker.ts',
  'viewer/src/canvas/{keep-stage,reduced-motion}.ts',
  'viewer/src/desk/{saving/single-keys,text/offset-at}.ts',
  'viewer/src/edit/{change-client,form/form-context}.ts',
  'viewer/src/export/png.ts',
  'viewer/src/load/opening-context.ts',
  'viewer/src/model/model-context.ts',
  'viewer/src/stage/{create-stage,renderer}.ts',
  'viewer/src/stage/lines/{line-layer,sheet}.ts',
  'viewer/src/stage/programs/**',
]

/** What the page opens with in one file, and beside it, in files of their own, what is only loaded when somebody asks for it. */
const IN_PIECES = {
  entryFileNames: 'viewer.js',
  assetFileNames: 'viewer[extname]',
  codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] },
} satisfies Rolldown.OutputOptions

/** The same in one script, for a page of one file, which can load no other. */
const IN_ONE_PIECE = {
  ...IN_PIECES,
  entryFileNames: 'viewer-whole.js',
  codeSplitting: false,
} satisfies Rolldown.OutputOptions

const PAGE: ViteUserConfig = {
  root: process.env['VITEST'] ? undefined : 'viewer',
  base: './',
  plugins: [preact({ reactAliasesEnabled: false }), withoutPolicyInDevelopment, withVersion],
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3500,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      checks: QUIET,
      output: [IN_ONE_PIECE, IN_PIECES],
    },
  },
  worker: { rolldownOptions: { checks: QUIET, output: { entryFileNames: '[name].js' } } },
  test: {
    setupFiles: [fileURLToPath(new URL('tests/setup/fast-check.ts', import.meta.url))],
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Tools that the benchmark installs beside itself bring tests of their own.
          exclude: [BROWSER_TESTS, '**/node_modules/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          testTimeout: 120_000,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'viewer/src/**/*.ts'],
      exclude: ONLY_IN_A_BROWSER,
      reporter: ['text-summary'],
      reportOnFailure: true,
      thresholds: { 'src/**': { branches: 89 }, 'viewer/src/**': { branches: 90 } },
    },
  },
}

/** What tells a build from any other: a digest of what it is made from. */
function digestOfSource(): string {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(root, 'src', name)))
  return hash.digest('hex').slice(0, 16)
}

/** The SAT solver is asm.js, which no longer is valid when it was bundled: Node says so on standard error to whoever asks for stories. */
const withoutAsm: Plugin = {
  name: 'hearsay:without-asm',
  transform: (code, id) => (id.includes('/logic-solver/') ? code.replace('"use asm";', '') : undefined),
}

/** What every question needs, in one piece: each piece takes its time to be found. What parses, and zod, are none of it. */
const ANSWERS =
  /\/src\/(algorithm|graph|sourcing|words|query|errors|model\/(?!schema|json-schema)|dataset\/(format-problems|meant|problem|problem-rules|sarif|words)\.ts)/

/**
 * `vite build --mode command`: the command in one folder with all that it needs, in pieces that are read when they are asked for; and the
 * library of units put into the file that uses it, so that what it needs besides is installed with nobody's hearsay.
 */
const command = (): ViteUserConfig => ({
  root: undefined,
  plugins: [withoutAsm],
  resolve: { mainFields: ['module', 'main'] },
  define: { HEARSAY_BUILD: JSON.stringify(digestOfSource()) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20.19',
    license: { fileName: 'cli/licenses.md' },
    rolldownOptions: {
      input: {
        'cli/main': 'src/cli/main.ts',
        'cli/write-generated': 'src/cli/write-generated.ts',
        'cli/write-parsed': 'src/cli/write-parsed.ts',
        'cli/signals': 'src/cli/signals.ts',
        'query/conflicts/ucum': 'src/query/conflicts/ucum.ts',
      },
      checks: QUIET,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'cli/[name].js',
        codeSplitting: { groups: [{ name: 'answers', test: ANSWERS }] },
      },
    },
  },
})

/** What the browser is told of the extension, with the version of this package. */
const withManifest: Plugin = {
  name: 'hearsay:with-manifest',
  generateBundle() {
    const manifest: object = JSON.parse(
      readFileSync(new URL('viewer/extension/manifest.json', import.meta.url), 'utf8'),
    )
    const source = `${JSON.stringify({ ...manifest, version: packageVersion() }, null, 2)}\n`
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source })
  },
}

/** `vite build --mode extension`: what a browser loads to send a page to the desk. */
const EXTENSION: ViteUserConfig = {
  root: fileURLToPath(new URL('viewer/extension', import.meta.url)),
  base: './',
  plugins: [withManifest],
  build: {
    outDir: '../../dist/extension',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('viewer/extension/popup.html', import.meta.url)),
      output: { entryFileNames: 'popup.js', assetFileNames: 'popup[extname]' },
    },
  },
}

export default defineConfig(({ mode }) => {
  if (mode === 'command') return command()
  return mode === 'extension' ? EXTENSION : PAGE
})
