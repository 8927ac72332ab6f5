import { describe, expect, test } from 'vitest'
import {
  type Assessment,
  type Dataset,
  type Effects,
  type TrackRole,
  type ViewOptions,
  words,
} from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

/** The story with a grade for one of its outlets, which nobody gave. */
function graded(): Dataset {
  const dataset = bundled('guttenberg-wilhelm')
  const grade: Assessment = {
    ...{ id: 'a-grade', of: 'bild', by: 'bildblog', date: '2009-03-01', reliability: 'D' },
    rationale: 'It copied the name.',
  }
  return { ...dataset, assessments: [...dataset.assessments, grade].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const { visit, graph } = usePage({ wilhelm: graded })

const section = (title: string) => `.panel .section:has(h3:text-is("${title}"))`
const SPEAKER = section('As a speaker: if this is wrong')
const OUTLET = section('As an outlet: if its documents are wrong')

const told = (effects: Effects | undefined) =>
  effects === undefined ? [] : words.effectsOf(effects).map((effect) => effect.words)
const recordOf = (id: string, role: TrackRole, view: ViewOptions = {}) => {
  const record = graph()
    .at(view)
    .trackRecord(id)
    .records.find((each) => each.role === role)
  return record === undefined ? undefined : `${words.verdictsInWords(record)} · ${words.shareInWords(record)}`
}

describe('somebody who speaks and publishes', () => {
  test('is told as a speaker and as an outlet apart: what falls, and how often it was right', async () => {
    const id = 'wikipedia-de'
    const page = await visit({ link: `#show=near~${id}~1~both&sel=${id}` })
    const impact = graph().impact([id])
    for (const [part, effects, role] of [
      [SPEAKER, impact, 'speaker'],
      [OUTLET, impact.outlets[0]?.effects, 'outlet'],
    ] as const) {
      await page.locator(part).scrollIntoViewIfNeeded()
      await expect.poll(() => page.locator(`${part} > details summary`).allTextContents()).toEqual(told(effects))
      await expect
        .poll(() => page.locator(`${part} .track-record > p:has(strong)`).textContent())
        .toBe(recordOf(id, role))
    }
  })

  test('has its track record as of the date of the page', async () => {
    const [id, asOf] = ['the-local', '2009-02-13']
    const page = await visit({ link: `#show=near~${id}~1~both&sel=${id}&asof=${asOf}` })
    expect(recordOf(id, 'outlet', { asOf })).not.toBe(recordOf(id, 'outlet'))
    const line = page.locator(`${OUTLET} .track-record`)
    const wanted = recordOf(id, 'outlet', { asOf }) ?? 'No claim of it in this part was verified or refuted later.'
    await expect.poll(() => line.textContent()).toContain(wanted)
  })

  test('and who was graded has the grade, with who gave it and why', async () => {
    const page = await visit({ link: '#show=near~bild~1~both&sel=bild' })
    const part = page.locator(section('How reliable people judged it'))
    await part.scrollIntoViewIfNeeded()
    const grades = words.reliabilityInWords(graph().reliability('bild'), words.namesIn(graph().reader))
    await expect.poll(() => part.locator('.grade').allTextContents()).toEqual(grades.map(words.textOf))
    expect(await part.locator('.items').first().textContent()).toContain('It copied the name.')
  })
})

describe('nothing', () => {
  test('is answered with why, and what falls with the documents stands first', async () => {
    const outlet = graph().dataset.actors.find(({ id }) => {
      const { outlets, fallen } = graph().impact([id])
      return fallen.length === 0 && graph().weight(id).weight === 0 && (outlets[0]?.effects.fallen.length ?? 0) > 0
    })
    const page = await visit({ link: `#show=near~${outlet?.id}~1~both&sel=${outlet?.id}` })
    expect(await page.locator('.panel .section h3').first().textContent()).toContain('As an outlet')
    await page.locator(SPEAKER).scrollIntoViewIfNeeded()
    await expect
      .poll(() => page.locator(SPEAKER).textContent())
      .toContain('No claim changes: nothing that counts comes from it as a speaker.')
  })

  test('of a document is no answer for its outlet, which is asked about too', async () => {
    const [id = ''] = graph().ownership('spiegel-online').documents
    const page = await visit({ link: `#show=near~${id}~1~both&sel=${id}` })
    const folded = page.locator(section('If all that its outlet published is wrong'))
    await folded.locator('summary').first().click()
    const wanted = told(graph().impact(['outlet:spiegel-online']))
    await expect
      .poll(() => folded.locator('.related').first().locator('details summary').allTextContents())
      .toEqual(wanted)
    await folded
      .getByRole('button', { name: /^What if its/ })
      .first()
      .click()
    await expect.poll(() => page.url()).toContain('without=outlet:spiegel-online')
  })
})
