import type { Ring } from '../query/loops/circular-reports.ts'
import type { Echo } from '../query/loops/echoes.ts'
import type { Feedback } from '../query/loops/feedback.ts'
import type { Impossible } from '../query/loops/impossible.ts'
import type { Loops } from '../query/loops/loops.ts'
import { agreeing, counted, rounded } from './counted.ts'
import { chained, type NameOf, named, namedAll } from './names.ts'
import { type Item, type Parts, type Section, say } from './parts.ts'

/** A sort of apparent confirmation. */
type LoopKind = Exclude<keyof Loops, 'moreEchoes' | 'moreFeedback'>

/** What each sort of apparent confirmation is called, and what it is. */
export const LOOP_LABELS = {
  loops: { name: 'Loops', means: 'Each comes from the next, and the last from the first.' },
  echoes: { name: 'Echoes', means: 'Claims that stand in more documents than they have origins, the loudest first.' },
  feedback: {
    name: 'Feedback',
    means:
      'A publisher gets its own earlier report back through somebody else: it looks like confirmation and is none.',
  },
  impossible: { name: 'Impossible order', means: 'A document that is older than what it is said to come from.' },
} as const satisfies Readonly<Record<LoopKind, { readonly name: string; readonly means: string }>>

/** Where repetition passes for confirmation; of the echoes only those as loud as that, in documents per origin. */
export function loopSections(found: Loops, nameOf: NameOf, loud = 0): Section[] {
  const { loops, echoes, feedback, impossible } = found
  const section = <T>(kind: LoopKind, list: readonly T[], tell: (entry: T) => Item): Section => {
    return { title: LOOP_LABELS[kind].name, note: loopNote(kind, found), items: list.map(tell) }
  }
  return [
    section('loops', loops, (ring) => ringItem(ring, nameOf)),
    section(
      'echoes',
      echoes.filter(({ echo }) => echo >= loud),
      (echo) => echoItem(echo, nameOf),
    ),
    section('feedback', feedback, (each) => feedbackItem(each, nameOf)),
    section('impossible', impossible, (each) => ({ text: impossibleInWords(each, nameOf) })),
  ]
}

/** What a sort is, and whether there is more of it than is told. */
export function loopNote(kind: LoopKind, { moreEchoes = 0, moreFeedback }: Loops): string {
  const { means } = LOOP_LABELS[kind]
  if (kind === 'echoes' && moreEchoes > 0)
    return `${means} ${counted(moreEchoes, 'quieter one')} ${agreeing(moreEchoes, 'is', 'are')} left out: too many to list.`
  if (kind === 'feedback' && moreFeedback === true)
    return `${means} There is more than is listed: these are the shortest ways back.`
  return means
}

function ringItem({ ring, claims, ...rest }: Ring, nameOf: NameOf): Item {
  return {
    text: chained([...ring, ...ring.slice(0, 1)], ' ← ', nameOf),
    under: [{ text: heldUpInWords(rest, nameOf) }, { text: say`on: ${namedAll(nameOf, claims)}` }],
  }
}

/** Whether something outside a loop supports it. */
export function heldUpInWords({ grounded, groundedBy }: Pick<Ring, 'grounded' | 'groundedBy'>, nameOf: NameOf): Parts {
  return grounded
    ? say`supported from outside by ${namedAll(nameOf, groundedBy)}`
    : ['supported by nothing outside: it does not count']
}

function echoItem({ claim, ...echo }: Echo, nameOf: NameOf): Item {
  const under = say`${echoInWords(echo)}: ${namedAll(nameOf, echo.ends, 3)}`
  return { text: [named(nameOf, claim)], under: [{ text: under }] }
}

/** "26 documents, 1 origin"; of several origins also how many documents there are for each. */
export function echoInWords({ documents, ends, echo }: Omit<Echo, 'claim'>): string {
  const counts = `${counted(documents.length, 'document')}, ${counted(ends.length, 'origin')}`
  return ends.length === 1 ? counts : `${counts}, ${rounded(echo)} documents per origin`
}

function feedbackItem({ publisher, claim, documents }: Feedback, nameOf: NameOf): Item {
  return {
    text: say`${named(nameOf, publisher)}: ${chained(documents, ' ← ', nameOf)}`,
    under: [{ text: say`on: ${named(nameOf, claim)}` }],
  }
}

/** What is older than what it is said to come from, and by how much. */
export function impossibleInWords({ source, from, days }: Impossible, nameOf: NameOf): Parts {
  return say`${named(nameOf, source)} is older by ${days === 0 ? 'hours' : counted(days, 'day')} than ${named(nameOf, from)}, which it is said to come from`
}
