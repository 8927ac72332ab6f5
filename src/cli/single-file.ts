import { createHash } from 'node:crypto'
import { HearsayError } from '../index.ts'

/** The built page, and what goes into it. */
export interface PageParts {
  readonly html: string
  /** The dataset as JSON. */
  readonly dataset: string
  /** The text of a file of the page. */
  readonly read: (path: string) => string
}

/** The worker of the page, by the name that the build gives it. */
const WORKER = 'library.worker.js'

/** The script of the page in one piece, by the name that the build gives it: the page itself loads parts of it when they are asked for. */
export const WHOLE_SCRIPT = 'viewer-whole.js'

/**
 * The page as one HTML file with its script, style, worker and dataset inside: it opens from disk and asks nobody for anything. Its policy
 * names the one script and the one style by their digests, and forbids every connection.
 *
 * @throws HearsayError `unfit-page` where the page is not one of ours
 */
export function singleFile({ html, dataset, read }: PageParts): string {
  only(html, SCRIPT, 'script')
  const script = scriptText(read(WHOLE_SCRIPT))
  const style = read(only(html, STYLE, 'style sheet'))
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  only(html, POLICY, 'content security policy')
  const data = [
    `<script type="application/json" id="hearsay-dataset">${jsonText(dataset)}</script>`,
    `<script type="application/json" id="hearsay-worker">${jsonText(JSON.stringify(read(WORKER)))}</script>`,
  ]
  // Functions, for a replacement text would have its dollar signs read.
  return html
    .replace(POLICY, (_, before: string, after: string) => `${before}${policy}${after}`)
    .replace(STYLE, () => `<style>${style}</style>`)
    .replace(SCRIPT, () => `${data.join('\n    ')}\n    <script type="module">${script}</script>`)
}

const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/
const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")[^"]*(")/

function only(html: string, pattern: RegExp, what: string): string {
  const name = pattern.exec(html)?.[1]
  if (name !== undefined) return name
  throw new HearsayError('unfit-page', `the built page has no ${what}`, { path: 'index.html', hint: 'build it again' })
}

/** A script that no sequence in it ends early: what looks like a tag stands in strings and patterns, where it is escaped. */
function scriptText(script: string): string {
  return script.replace(/<(?=\/?script|!--)/gi, '\\x3C')
}

/** JSON that no sequence in it ends early. */
function jsonText(json: string): string {
  return json.trim().replaceAll('<', '\\u003c')
}

/** The source expression of Content Security Policy 3 that allows exactly this text. */
function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
