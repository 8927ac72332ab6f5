import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { TINY } from '../harness.ts'

/** Folders made anew for each test: a page, a dataset, and a secret beside them. */
export const served = { folder: '', page: '', data: '' }

/** The policy of the page that is served. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self'"

/** Makes `served` before each test of a file and takes it away after. */
export function useServedFolder(): typeof served {
  beforeEach(() => {
    served.folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
    served.page = join(served.folder, 'page')
    served.data = join(served.folder, 'data')
    mkdirSync(served.page)
    mkdirSync(served.data)
    const policy = `<meta\n http-equiv="Content-Security-Policy"\n content="${PAGE_POLICY}">`
    writeFileSync(join(served.page, 'index.html'), `<!doctype html><html><head>${policy}</head></html>`)
    writeFileSync(join(served.page, 'page.js'), 'export {}')
    writeFileSync(join(served.folder, 'secret.txt'), 'secret')
    writeFileSync(join(served.data, 'tiny.json'), TINY)
  })
  afterEach(() => rmSync(served.folder, { recursive: true }))
  return served
}

export interface Asked {
  readonly host: string
  readonly port: number
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks without an agent, and gives the answer as soon as it begins. */
export function ask({ host, port, path, headers = {} }: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({ host, port, path, headers, agent: false }, (response) => {
      response.on('error', () => undefined)
      resolve(response)
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** The text of an answer. */
export async function textOf(response: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return text
}
