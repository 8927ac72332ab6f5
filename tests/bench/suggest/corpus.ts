import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextSpan } from '../../../src/index.ts'

/** Who said what in a text, as somebody has marked it: each part may stand in several places. */
export interface Marked {
  readonly cue: readonly TextSpan[]
  readonly source: readonly TextSpan[]
  readonly content: readonly TextSpan[]
}

/** A text of a corpus with what is marked in it. */
export interface MarkedText {
  readonly text: string
  readonly marked: readonly Marked[]
}

/**
 * The texts of a folder of PolNeAR (`data/test`), each with the marks of its first annotator. @throws where there is no such folder
 *
 * @see https://github.com/networkdynamics/PolNeAR
 */
export function readCorpus(folder: string): MarkedText[] {
  const [texts, marks] = [join(folder, 'text'), join(folder, 'attributions')]
  if (!existsSync(texts) || !existsSync(marks))
    throw new Error(`${folder} has no text/ and attributions/: give a folder such as PolNeAR/data/test`)
  const files = readdirSync(marks)
    .filter((name) => name.endsWith('.ann'))
    .sort()
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const first = files.find((file) => file.startsWith(name.slice(0, -'.txt'.length)))
      if (first === undefined) return []
      return [
        { text: readFileSync(join(texts, name), 'utf8'), marked: readMarks(readFileSync(join(marks, first), 'utf8')) },
      ]
    })
}

/** The attributions in a file of brat's stand-off format. */
export function readMarks(file: string): Marked[] {
  const spans = new Map<string, TextSpan[]>()
  const events: Record<'Cue' | 'Source' | 'Content', string[]>[] = []
  for (const line of file.split('\n')) {
    const [id = '', rest] = line.split('\t')
    if (rest === undefined) continue
    if (id.startsWith('T')) {
      const places = rest.slice(rest.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        places.map((place) => place.trim().split(' ').map(Number)).map(([start = 0, end = 0]) => ({ start, end })),
      )
    } else if (id.startsWith('E')) {
      const event = { Cue: [] as string[], Source: [] as string[], Content: [] as string[] }
      for (const part of rest.split(' ')) {
        const [role = '', of = ''] = part.split(':')
        const name = role.replace(/\d+$/, '')
        if (name === 'Cue' || name === 'Source' || name === 'Content') event[name].push(of)
      }
      events.push(event)
    }
  }
  const of = (ids: readonly string[]) => ids.flatMap((id) => spans.get(id) ?? [])
  return events.map(({ Cue, Source, Content }) => ({ cue: of(Cue), source: of(Source), content: of(Content) }))
}
