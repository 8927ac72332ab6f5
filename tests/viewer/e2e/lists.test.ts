import AxeBuilder from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { words } from '../../../src/index.ts'
import { bundled, openFinding, usePage } from './harness.ts'

const { visit, graph } = usePage({ wilhelm: () => bundled('guttenberg-wilhelm') })

const CLAIM = 'forename-wilhelm'
const AT = `#show=claim~${CLAIM}&sel=${CLAIM}`

describe('conflicts', () => {
  test('are those that the library finds, and each leads to its pair', async () => {
    const page = await visit({ link: AT })
    await openFinding(page, 'Conflicts')
    const { conflicts } = graph().conflicts()
    const open = conflicts.filter((conflict) => conflict.open)
    await page.getByRole('button', { name: `All: ${conflicts.length}` }).click()
    await expect.poll(() => page.locator('.conflicts > li').count()).toBe(Math.min(60, conflicts.length))
    await page.getByRole('button', { name: `Open: ${open.length}` }).click()
    expect(await page.locator('.section-note').first().textContent()).toBe(words.conflictsInWords(conflicts))
    const [first] = open
    if (first === undefined) throw new Error('no conflict in this dataset')
    await page
      .getByRole('button', { name: /^Show (it|the pair)$/ })
      .first()
      .click()
    expect(page.url()).toContain(`sel=${first.claims.join(',')}`)
    expect(page.url()).toContain(`show=near~${first.claims.join(',')}`)
    expect(await page.locator('.conflicts').count()).toBe(1)
    await page.goBack()
    expect(page.url()).toContain(`show=claim~${CLAIM}`)
  })
})

describe('the menu of findings', () => {
  test('counts what the library finds, and leads to each', async () => {
    const page = await visit({ link: AT })
    await page.getByRole('button', { name: 'Findings' }).click()
    const found = graph()
    const { disputes } = await found.stories()
    const figures = {
      Conflicts: `${found.conflicts().conflicts.filter(({ open }) => open).length} open`,
      'Consistent sets': words.counted(disputes.length, 'dispute'),
      'Weak points': words.counted(found.weakPoints().points.length, 'weak point'),
      Audit: words.counted(found.audit().findings.length, 'objection'),
      Unnamed: words.counted(found.unnamed().actors.length, 'person or group', 'people and groups'),
      'Track record': words.counted(found.trackRecord().records.length, 'record'),
    }
    for (const [name, figure] of Object.entries(figures)) {
      const line = page.locator('.findings li', { hasText: name }).locator('.finding-name')
      await expect.poll(() => line.textContent()).toBe(`${name} ${figure}`)
    }
    await page.keyboard.press('Escape')
    expect(await page.locator('.findings').count()).toBe(0)
  })

  test('consistent sets stand side by side, and the track record tells who was wrong', async () => {
    const page = await visit({ link: `${AT}&pane=consistent-sets` })
    const { disputes } = await graph().stories()
    await expect.poll(() => page.locator('.disputes > li').count()).toBe(Math.min(60, disputes.length))
    const columns = page
      .locator('.disputes > li')
      .first()
      .getByText(/^Set \d+$/)
    expect(await columns.count()).toBe(disputes[0]?.stories.length)
    await openFinding(page, 'Track record')
    const [first] = graph()
      .trackRecord()
      .records.filter(({ role }) => role === 'outlet')
    await expect
      .poll(() => page.locator('.ranking .manner').first().textContent())
      .toContain(`${first?.right} right, ${first?.wrong} wrong`)
  })

  test('the timeline is that of the chosen record, or of everything, and a date is gone to', async () => {
    const page = await visit({ link: `${AT}&pane=timeline` })
    const own = graph().timeline(CLAIM)
    await expect.poll(() => page.locator('.pane-sum').textContent()).toContain(`${own.events.length} events`)
    await page.locator('.event-date').first().click()
    await expect.poll(() => page.url()).toContain(`asof=${own.events[0]?.span[1] ?? own.events[0]?.span[0]}`)
    await page.goBack()
    await page.getByRole('button', { name: 'Show everything’s instead' }).click()
    await expect
      .poll(() => page.locator('.pane-sum').textContent())
      .toContain(`${graph().timeline().events.length} events`)
  })
})

