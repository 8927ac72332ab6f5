import type { Source } from '../../model/source.ts'
import { dayText, hourText, minuteText, monthText } from './days.ts'
import type { Dice } from './dice.ts'
import { type Document, documentAt } from './documents.ts'
import { noticesOf } from './notices.ts'
import { bookkeeping } from './record.ts'
import { nameOf, words } from './wording.ts'
import type { World } from './world.ts'

/** The documents (`s0`, …) in the order in which they were published. */
export function* sourcesOf(world: World): Generator<Source> {
  for (let n = 0; n < world.counts.sources; n += 1) yield source(world, documentAt(world, n))
}

function source(world: World, document: Document): Source {
  const { number, role, type, read, day, original } = document
  const dice = world.dice('source', number)
  return {
    id: `s${number}`,
    title: `${nameOf(dice.skewed(number + 1, 2))}: ${words(dice, 4)} ${number}`,
    type,
    ...makersOf(world, document),
    published: publishedText(dice, document),
    url: `https://example.org/${number}`,
    archivedUrl: dice.chance(0.05) ? `https://archive.example/${number}` : undefined,
    accessed: dice.chance(0.2) ? dayText(day + dice.below(400)) : undefined,
    read,
    genre: role === 'satire' ? 'satire' : genreOf(dice),
    language: dice.chance(0.85) ? 'en' : dice.pick(['de', 'fr', 'zh-Hans', 'ja', 'ar']),
    digest: read === 'full' && dice.chance(0.1) ? digest(dice) : undefined,
    knownVia:
      role === 'reported'
        ? [`s${number + 1 + dice.below(Math.min(30, world.counts.sources - number - 1))}`]
        : undefined,
    republishes: role === 'copy' ? `s${original}` : undefined,
    revises: role === 'version' ? `s${original}` : undefined,
    notices: noticesOf(world, document, dice),
    ...bookkeeping(dice, day),
  }
}

/** Who wrote, published and carried it. Versions of a document have one publisher, and what is posted on a platform often none. */
function makersOf(world: World, { number, role, type, original }: Document): Partial<Source> {
  if (role === 'version' && original !== undefined) return makersOf(world, documentAt(world, original))
  const dice = world.dice('source', number + world.counts.sources)
  const { outlets, people, platforms } = world.counts
  const isPost = type === 'post'
  const publisher = role === 'wire' ? dice.ranked(Math.min(outlets, 12)) : dice.ranked(outlets)
  return {
    publisher: dice.chance(isPost ? 0.6 : 0.015) ? undefined : `o${publisher}`,
    carrier: dice.chance(isPost ? 0.9 : 0.02) ? `k${dice.below(platforms)}` : undefined,
    authors: dice.chance(isPost ? 0.95 : 0.4) ? [`p${dice.skewed(people, 3)}`] : undefined,
  }
}

function publishedText(dice: Dice, { role, day }: Document): string | undefined {
  const draw = dice.unit()
  if (role === 'live') {
    return draw < 0.5
      ? `${dayText(day)}/${dayText(day + 1 + dice.below(9))}`
      : `${hourText(day, 6)}/${hourText(day, 21)}`
  }
  if (draw < 0.12) return minuteText(dice, day)
  if (draw < 0.14) return monthText(day)
  return draw < 0.15 ? undefined : dayText(day)
}

function genreOf(dice: Dice): Source['genre'] {
  const draw = dice.unit()
  if (draw < 0.06) return draw < 0.03 ? 'opinion' : 'analysis'
  if (draw < 0.065) return 'advertorial'
  return draw < 0.15 ? 'news' : undefined
}

function digest(dice: Dice): string {
  let text = ''
  while (text.length < 64) text += dice.below(16).toString(16)
  return text
}
