import { jsonParts, type Tour } from '../library.ts'

/** A tour that somebody is making. */
export interface TourDraft {
  readonly title: string
  readonly steps: Tour['steps']
}

export const NO_DRAFT: TourDraft = { title: '', steps: [] }

export function withStep({ title, steps }: TourDraft, step: Tour['steps'][number]): TourDraft {
  return { title, steps: [...steps, step] }
}

export function withSays({ title, steps }: TourDraft, index: number, says: string): TourDraft {
  return { title, steps: steps.map((step, at) => (at === index ? { ...step, says } : step)) }
}

/** With a step one place earlier; the first stays where it is. */
export function withEarlier({ title, steps }: TourDraft, index: number): TourDraft {
  const [before, step] = [steps[index - 1], steps[index]]
  if (before === undefined || step === undefined) return { title, steps }
  return { title, steps: steps.with(index - 1, step).with(index, before) }
}

export function withoutStep({ title, steps }: TourDraft, index: number): TourDraft {
  return { title, steps: steps.filter((_, at) => at !== index) }
}

/** The tours of a dataset with one more, or in the place of the one of its title. */
export function withDraft(tours: readonly Tour[], { title, steps }: TourDraft): readonly Tour[] {
  const same = tours.find((tour) => tour.title === title)
  const id = same?.id ?? freeId(title, new Set(tours.map((tour) => tour.id)))
  return [...tours.filter((tour) => tour !== same), { id, title, steps }]
}

/** Tours as the text of a file `tours.yaml`: what is between quotes in it is JSON, which YAML reads. */
export function toursFile(tours: readonly Tour[]): string {
  const lines = tours.flatMap(({ id, title, steps }) => [
    `  - id: ${quoted(id)}`,
    `    title: ${quoted(title)}`,
    '    steps:',
    ...steps.flatMap(({ view, says }) => [`      - view: ${quoted(view)}`, `        says: ${quoted(says)}`]),
  ])
  return `${['tours:', ...lines].join('\n')}\n`
}

function quoted(text: string): string {
  return [...jsonParts(text)].join('').trimEnd()
}

const LONGEST = 100

function freeId(title: string, taken: ReadonlySet<string>): string {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const plain =
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST) || 'tour'
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`
    if (!taken.has(id)) return id
  }
}