describe('weak points', () => {
  test('are ranked as the library ranks them, and can be taken away from there', async () => {
    const page = await visit({ link: `${AT}&pane=weak-points` })
    const found = graph().weakPoints()
    const { points } = found
    await expect.poll(() => page.locator('.pane-sum').textContent()).toBe(words.exposedInWords(found))
    const first = page.locator('.ranking > li').first()
    expect(await first.textContent()).toContain(`${points[0]?.fallen.length} claim`)
    await first.getByRole('button', { name: 'What if this is wrong?' }).click()
    expect(decodeURIComponent(page.url())).toContain(`without=${points[0]?.id}`)
    expect(await page.getByRole('region', { name: 'What if' }).textContent()).toContain(
      `${points[0]?.fallen.length} claim`,
    )
  })
})

describe('loops, audit and the unnamed', () => {
  test('say how many the library finds', async () => {
    const page = await visit({ link: `${AT}&pane=loops` })
    const { loops, echoes, feedback, impossible } = graph().loops()
    for (const title of [
      `Loops: ${loops.length}`,
      `Echoes: ${echoes.length}`,
      `Feedback: ${feedback.length}`,
      `Impossible order: ${impossible.length}`,
    ])
      await page.getByRole('heading', { name: title }).waitFor()

    await openFinding(page, 'Audit')
    const audit = graph().audit()
    const { rules } = audit
    await expect.poll(() => page.locator('.pane-sum').textContent()).toBe(`${words.auditInWords(audit)}.`)
    const [rule] = rules.filter(({ found }) => found > 0)
    const entry = page.locator('.rule').first()
    expect(await entry.locator('summary').first().textContent()).toContain(
      rule === undefined ? '' : words.ruleInWords(rule),
    )
    await entry.locator('summary').first().click()
    expect(await entry.textContent()).toContain(rule?.fix)
    await entry.locator('.record-link').first().click()
    expect(page.url()).not.toContain('pane=')

    await openFinding(page, 'Unnamed')
    const told = words.unnamedInWords(graph().unnamed())
    await expect.poll(() => page.locator('.pane-sum').textContent()).toBe(told)
  })

  test('answer as of the date of the page', async () => {
    const page = await visit({ link: `${AT}&pane=weak-points&asof=2009-02-10` })
    const { exposed, carried } = graph().at({ asOf: '2009-02-10' }).weakPoints()
    await expect.poll(() => page.locator('.pane-sum').textContent()).toContain(`${exposed} of ${carried} `)
  })
})

describe('a path', () => {
  test('between two records that are typed in is the shortest that the library finds, and is drawn', async () => {
    const page = await visit({ link: `${AT}&pane=path` })
    const [from, to] = [graph().reader.ids('actor')[0] ?? '', CLAIM]
    const name = graph().reader.record('actor', from)?.name ?? ''
    const found = page.locator('.picker-found').getByRole('option')
    await page.getByRole('combobox', { name: 'From' }).fill(name)
    await found.filter({ hasText: name }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'To' }).fill('Wilhelm')
    const target = graph().find({ text: 'Wilhelm', kind: 'all', limit: 8 }).results[0]?.id ?? to
    await found.first().waitFor()
    await page.keyboard.press('Enter')
    const picked = /show=path~([^~]+)~([^&]+)/.exec(page.url()) ?? []
    expect(picked[2]).toBe(target)
    const [path] = graph().path(picked[1] ?? '', target).paths
    const steps = page.locator('.paths > li').first().locator('.path-steps > li')
    await expect.poll(() => steps.count()).toBe(path?.nodes.length)
  })

  test('of two chosen on the canvas', async () => {
    const source = graph().reader.ids('source')[0] ?? ''
    const page = await visit({ link: `#show=everything&sel=${CLAIM},${source}&layout=force` })
    await page.getByRole('button', { name: 'Path between them' }).click()
    const { paths } = graph().path(CLAIM, source, { count: 4 })
    await expect.poll(() => page.locator('.paths > li').count()).toBe(paths.length)
    await page.getByRole('button', { name: 'That share nothing' }).click()
    const apart = graph().path(CLAIM, source, { apart: true }).paths
    await expect.poll(() => page.locator('.pane-sum').textContent()).toContain(`${apart.length} way`)
    await expect.poll(() => page.locator('.paths > li').count()).toBe(apart.length)
  })
})

