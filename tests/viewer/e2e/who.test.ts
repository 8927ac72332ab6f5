import { describe, expect, test } from 'vitest'
import { type Effects, type TrackRole, type ViewOptions, words } from '../../../src/index.ts'
import { bundled, usePage } from './harness.ts'

const { visit, graph } = usePage({ deepseek: () => bundled('deepseek-v4') })

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
    const id = 'deepseek'
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
    const [id, asOf] = ['udit-co', '2026-05-15']
    const page = await visit({ link: `#show=near~${id}~1~both&sel=${id}&asof=${asOf}` })
    expect(recordOf(id, 'outlet', { asOf })).not.toBe(recordOf(id, 'outlet'))
    const line = page.locator(`${OUTLET} .track-record`)
    const wanted = recordOf(id, 'outlet', { asOf }) ?? 'No claim of it in this part was verified or refuted later.'
    await expect.poll(() => line.textContent()).toContain(wanted)
  })

  test('and who was graded has the grade, with who gave it and why', async () => {
    const page = await visit({ link: '#show=near~udit-co~1~both&sel=udit-co' })
    const part = page.locator(section('How reliable people judged it'))
    await part.scrollIntoViewIfNeeded()
    const grades = words.reliabilityInWords(graph().reliability('udit-co'), words.namesIn(graph().reader))
    await expect.poll(() => part.locator('.grade').allTextContents()).toEqual(grades.map(words.textOf))
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
    const id = 'reuters-2026-02-23-blackwell'
    const page = await visit({ link: `#show=near~${id}~1~both&sel=${id}` })
    const folded = page.locator(section('If all that its outlet published is wrong'))
    await folded.locator('summary').first().click()
    const wanted = told(graph().impact(['outlet:reuters']))
    await expect.poll(() => folded.locator('.related details summary').allTextContents()).toEqual(wanted)
    await folded.getByRole('button', { name: /^What if its \d+ documents/ }).click()
    await expect.poll(() => page.url()).toContain('without=outlet:reuters')
  })
})
