import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dossierHtml, dossierOf, openGraph, parseDataset, withholdAbove, words } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`

/** Takes one of the things on the list and answers the file that the browser saves. */
async function take(page: Page, label: string): Promise<{ path: string; name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.locator('.menu button', { hasText: label }).click()
  const download = await saved
  const path = await download.path()
  return { path, name: download.suggestedFilename(), text: readFileSync(path, 'utf8') }
}

const drawn = (page: Page) => page.locator('.table-frame tbody .row-name').allTextContents()

describe('what is shown, as JSON', () => {
  test('is a valid dataset that shows the same when it is opened again', async () => {
    const page = await visit({ link: `${LINK}&off=kind:assessment,kind:status,kind:statement,kind:topic&view=both` })
    const { name, text } = await take(page, 'What is shown, JSON')
    expect(name).toBe(`${CLAIM}-shown.json`)
    const { dataset, problems } = parseDataset([{ path: name, text }])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset?.claims.map(({ id }) => id)).toContain(CLAIM)
    const before = await drawn(page)

    await page.goto(`${page.url().split('#')[0]}#show=everything&layout=force`)
    await page
      .getByLabel('Dataset files')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect.poll(() => page.locator('.notice').textContent()).toContain('It stays in this browser')
    expect(page.url()).toContain(`show=claim~${CLAIM}`)
    await expect.poll(() => drawn(page)).toEqual(before)
  })

  test('with all that it rests on, the answers are the same as in the whole', async () => {
    const page = await visit({ link: LINK })
    const { name, text } = await take(page, 'with all that it rests on')
    const { dataset } = parseDataset([{ path: name, text }])
    if (dataset === undefined) throw new Error('not a dataset')
    expect(openGraph(dataset).support(CLAIM)).toEqual(graph().support(CLAIM))
  })
})

describe('a picture', () => {
  test('as SVG has every record that is drawn, the title, the filters, the date and the key', async () => {
    const page = await visit({ link: `${LINK}&asof=2009-02-12&off=edge:denies` })
    const { name, text } = await take(page, 'Picture, SVG')
    expect(name).toBe(`${CLAIM}.svg`)
    const { title, desc, words, groups } = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      const textOf = (query: string) => root.querySelector(query)?.textContent ?? ''
      const words = [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
      return { title: textOf('title'), desc: textOf('desc'), words, groups: root.nodeName }
    }, text)
    expect(groups).toBe('svg')
    expect(title).toBe(graph().dataset.manifest.title)
    expect(desc).toContain('As of: 12 Feb 2009')
    expect(desc).toContain('Switched off: denies')
    expect(words).toEqual(expect.arrayContaining(['claim', 'document', 'affirms', 'repeats']))
  })

  test('as PNG is one, at twice the size of the SVG', async () => {
    const page = await visit({ link: LINK })
    const svg = await take(page, 'Picture, SVG')
    const [, width = '0'] = /<svg [^>]*width="(\d+)"/.exec(svg.text) ?? []
    const png = readFileSync((await take(page, 'Picture, PNG')).path)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(2 * Number(width))
  })
})

describe('a dossier', () => {
  test('says what the library answers, as of the date and without what was taken away', async () => {
    const asOf = '2009-02-12'
    const page = await visit({ link: `${LINK}&asof=${asOf}` })
    const { name, text } = await take(page, 'Dossier of this claim, Markdown')
    expect(name).toBe(`${CLAIM}.md`)
    const { for: side, against } = graph().at({ asOf }).support(CLAIM)
    const denying = words.sideFigures(against)
    for (const [index, { name: what, value }] of words.sideFigures(side).entries())
      expect(text).toContain(`| ${what} | ${value} | ${denying[index]?.value} |`)
    expect(text).toMatch(/\n---\n\nDataset: .* · View: as of 12 February 2009 · hearsay /)
    expect(text).toContain('- As of 12 February 2009')
    for (const { id } of side.origins.ends) {
      const name = graph().reader.record('actor', id)?.name ?? graph().reader.record('source', id)?.title ?? id
      expect(text.replaceAll('\\', '')).toContain(name)
    }
  })

  test('in HTML says the same, opens by itself, and looks as its policy allows', async () => {
    const page = await visit({ link: LINK })
    const { text } = await take(page, 'Dossier of this claim, HTML')
    const open = openGraph(withholdAbove(graph().dataset, 'clear').dataset)
    const [said = ''] = dossierHtml(dossierOf(open, CLAIM)).split('</body>')
    expect(text).toContain(said.trimEnd())
    const opened = await page.context().newPage()
    const complaints: string[] = []
    opened.on('console', (message) => complaints.push(message.text()))
    await opened.setContent(text)
    expect(await opened.locator('h1').textContent()).toBe(graph().reader.record('claim', CLAIM)?.text)
    expect(await opened.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none')
    expect(complaints).toEqual([])
    await opened.close()
  })

  test('is offered for claims only', async () => {
    const source = graph().reader.ids('source')[0]
    const page = await visit({ link: `#show=everything&sel=${source}` })
    await page.getByRole('button', { name: 'Export' }).click()
    expect(await page.locator('.menu button', { hasText: 'Dossier' }).count()).toBe(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
  })
})

describe('the list of what can be taken away', () => {
  test('copies the link, closes with Escape and gives the focus back', async () => {
    const page = await visit({ link: LINK, permissions: ['clipboard-read', 'clipboard-write'] })
    const button = page.getByRole('button', { name: 'Export' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('.menu').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.notice').textContent()).toContain('The link is on the clipboard')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await button.press('Enter')
    await page.locator('.menu').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.locator('.menu').count()).toBe(0)
    expect(page.url()).toContain(`sel=${CLAIM}`)
  })
})

describe('how far it may travel', () => {
  test('is for everybody unless more is chosen: private notes stay behind, which is said', async () => {
    const page = await visit({ link: LINK })
    const { text } = await take(page, 'with all that it rests on')
    expect(await page.locator('.notice').textContent()).toMatch(/Withheld: \d+ private fields \(/)
    expect(text).not.toMatch(/"(note|rationale)":/)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByLabel('may go to').selectOption('amber')
    await page.getByLabel('with private notes').check()
    const saved = page.waitForEvent('download')
    await page.locator('.menu button', { hasText: 'with all that it rests on' }).click()
    expect(readFileSync(await (await saved).path(), 'utf8')).toMatch(/"(note|rationale)":/)
    expect(await page.locator('.notice').textContent()).not.toContain('Withheld')
  })
})

describe('for other programs', () => {
  test('what is shown is told of before it is saved, and is then what the library writes, with places and colours', async () => {
    const page = await visit({ link: LINK })
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByText('What is shown, for other programs').click()
    await page.locator('.foreign-formats .menu button', { hasText: 'GEXF' }).click()
    await page.getByText('Not in it: ').waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: `Save ${CLAIM}.gexf` }).click()
    const text = readFileSync(await (await saved).path(), 'utf8')
    expect(text).toContain(`<node id="${CLAIM}" `)
    expect(text.match(/<viz:position /g)?.length).toBeGreaterThan(3)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByText('What is shown, for other programs').click()
    await page.locator('.foreign-formats .menu button', { hasText: 'tables' }).click()
    const zipped = page.waitForEvent('download')
    await page.getByRole('button', { name: `Save ${CLAIM}.zip` }).click()
    const tables = unzipSync(readFileSync(await (await zipped).path()))
    expect(Object.keys(tables)).toContain('claims.csv')
  })
})