test('the dataset and its claims are as of the date of the page', async () => {
  const asOf = '2009-02-10'
  const page = await visit({ link: `#show=everything&asof=${asOf}&layout=force` })
  const then = graph().at({ asOf })
  const known = (kind: 'claim' | 'statement') =>
    graph()
      .reader.ids(kind)
      .filter((id) => then.counts(id).reason !== 'later')
  const [claims, statements] = [known('claim'), known('statement')]
  expect(claims.length).toBeLessThan(graph().dataset.claims.length)
  const pane = page.locator('.panel article')
  await expect
    .poll(() => pane.locator('.manner').first().textContent())
    .toContain(`${claims.length} claims, ${statements.length} statements, `)
  expect(await pane.locator('.conditions').textContent()).toBe('As of 10 February 2009')
  expect(await pane.locator('.claims li').count()).toBe(claims.length)
  const figures = (await pane.locator('.claims .figure').allTextContents()).map(Number.parseFloat)
  expect(figures[0]).toBeLessThan(statements.length)
  expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(
    statements.filter((id) => graph().reader.record('statement', id)?.polarity !== 'neither').length,
  )
  // So is the table: what came later is in no list of it.
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.locator('.table-frame')
  expect(await table.textContent()).not.toContain('not published yet')
  await table.getByRole('button', { name: 'Claims', exact: true }).click()
  await expect.poll(() => table.locator('p [role=status]').textContent()).toBe(`${claims.length} rows`)
})

test('axe finds nothing in any of the lists, in the light and in the dark', async () => {
  const page = await visit({ link: AT })
  for (const [pane, colorScheme] of [
    ['conflicts', 'light'],
    ['weak-points', 'dark'],
    ['loops', 'light'],
    ['audit', 'dark'],
    ['unnamed', 'light'],
    ['path', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate((hash) => {
      location.hash = hash
    }, `${AT}&pane=${pane}`)
    await expect.poll(() => page.url()).toContain(`pane=${pane}`)
    await page.locator('.list-pane').waitFor()
    await expect.poll(() => page.locator('.working').count()).toBe(0)
    const { violations } = await new AxeBuilder({ page }).include('.panel').analyze()
    expect(
      violations.map(({ id, nodes }) => `${pane} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([])
  }
})

describe('the worklist', () => {
  test('has every claim with its figures, most need first, and is saved as CSV', async () => {
    const page = await visit({ link: `${AT}&view=table` })
    await page.getByRole('group', { name: 'Rows' }).getByRole('button', { name: 'Claims' }).click()
    await page.getByRole('button', { name: 'Of everything, not only what is on the canvas' }).click()
    const rows = page.locator('.table-frame tbody tr')
    await expect.poll(() => rows.count()).toBe(Math.min(200, graph().dataset.claims.length))
    const text = graph().reader.record('claim', CLAIM)?.text ?? ''
    const row = page.locator('.table-frame tbody tr', { hasText: text })
    const { for: side } = graph().support(CLAIM)
    await expect.poll(() => row.locator('td').nth(0).textContent()).toBe(String(side.documents.read))
    expect(await row.locator('td').nth(1).textContent()).toBe(String(side.origins.max))
    const open = graph()
      .conflicts()
      .conflicts.filter((each) => each.open && each.claims.includes(CLAIM))
    await expect.poll(() => row.locator('td').nth(4).textContent()).toBe(String(open.length))
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV' }).click()
    expect((await saved).suggestedFilename()).toMatch(/-claims\.csv$/)
    await page.getByRole('group', { name: 'Rows' }).getByRole('button', { name: 'Documents' }).click()
    expect(await page.locator('.table-frame').getByRole('status').textContent()).toBe('0 rows')
    await page.getByRole('button', { name: 'Of everything, not only what is on the canvas' }).click()
    await expect.poll(() => rows.count()).toBe(Math.min(200, graph().dataset.sources.length))
  })
})
