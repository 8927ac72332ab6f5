import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { type Desk, openDesk } from '../../../src/cli/serve/desk/desk.ts'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen, type Server } from '../../../src/cli/serve/server.ts'
import { type KeptCapture, readDataset } from '../../../src/node.ts'
import { silentIo } from '../../cli/harness.ts'
import { chromiumPath, TEST_ARGUMENTS } from '../../setup/chromium.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const ARTICLE = `<!doctype html><html lang="en"><head><title>Fire at the mill</title>
<meta property="og:site_name" content="Valley Gazette"></head>
<body><article><h1>Fire at the mill</h1><p id="said"></p></article>
<script>document.getElementById('said').textContent = 'The mill burned down, Anna Weir said.'</script></body></html>`

let [folder, desk, server] = ['', undefined as Desk | undefined, undefined as Server | undefined]
let [site, context] = [undefined as HttpServer | undefined, undefined as BrowserContext | undefined]

let built: Record<string, unknown> = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-extension-'))
  for (const name of ['data', 'page']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'data/dataset.yaml'), 'dataset: { format: 1, id: fire, title: Fire }\n')
  writeFileSync(
    join(folder, 'page/index.html'),
    '<!doctype html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>',
  )
  desk = openDesk(silentIo(), join(folder, 'data'))
  server = await listen(viewerApp(join(folder, 'page'), openLiveData(join(folder, 'data')), { desk }), 0)
  site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(ARTICLE))
  await new Promise<void>((listening) => site?.listen(0, '127.0.0.1', listening))
  await build({
    ...{ configFile: join(ROOT, 'vite.config.ts'), mode: 'extension', logLevel: 'error' },
    build: { outDir: join(folder, 'extension') },
  })
  built = JSON.parse(readFileSync(join(folder, 'extension/manifest.json'), 'utf8'))
  // No test can press a button of the browser itself, which is what gives the extension the open tab: here it has the page from the start.
  const allowed = { ...built, host_permissions: ['http://localhost/*'] }
  writeFileSync(join(folder, 'extension/manifest.json'), JSON.stringify(allowed))
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...{ executablePath: chromiumPath(), headless: true },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...TEST_ARGUMENTS,
      `--disable-extensions-except=${join(folder, 'extension')}`,
      `--load-extension=${join(folder, 'extension')}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  })
}, 120_000)

afterAll(async () => {
  await context?.close()
  await server?.close()
  site?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the extension of the browser', () => {
  test('asks for the open tab alone', () => {
    expect(built).toMatchObject({ manifest_version: 3, permissions: ['activeTab', 'scripting', 'storage'] })
    expect(Object.keys(built)).not.toContain('host_permissions')
    expect(built['version']).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version)
  })

  test('sends the page as it is seen, scripts done, and says what came of it; the next code comes by itself', async () => {
    const popup = await opened(`chrome-extension://${idOf(join(folder, 'extension'))}/popup.html`)
    await popup.fill('#address', server?.address ?? '')
    await popup.fill('#code', 'wrong')
    await popup.click('button')
    await said(popup, 'This page cannot be read.')

    await opened(`${articles()}/fire`)
    const tab = await popup.evaluate(async (address) => {
      const { tabs } = (globalThis as unknown as { chrome: Browser }).chrome
      return (await tabs.query({})).find(({ url = '' }) => url.startsWith(address))?.id
    }, articles())
    await popup.goto(`${popup.url()}?tab=${tab}`)
    await popup.fill('#address', server?.address ?? '')
    await popup.fill('#code', 'wrong')
    await popup.click('button')
    await said(popup, 'Not kept: the token is not, or no longer, good.copy the one that the desk shows now')
    await popup.fill('#code', desk?.pairing.current() ?? '')
    await popup.click('button')
    await said(popup, 'Kept as a new document, valley-gazette-fire-mill.')
    const { dataset } = readDataset(join(folder, 'data'))
    expect(dataset?.sources).toMatchObject([{ title: 'Fire at the mill' }])
    expect(desk?.kept.textOf(desk.kept.list()[0] as KeptCapture)).toContain('The mill burned down, Anna Weir said.')
    await popup.click('button')
    await said(popup, 'is there already')
    expect(await popup.inputValue('#code')).toBe(desk?.pairing.current())
  })
})

/** What of the browser's own interface is asked of it here. */
interface Browser {
  readonly tabs: { query(wanted: object): Promise<readonly { id?: number; url?: string }[]> }
}

/** Where the page is that somebody reads. */
function articles(): string {
  return `http://localhost:${((site as HttpServer).address() as AddressInfo).port}`
}

async function said(popup: Page, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await popup.textContent('#said')).toContain(text), { timeout: 15_000 })
}

async function opened(address: string): Promise<Page> {
  const page = (await context?.newPage()) as Page
  await page.goto(address)
  return page
}

/** The id that a browser gives an extension that is loaded from a folder. */
function idOf(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
