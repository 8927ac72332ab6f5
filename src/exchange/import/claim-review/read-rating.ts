import type { Fields } from '../../../dataset/raw-record.ts'
import type { Thing } from './thing.ts'

/** A rating as printed, and why it was given. */
export interface ReadRating {
  readonly rating: Fields
  readonly rationale: string | undefined
}

/**
 * The rating of a review as printed, with its scale only where that is one: not where all figures are the same (−1/−1/−1, 0/0/0: no rating), and the figure only
 * where it stands on the scale. A scale whose best is its lowest stays as it is. Undefined where nothing is printed.
 */
export function readRating(review: Thing): ReadRating | undefined {
  const [first, ...others] = review.parts('reviewRating')
  for (const each of others)
    review.tell(
      'lost',
      'a review has several ratings; the first was taken',
      typeof each === 'string' ? each : each.value,
      ['reviewRating'],
    )
  if (first === undefined) return undefined
  if (typeof first === 'string') return { rating: { text: first }, rationale: undefined }
  const words = first.firstWords('alternateName', 'name', 'description')
  const figures = figuresOf(first)
  const printed = first.list('ratingValue').length > 0 ? first.words('ratingValue') : undefined
  const rationale = first.firstWords('ratingExplanation', 'reviewExplanation')
  if (words !== undefined) return { rating: { text: words, ...figures }, rationale }
  const isWord = printed !== undefined && figureOf(printed) === undefined
  if (isWord || (printed !== undefined && figures.value !== undefined)) {
    if (!isWord) first.tell('assumed', 'a rating has no words: its figure stands for them', printed, ['ratingValue'])
    return { rating: { text: printed, ...figures }, rationale }
  }
  return undefined
}

interface Figures {
  readonly value?: number | string
  readonly best?: number | string
  readonly worst?: number | string
}

function figuresOf(rating: Thing): Figures {
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((name) => readFigure(rating, name)) as [
    Figure,
    Figure,
    Figure,
  ]
  const all = [value, best, worst].filter((each) => each !== undefined).map(Number)
  const tell = (why: string) => rating.tell('lost', why, [value, best, worst].map((each) => each ?? '').join('/'))
  if (all.length > 1 && new Set(all).size === 1 && best !== undefined && worst !== undefined) {
    tell('figures of a rating (value/best/worst) that are all the same are none')
    return {}
  }
  if (value !== undefined && Number(value) === -1 && worst === undefined && best === undefined) {
    tell('-1 without a scale says that there is no figure')
    return {}
  }
  if (value !== undefined && best !== undefined && worst !== undefined) {
    const [low, high] = [Math.min(Number(best), Number(worst)), Math.max(Number(best), Number(worst))]
    if (low === high || Number(value) < low || Number(value) > high) {
      tell('the figure of a rating (value/best/worst) is not on its scale')
      return low === high ? {} : { best, worst }
    }
  }
  return {
    ...(value === undefined ? {} : { value }),
    ...(best === undefined ? {} : { best }),
    ...(worst === undefined ? {} : { worst }),
  }
}

type Figure = number | string | undefined

function readFigure(rating: Thing, name: string): Figure {
  const [first] = rating.list(name)
  if (first === undefined || first === null || first === '') return undefined
  if (typeof first === 'number') return Number.isFinite(first) ? first : undefined
  const text = rating.words(name)
  const figure = text === undefined ? undefined : figureOf(text)
  if (text !== undefined && figure === undefined && name !== 'ratingValue')
    rating.tell('notUnderstood', `the field ${name} is no figure`, text, [name])
  return figure
}

/** A figure as a dataset has it: “3,5” is 3.5, “4/5” none. */
function figureOf(text: string): Figure {
  const plain = text
    .trim()
    .replace(/^(?=\d)|^−/, (sign) => (sign === '' ? '' : '-'))
    .replace(',', '.')
  if (plain.length > 40 || !/^[+-]?\d+(?:\.\d+)?$/.test(plain)) return undefined
  return String(Number(plain)) === plain ? Number(plain) : plain
}
