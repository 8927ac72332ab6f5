import type { Assessment } from '../../../model/assessment.ts'
import type { Search } from '../../../model/search.ts'
import { polarityOf, type Statement } from '../../../model/statement.ts'
import {
  ATTRIBUTION_LABELS,
  CREDIBILITIES,
  LIKELIHOOD_LABELS,
  RELIABILITIES,
  STATUS_LABELS,
} from '../../../model/vocabulary/assessment.ts'
import { POLARITY_LABELS } from '../../../model/vocabulary/statement.ts'
import type { StixWriting } from './writing.ts'

/** “Ferry sank” says so: The ferry sank. From: a clerk; “Register”. */
export function statementText(statement: Statement, writing: StixWriting): string {
  const { source, claim, from, tlp } = statement
  const original = writing.originalOf(source)
  const origins = from ?? (original === undefined ? [] : [original])
  const named = origins.map((id) => writing.called(id, tlp)).join('; ')
  const whence = named === '' ? 'It names no source.' : `From: ${named}.`
  return `${writing.called(source, tlp)} ${POLARITY_LABELS[polarityOf(statement)]}: ${writing.called(claim, tlp)} ${whence}`
}

/** What an assessment says that is no opinion of STIX. */
export function assessmentText(assessment: Assessment, writing: StixWriting): string {
  const { status, likelihood, rating, credibility, reliability, attribution, rationale, method } = assessment
  const said = [
    status && `status: ${STATUS_LABELS[status]}`,
    likelihood && `likelihood: ${LIKELIHOOD_LABELS[likelihood]} (ICD 203)`,
    rating && `rating: ${rating.text}`,
    credibility && `credibility: ${credibility}, ${CREDIBILITIES[credibility]}`,
    reliability && `reliability: ${reliability}, ${RELIABILITIES[reliability]}`,
    attribution && `line of sourcing: ${ATTRIBUTION_LABELS[attribution]}`,
    method && `method: ${method}`,
    rationale,
  ].filter((part) => part)
  const { of, by, date, tlp } = assessment
  return [`Judged by ${writing.called(by, tlp)}, ${date}: ${writing.called(of, tlp)}`, ...said].join('\n')
}

/** Who looked for a claim, when and where, and whether anything was found. */
export function searchText(search: Search, writing: StixWriting): string {
  const { for: claim, by, date, places, found, query, note, tlp } = search
  const where = places.map((place) => (typeof place === 'string' ? writing.called(place, tlp) : place.text)).join('; ')
  const what =
    found === undefined
      ? []
      : [found.length === 0 ? 'Nothing was found.' : `Found: ${found.map((id) => writing.called(id, tlp)).join('; ')}`]
  const asked = query === undefined ? [] : [`Asked for: ${query}`]
  const head = `${writing.called(by, tlp)} looked, ${date}, in: ${where}, for: ${writing.called(claim, tlp)}`
  return [head, ...asked, ...what, ...(note === undefined ? [] : [note])].join('\n')
}
