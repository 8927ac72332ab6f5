import { append } from '../../algorithm/append.ts'
import type { Kind, RecordOfKind } from '../../model/kinds.ts'
import { recordProblem } from '../problem.ts'
import { checkActor } from './check-actor.ts'
import { checkAssessment } from './check-assessment.ts'
import { checkClaim } from './check-claim.ts'
import { checkSearch } from './check-search.ts'
import { checkSource } from './check-source.ts'
import { checkStatement } from './check-statement.ts'
import type { CheckedRecords, Entries, Found } from './entries.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import type { Rule } from './rule.ts'

/** What the model says of a record that its shape does not show, by kind. */
export const RULES: { readonly [K in Kind]?: Rule<RecordOfKind[K]> } = {
  actor: checkActor,
  source: checkSource,
  topic: ({ cumulative, type }, { report }) => {
    if (cumulative === undefined || type === 'measure') return
    const message = `only a measure can be a running total, and this topic is of type ${type}`
    report('cumulative-topic', ['cumulative'], { message, hint: 'make its type measure', severity: 'warning' })
  },
  claim: checkClaim,
  statement: checkStatement,
  relation: ({ from, to, type }, { report }) => {
    if (from === to) report('self-reference', ['to'], { message: `"${type}" leads from "${from}" to itself` })
  },
  assessment: checkAssessment,
  search: checkSearch,
}

/** Checks each record against the rules of its kind, and for characters that nobody sees. */
export function checkRecords(all: Entries, problems: Found): void {
  for (const { manifest, raw } of all.manifests) append(problems, hiddenCharacters(raw, manifest))
  for (const { tour, raw, path } of all.tours) if (path.length === 0) append(problems, hiddenCharacters(raw, tour))
  for (const { record, raw } of all.entries) append(problems, hiddenCharacters(raw, record))
  checkRules(all, problems)
}

/** Checks each record against the rules of its kind. */
export function checkRules({ entries, holders }: CheckedRecords, problems: Found): void {
  for (const entry of entries) {
    const { kind, record } = entry
    const rule = RULES[kind] as Rule<object> | undefined
    rule?.(record, {
      kindOf: (id) => holders.get(id)?.kind,
      find: <K extends Kind>(wanted: K, id: string) => {
        const holder = holders.get(id)
        return holder?.kind === wanted ? (holder.record as RecordOfKind[K] | undefined) : undefined
      },
      report: (code, path, finding) => problems.push(recordProblem(code, entry.raw, path, finding)),
    })
  }
}
