import { requireRecord } from '../graph/require.ts'
import type { Assessment } from '../model/assessment.ts'
import { assessmentsOf } from '../sourcing/assessments.ts'
import { gradesOf, type ReliabilityGrade } from '../sourcing/reliability.ts'
import type { View } from '../sourcing/view.ts'

/** The Admiralty code of a statement (NATO AJP-2.1): a letter for where it stands, a digit for what it says. */
export interface Admiralty {
  readonly statement: string
  /** Letter and digit, such as `B3`, with a dash (–) for the one that nobody gave; null where nobody gave either. */
  readonly code: string | null
  /** The grade that gives the letter, and whose it is: the source, its publisher or its first author. */
  readonly reliability: (ReliabilityGrade & { readonly of: string }) | null
  /** The grade that gives the digit: the statement's own. */
  readonly credibility: CredibilityGrade | null
}

/** A curator's grade of an item, as recorded (NATO AJP-2.1); 6 says that none can be given. */
export interface CredibilityGrade {
  readonly credibility: NonNullable<Assessment['credibility']>
  readonly assessment: string
  readonly by: string
  /** EDTF, as written. */
  readonly date: string
}

/**
 * The Admiralty code of a statement in a view, with both assessments. The letter is the latest grade of its source, or where that has none of
 * its publisher, or else of its first author; of each one on what the claim is about comes before a general one, and
 * grades on other topics are left out. O(assessments of these).
 *
 * @throws HearsayError `unknown-id`
 */
export function admiralty(view: View, statement: string): Admiralty {
  const { source, claim } = requireRecord(view, 'statement', statement)
  const { publisher, authors } = requireRecord(view, 'source', source)
  const about = requireRecord(view, 'claim', claim).about ?? []
  const reliability = firstGraded(view, [source, publisher, authors?.[0]], about)
  const credibility = latestCredibility(view, statement)
  const code = `${reliability?.reliability ?? NOT_GIVEN}${credibility?.credibility ?? NOT_GIVEN}`
  return { statement, code: reliability === null && credibility === null ? null : code, reliability, credibility }
}

const NOT_GIVEN = '–'

function firstGraded(view: View, ids: readonly (string | undefined)[], about: readonly string[]) {
  for (const of of ids) {
    if (of === undefined) continue
    const grades = gradesOf(view, of)
    const onTopic = grades.find(({ topic }) => topic !== null && about.includes(topic))
    const grade = onTopic ?? grades.find(({ topic }) => topic === null)
    if (grade !== undefined) return { ...grade, of }
  }
  return null
}

function latestCredibility(view: View, statement: string): CredibilityGrade | null {
  const [latest] = assessmentsOf(view, statement).flatMap(({ credibility, id: assessment, by, date }) =>
    credibility === undefined ? [] : [{ credibility, assessment, by, date }],
  )
  return latest ?? null
}
