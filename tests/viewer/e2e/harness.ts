import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Dataset, type OpenGraph, openGraph, writeDataset } from '../../../src/index.ts'
import { loadDataset } from '../../../src/node.ts'
import { chromiumPath, TEST_ARGUMENTS } from '../../setup/chromium.ts'
import { builtPage } from './built-page.ts'

export interface Visit extends BrowserContextOptions {
  /** Which dataset, by the name it was given to `usePage`. */
  readonly of?: string
  /** The fragment of the link, with its `#`. */
  readonly link?: string
  /** Another address to open than that of the dataset; the page may ask nobody but it. */
  readonly at?: string
  /** The page may log errors: the browser does where an answer says that there is nothing. */
  readonly quiet?: boolean
  /** Keep the first steps that a new visitor sees. */
  readonly firstTime?: boolean
}

export interface Harness {
  /** Opens the page over a dataset; fails the test where the page logs an error. */
  visit(visit?: Visit): Promise<Page>
  /** The same dataset, asked by the library. */
  graph(name?: string): OpenGraph
  address(): string
}

/** A page that a test has open. */
interface Opened {
  /** What it was opened with: a later test that asks for the same gets the page again, emptied, for a new one takes long. */
  readonly key: string
  readonly quiet: boolean
  /** The only address that it may ask. */
  readonly own: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** The datasets of this project, by the name of their folder. */
export function bundled(name: string): Dataset {
  return loadDataset(resolve(import.meta.dirname, '../../../graph-data', name))
}

/**
 * A browser and a server for the tests of a file: each dataset is at a path of its own, as on a host that serves the page below its
 * root.
 */
export function usePage(datasets: Readonly<Record<string, () => Dataset>>, flags: readonly string[] = []): Harness {
  const [first = ''] = Object.keys(datasets)
  const graphs = new Map<string, OpenGraph>()
  const graph = (name = first): OpenGraph => {
    const open = graphs.get(name) ?? openGraph((datasets[name] ?? missing)())
    graphs.set(name, open)
    return open
  }
  let [browser, server]: [Browser | undefined, Server | undefined] = [undefined, undefined]
  const pages = new Map<Page, Opened>()
  const idle = new Map<string, Page[]>()
  const errors: string[] = []
  const address = () => {
    const at = server?.address() as AddressInfo | null | undefined
    return `http://127.0.0.1:${at?.port ?? 0}`
  }

  beforeAll(async () => {
    const folder = await builtPage()
    server = serve(folder, (name) => writeDataset(graph(name).dataset, 'json'))
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...TEST_ARGUMENTS, ...flags] })
  }, 180_000)
  afterEach(async () => {
    for (const [page, { key }] of pages) {
      if (page.isClosed()) continue
      await page.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
      })
      await page.goto('about:blank')
      idle.set(key, [...(idle.get(key) ?? []), page])
    }
    pages.clear()
    expect(errors.splice(0), 'the page logged errors').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
  })

  const open = async (firstTime: boolean, options: BrowserContextOptions): Promise<Page> => {
    if (browser === undefined) throw new Error('the browser is not there yet')
    const context = await browser.newContext(options)
    if (!firstTime) {
      await context.addInitScript(() => {
        if (location.protocol !== 'about:') localStorage.setItem('hearsay.seen', 'yes')
      })
    }
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('console', (message) => {
      if (message.type() === 'error' && pages.get(page)?.quiet !== true) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      const own = pages.get(page)?.own
      if (own !== undefined && !url.startsWith(own) && !/^(data|blob):/.test(url))
        errors.push(`the page asked for ${url}`)
    })
    return page
  }
  return {
    graph,
    address,
    visit: async ({ of = first, link = '', at, quiet = false, firstTime = false, ...more } = {}) => {
      const options = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...more } as const
      const key = JSON.stringify([firstTime, options])
      const page = idle.get(key)?.pop() ?? (await open(firstTime, options))
      pages.set(page, { key, quiet, own: at === undefined ? address() : at.replace(/[?#].*/, '') })
      // A test before may have changed these.
      if (options.viewport !== null) await page.setViewportSize(options.viewport)
      await page.emulateMedia({ media: null, colorScheme: more.colorScheme ?? 'light' })
      await page.goto(at ?? `${address()}/${of}/${link}`)
      await page.waitForSelector('.page, .embedded, .load-error')
      await allLoaded(page)
      return page
    },
  }
}

/** Parts of the page that are loaded when they are first shown are there. */
async function allLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('.working'), ({ textContent }) => textContent).every(
      (text) => text !== 'Loading…',
    ),
  )
}

/** Opens one of the answers about the whole dataset by its menu. */
export async function openFinding(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Findings/ }).click()
  await page
    .locator('.findings')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

function missing(): never {
  throw new Error('no such dataset')
}

/** `/NAME/` is the page over the dataset of that name. */
function serve(folder: string, json: (name: string) => string): Server {
  return createServer((request, response) => {
    const [, name = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(new URL(request.url ?? '/', 'http://host').pathname) ?? []
    try {
      const file = normalize(rest === '' ? 'index.html' : rest)
      const body = file === 'dataset.json' ? json(name) : readFileSync(join(folder, file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404)
      response.end()
    }
  })
}
