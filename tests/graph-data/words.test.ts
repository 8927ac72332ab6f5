import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deepseek, guttenberg, ivermectin, ROOT } from './bundled.ts'

/** So many words in a row are somebody else's sentence. */
const TOO_MANY = 14

/** Words as a reader counts them: letters and digits; in scripts without spaces two characters stand for a word. */
function countWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const spaced = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
  return (spaced.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.ceil(unspaced / 2)
}

/** What stands in quotation marks in a note. */
function quotations(note = ''): string[] {
  return [...note.matchAll(/["“]([^"”]+)["”]/g)].map(([, quoted = '']) => quoted)
}

describe.each([
  ['deepseek-v4', deepseek],
  ['guttenberg-wilhelm', guttenberg],
  ['ivermectin-benha', ivermectin],
])('%s prints no more than a phrase of anybody', (_, { dataset }) => {
  const { sources, statements, relations, assessments, actors, claims } = dataset
  const printed = [
    ...sources.flatMap(({ id, title, description }) => [title, ...quotations(description)].map((text) => [id, text])),
    ...statements.flatMap(({ id, hedges = [], credits, note, anchor }) =>
      [...hedges, credits?.as ?? '', ...quotations(note), anchor?.exact ?? ''].map((text) => [id, text]),
    ),
    ...relations.flatMap(({ id, note }) => quotations(note).map((text) => [id, text])),
    ...assessments.flatMap(({ id, rationale, method }) =>
      [...quotations(rationale), ...quotations(method)].map((text) => [id, text]),
    ),
    ...actors.flatMap(({ id, name, anonymous }) => (anonymous === true ? [[id, name]] : [])),
    ...claims.flatMap(({ id, text }) => quotations(text).map((quoted) => [id, quoted])),
  ]

  test('titles, hedges, credits, descriptors and quotations in notes', () => {
    expect(printed.filter(([, text = '']) => countWords(text) >= TOO_MANY)).toEqual([])
  })

  test('ten words at most where an anchor quotes them', () => {
    const exact = statements.flatMap(({ id, anchor }) => (anchor?.exact === undefined ? [] : [[id, anchor.exact]]))
    expect(exact.length).toBeGreaterThan(10)
    expect(exact.filter(([, text = '']) => countWords(text) > 10)).toEqual([])
  })

  test('claims are one sentence each', () => {
    const several = claims.filter(
      ({ text }) => !/[.]$/.test(text) || /[.!?] [A-Z]/.test(text.replace(/\bU\.S\. /g, 'US ')),
    )
    expect(several.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })
})

/** The article is not ours to print, so a copy of it is not part of the project. */
const ARTICLE = resolve(ROOT, '../shared/seed/article.txt')

test.skipIf(!existsSync(ARTICLE))(
  `no tracked file has ${TOO_MANY} words in a row of the article (skipped without a copy of it at ${ARTICLE})`,
  () => {
    const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
    const runs = new Set<string>()
    const article = words(readFileSync(ARTICLE, 'utf8'))
    for (let at = 0; at + TOO_MANY <= article.length; at += 1) runs.add(article.slice(at, at + TOO_MANY).join(' '))
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
    const leaks = tracked
      .filter(
        (file) =>
          file !== '' && existsSync(resolve(ROOT, file)) && !/\.(png|svg|ico|woff2?)$|^package-lock\.json$/.test(file),
      )
      .flatMap((file) => {
        const text = words(readFileSync(resolve(ROOT, file), 'utf8'))
        const at = text.findIndex((_, index) => runs.has(text.slice(index, index + TOO_MANY).join(' ')))
        return at === -1 ? [] : [`${file}: ${text.slice(at, at + TOO_MANY).join(' ')}`]
      })
    expect(leaks).toEqual([])
  },
)
