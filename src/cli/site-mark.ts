import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '../node.ts'

/** Stands in a folder that `site` made, and says what it put there: by it, and by nothing that may stand in any page, it knows its own. */
export const SITE_LIST = '.hearsay-site.json'

/** What a file of a site is to hold; text in parts, as a dataset may be large. */
export type SiteFile = Uint8Array | readonly string[]

/** The list of the files of a site, by their digests. */
export function siteList(files: ReadonlyMap<string, SiteFile>): string {
  const digests = [...files].map(([name, content]): [string, string] => [name, sha256(content)])
  return `${JSON.stringify({ format: 1, files: Object.fromEntries(digests.sort()) }, null, 2)}\n`
}

/** What stands in the way of writing a site into a folder: `foreign` where it holds something and is no site, or a file that is not as `site` left it. */
export type Obstacle = 'foreign' | { readonly file: string } | undefined

/** Whether these files may be written into a folder: it is not there, empty, or a site, and what would be replaced is as `site` left it. */
export function obstacleIn(folder: string, names: Iterable<string>): Obstacle {
  if (isEmpty(folder)) return undefined
  const listed = listIn(folder)
  if (listed === undefined) return 'foreign'
  const changed = [...names].find((name) => {
    const digest = digestOf(join(folder, name))
    return digest !== undefined && digest !== listed.get(name)
  })
  return changed === undefined ? undefined : { file: changed }
}

/** The files of an earlier site in a folder that a new one does not have, and nobody has changed. */
export function leftOver(folder: string, names: ReadonlySet<string>): string[] {
  const listed = [...(listIn(folder) ?? [])]
  return listed
    .filter(([name, digest]) => !names.has(name) && digestOf(join(folder, name)) === digest)
    .map(([name]) => name)
}

/** A page with a mark behind its first line: the digest of all that follows. */
export function markPage(html: string): string {
  const rest = html.replace(/^<!doctype html>\s*/i, '')
  return `${markFor(rest)}${rest}`
}

/** Whether a file is a page that `site` made, and is as it was left. */
export function isMarkedPage(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  const end = markFor('').length
  return text.slice(0, end) === markFor(text.slice(end))
}

function markFor(rest: string): string {
  return `<!doctype html>\n<!-- hearsay site ${sha256(rest)} -->\n`
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return true
    throw error
  }
}

function listIn(folder: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, SITE_LIST), 'utf8'))
    return typeof files === 'object' && files !== null ? new Map(Object.entries(files)) : undefined
  } catch {
    return undefined
  }
}

/** The digest of a file; `folder` where it is one, undefined where nothing is there. */
function digestOf(path: string): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined) return undefined
  return there.isFile() ? sha256(readFileSync(path)) : 'folder'
}

function sha256(content: string | SiteFile): string {
  const hash = createHash('sha256')
  for (const part of typeof content === 'string' || content instanceof Uint8Array ? [content] : content)
    hash.update(part)
  return hash.digest('hex')
}
