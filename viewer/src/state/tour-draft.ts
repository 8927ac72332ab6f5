import { jsonParts, type Tour } from '../library.ts'

/** A tour that somebody is making. */
export interface TourDraft {
  /** The tour of the dataset that it changes; a new one has none yet. */
  readonly id?: string
  readonly title: string
  readonly steps: Tour['steps']
}

export const NO_DRAFT: TourDraft = { title: '', steps: [] }

export function withStep(draft: TourDraft, step: Tour['steps'][number]): TourDraft {
  return { ...draft, steps: [...draft.steps, step] }
}

export function withSays(draft: TourDraft, index: number, says: string): TourDraft {
  return { ...draft, steps: draft.steps.map((step, at) => (at === index ? { ...step, says } : step)) }
}

/** With another view at a step, which says the same. */
export function withView(draft: TourDraft, index: number, view: string): TourDraft {
  return { ...draft, steps: draft.steps.map((step, at) => (at === index ? { ...step, view } : step)) }
}

/** With a step one place earlier; the first stays where it is. */
export function withEarlier(draft: TourDraft, index: number): TourDraft {
  const { steps } = draft
  const [before, step] = [steps[index - 1], steps[index]]
  if (before === undefined || step === undefined) return draft
  return { ...draft, steps: steps.with(index - 1, step).with(index, before) }
}

export function withoutStep(draft: TourDraft, index: number): TourDraft {
  return { ...draft, steps: draft.steps.filter((_, at) => at !== index) }
}

/** The tours of a dataset with one more, or in the place of the one that it changes or that has its title. */
export function withDraft(tours: readonly Tour[], { id: changed, title, steps }: TourDraft): readonly Tour[] {
  const same = tours.find((tour) => tour.id === changed) ?? tours.find((tour) => tour.title === title)
  if (same !== undefined) return tours.map((tour) => (tour === same ? { ...tour, title, steps } : tour))
  const id = freeId(title, new Set(tours.map((tour) => tour.id)))
  return [...tours, { id, title, steps }]
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
