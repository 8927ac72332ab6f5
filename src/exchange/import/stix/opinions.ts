import type { Verdict } from '../imported.ts'
import type { JsonEntry } from '../json-entry.ts'
import { authorsOf } from './documents.ts'
import { askIdentity, idOf, keyOf, type StixReading } from './stix-reading.ts'
import { thingOf } from './things.ts'

/** The five points of the standard, the worst first. */
const POINTS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] as const

/** The ids of objects that somebody has an opinion of. */
export function opinedIds(reading: StixReading): ReadonlySet<string> {
  const refs = reading.ofType('opinion').flatMap(({ value }) => value['object_refs'])
  return new Set(refs.filter((ref) => typeof ref === 'string').map((ref) => ref.toLowerCase()))
}

/**
 * Makes of each opinion an assessment with the rating as printed, one for each object that it is of, and of what is no claim yet the claim
 * that it is right, which is what an opinion judges. Never a status: the words are given as verdicts, for whoever imports to say what they mean.
 */
export function readOpinions(reading: StixReading): readonly Verdict[] {
  const verdicts = new Map<string, string[]>()
  for (const entry of reading.ofType('opinion')) {
    if (reading.recordOf.has(idOf(entry))) continue
    askIdentity(entry)
    for (const { key, text } of readOpinion(entry, reading)) {
      const known = verdicts.get(text)
      if (known === undefined) verdicts.set(text, [key])
      else known.push(key)
    }
  }
  return [...verdicts].map(([text, assessments]) => ({ text, assessments }))
}

function readOpinion(entry: JsonEntry, reading: StixReading): { key: string; text: string }[] {
  const text = entry.text('opinion')?.trim()
  const [by, date] = [judge(entry, reading), entry.date('modified') ?? entry.date('created')]
  entry.field('created')
  if (entry.field('revoked') === true || text === undefined || by === undefined || date === undefined) {
    entry.tellWhole(
      'notUnderstood',
      'an opinion that was revoked, or lacks what it says, who says so or when, is no assessment',
    )
    return []
  }
  const rationale = entry.text('explanation')
  const rating = { text, ...figures(text) }
  const fields = { by, date, rating, rationale, confidence: confidenceOf(entry) }
  return entry.texts('object_refs').flatMap((ref, index) => {
    const of = claimOf(ref.toLowerCase(), reading)
    if (of === undefined) {
      entry.tell(
        'lost',
        'an opinion of an object that claims here are not about, or that the bundle does not have',
        ref,
        ['object_refs', index],
      )
      return []
    }
    return [{ key: reading.add('assessment', `${keyOf(entry)} of ${of}`, entry, { ...fields, of }), text }]
  })
}

function figures(text: string) {
  const point = POINTS.indexOf(text.toLowerCase() as (typeof POINTS)[number])
  return point === -1 ? {} : { value: point + 1, best: POINTS.length, worst: 1 }
}

/** Who has the opinion: whoever made the object, else its only author. */
function judge(entry: JsonEntry, reading: StixReading): string | undefined {
  const creator = reading.actor(entry, 'created_by_ref')
  const { authors } = entry.value
  if (creator !== undefined || !Array.isArray(authors) || authors.length !== 1) return creator
  return authorsOf(entry, reading)[0]
}

/** By the table of the standard from None to High (appendix A), whose words are those of confidence here. */
function confidenceOf(entry: JsonEntry): string | undefined {
  const value = entry.field('confidence')
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 100) {
    entry.tell('lost', 'a confidence of 0, which is none, or that is no whole number up to 100', value, ['confidence'])
    return undefined
  }
  const word = value < 30 ? 'low' : value < 70 ? 'moderate' : 'high'
  entry.tell(
    'ambiguous',
    'the confidence of an opinion is read by the table of the standard from none to high; its other tables read the same figure otherwise',
    value,
    ['confidence'],
  )
  return word
}

/** The claim that is judged: the object itself where it is one, else that it is right. */
function claimOf(id: string, reading: StixReading): string | undefined {
  const known = reading.recordOf.get(id)
  if (known?.kind === 'claim') return known.key
  const thing = thingOf(id, reading)
  const entry = reading.objects.get(id)
  if (thing === undefined || entry === undefined) return undefined
  const type = String(entry.value['type']).replaceAll('-', ' ')
  const named = `the ${type} “${thing.name}”`
  const text = known?.kind === 'source' ? `What ${named} says is right.` : `What is said of ${named} is right.`
  return reading.add('claim', `${thing.key} is right`, entry, { text, about: [thing.key] })
}
