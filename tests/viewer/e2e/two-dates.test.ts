import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { words } from '../../../src/index.ts'
import { cameAndWentInWords, changedInWords } from '../../../viewer/src/words/changes-words.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const LINK = `#show=claim~${CLAIM}&sel=${CLAIM}`

const dateIn = (page: Page, key: string) => new RegExp(`${key}=([^&]+)`).exec(page.url())?.[1]
const sumsOf = (page: Page, part: string) => page.locator(`${part} .sums`).first().locator('li').allTextContents()

/** How many of the second are not among the first. */
const lacking = (all: readonly string[] = [], some: readonly string[] = []) =>
  some.filter((id) => !all.includes(id)).length

describe('two dates', () => {
  test('are compared with two handles that never cross, by the keys, from the first date of the claim', async () => {
    const page = await visit({ link: `${LINK}&asof=2009-02-12` })
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    expect(dateIn(page, 'since')).toBe(graph().firstDay(CLAIM).day)
    const [from, to] = ['From date', 'To date'].map((name) => page.getByRole('slider', { name }))
    await from?.press('End')
    const last = dateIn(page, 'since') ?? ''
    expect(last < '2009-02-12').toBe(true)
    await from?.press('ArrowRight')
    expect(dateIn(page, 'since')).toBe(last)
    await to?.press('ArrowLeft')
    expect(dateIn(page, 'asof')).toBe('2009-02-12')
    await to?.press('End')
    expect(dateIn(page, 'asof')).toBeUndefined()
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    expect(page.url()).not.toMatch(/since|pane/)
    await page.getByRole('slider', { name: 'As of date' }).waitFor()
  })

  test('say what came and what changed as the library does, with what made it', async () => {
    const [since, asOf] = ['2009-02-09', '2009-02-12']
    const page = await visit({ link: `${LINK}&asof=${asOf}&since=${since}&pane=changes` })
    const [before, after] = [graph().at({ asOf: since }), graph().at({ asOf })]
    const { records, claims } = before.diff(after)
    await page.locator('.changes-of-everything').waitFor()
    const documents = records.added.filter(({ kind }) => kind === 'source').length
    const everything = await sumsOf(page, '.changes-of-everything')
    expect(everything[0]).toBe(cameAndWentInWords(documents, 0, 'document'))
    expect(everything.at(-1)).toBe(changedInWords(claims.length))
    const [old, fresh] = [before, after].map((view) => view.support(CLAIM).for.evidence.read)
    const [came, went] = [lacking(old, fresh), lacking(fresh, old)]
    expect(went).toBeGreaterThan(0)
    expect((await sumsOf(page, '.changes-of-claim'))[0]).toBe(cameAndWentInWords(came, went, 'document'))
    await expect
      .poll(() => page.locator('.asked').allTextContents())
      .toEqual([
        expect.stringMatching(/^Before: Dataset: .* View: as of 9 February 2009 /),
        expect.stringMatching(/^After: Dataset: .* View: as of 12 February 2009 /),
      ])
    const nameOf = words.namesIn(graph().reader)
    const documentOf = (id: string) => graph().reader.record('statement', id)?.source ?? id
    const told = await page.locator('#changes-claims-changed li').allTextContents()
    expect(told).toEqual(
      claims
        .slice(0, 20)
        .map(({ claim, changes }) =>
          [
            nameOf(claim),
            ...changes.flatMap((change) => [
              `${words.CHANGE_LABELS[change.what]}: ${words.answerInWords(change, change.before)} → ${words.answerInWords(change, change.after)}`,
              words.textOf(words.causeInWords(change.cause, nameOf, documentOf)),
            ]),
          ].join(''),
        ),
    )
  })

  test('a sum leads to what it is the sum of, and that to its record', async () => {
    const page = await visit({ link: `${LINK}&since=2009-02-09&pane=changes` })
    const sums = page.locator('.changes-of-everything .sums').first()
    await sums.getByRole('button', { name: /documents?$/ }).click()
    const list = page.locator('#changes-source')
    expect(await list.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true)
    await list.locator('.record-link').first().click()
    expect(page.url()).toMatch(/sel=[^&]+&since=2009-02-09$/)
    await page.getByRole('button', { name: 'What changed' }).click()
    expect(page.url()).toContain('pane=changes')
  })
})

test('Escape ends a comparison that takes long, and it is worked out when it is asked for again', async () => {
  const page = await visit({ link: LINK })
  // The worker hears nothing of it, as if it took very long.
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...given: Parameters<typeof post>) {
      const isDiff = JSON.stringify(given[0]).includes('"question":"diff"')
      if (!isDiff || document.body.dataset['answers'] !== undefined) post.apply(this, given)
    } as typeof post
  })
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, `${LINK}&since=2009-02-09&pane=changes`)
  const pane = page.locator('.changes')
  await pane.getByRole('button', { name: 'Stop' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => pane.getByRole('status').allTextContents()).toContain('Stopped.')
  expect(page.url()).toContain('pane=changes')
  await page.evaluate(() => {
    document.body.dataset['answers'] = 'again'
  })
  await pane.locator('p', { hasText: 'Stopped.' }).getByRole('button').first().click()
  await pane.locator('.changes-of-everything').waitFor()
  expect(await pane.getByRole('status').allTextContents()).not.toContain('Stopped.')
})

describe('playing', () => {
  const documents = (page: Page) => page.locator('.figure-numbers strong').first().textContent()
  const tieCount = (page: Page) =>
    page
      .locator('.legend .switch', { hasText: /^contradicts/ })
      .locator('.figure')
      .textContent()

  test('begins at the first date of the claim, counts as the library does, and stops on Escape', async () => {
    const page = await visit({ link: LINK })
    await page.getByRole('button', { name: 'Play what was known when' }).click()
    const first = graph().firstDay(CLAIM).day ?? ''
    await expect.poll(() => dateIn(page, 'asof')?.slice(0, 10)).toBe(first)
    await expect.poll(() => dateIn(page, 'asof')?.slice(0, 10)).not.toBe(first)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Play what was known when' }).waitFor()
    const asOf = dateIn(page, 'asof')
    expect(await documents(page)).toBe(String(graph().at({ asOf }).support(CLAIM).for.documents.read))
    await page.waitForTimeout(1000)
    expect(dateIn(page, 'asof')).toBe(asOf)
    expect(page.url()).toContain(`sel=${CLAIM}`)
  })

  test('stops at the end, which is today', async () => {
    const page = await visit({ link: LINK })
    const slider = page.getByRole('slider', { name: 'As of date' })
    await slider.press('ArrowLeft')
    expect(dateIn(page, 'asof')).toBeDefined()
    await page.getByRole('button', { name: 'Play what was known when' }).click()
    await expect.poll(() => dateIn(page, 'asof')).toBeUndefined()
    await page.getByRole('button', { name: 'Play what was known when' }).waitFor()
  })

  test('as of a date no claim and no relation between claims is counted or drawn that was not there', async () => {
    const asOf = graph().firstDay(CLAIM).day ?? ''
    const page = await visit({ link: `#show=everything&layout=force&asof=${asOf}` })
    const isThere = (claim: string) => graph().at({ asOf }).counts(claim).reason !== 'later'
    const { relations } = graph().dataset
    const ties = relations.filter(({ type, from, to }) => type === 'contradicts' && isThere(from) && isThere(to))
    const all = relations.filter(({ type }) => type === 'contradicts')
    expect(ties.length).toBeLessThan(all.length)
    await expect.poll(() => tieCount(page)).toBe(String(ties.length))
  })
})
