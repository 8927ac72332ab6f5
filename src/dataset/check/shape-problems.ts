import type { $ZodIssue } from 'zod/v4/core'
import { nearest } from '../../algorithm/nearest-word.ts'
import type { DatasetProblemCode, Problem } from '../../errors.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { REFERENCES } from '../../model/references.ts'
import { type Finding, recordProblem } from '../problem.ts'
import type { FieldPath, RawRecord, SectionKind } from '../raw-record.ts'
import { shortened, withArticle } from '../words.ts'
import { fieldsAt } from './record-schema.ts'
import { quote, type Spot, TYPES, wrongType } from './wrong-type.ts'

/** What a schema found wrong with a record, in words for the person who wrote it. */
export function shapeProblems(raw: RawRecord, issues: readonly $ZodIssue[]): Problem[] {
  const isMistyped = (path: string) => issues.some((each) => each.code === 'invalid_type' && each.path.join() === path)
  const told = issues.filter(({ code, path }) => !isLength(code) || !isMistyped(path.join())).flatMap(inMember)
  const misspelt = new Set(told.flatMap((issue) => misspeltFields(raw.kind, issue)))
  return told.flatMap((issue) => {
    const path = pathOf(issue)
    const value = valueAt(raw.value, path)
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(raw, path, key))
    if (value === undefined) return misspelt.has(path.join('.')) ? [] : [missingField(raw, path)]
    const [code, finding] = explain(issue, { raw, path, value })
    return [recordProblem(code, raw, path, finding)]
  })
}

/** What is of the wrong type has no length to speak of. */
function isLength(code: $ZodIssue['code']): boolean {
  return code === 'too_small' || code === 'too_big'
}

/** Of a union that fails, what is wrong inside the one member that is a set of fields, where the value is one. */
function inMember(issue: $ZodIssue): $ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const isInside = ({ path, code }: $ZodIssue) => path.length > 0 || code === 'unrecognized_keys'
  const inside = issue.errors.find((member) => member.length > 0 && member.every(isInside))
  return inside?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue]
}

function pathOf(issue: $ZodIssue): (string | number)[] {
  return issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
}

/** The paths of fields that are there under a name which is nearly theirs: they are not missed on top of that. */
function misspeltFields(kind: SectionKind, issue: $ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = pathOf(issue)
  const meant = issue.keys.map((key) => fieldMeant(key, fieldsAt(kind, path)))
  return meant.flatMap((field) => (field === undefined ? [] : [[...path, field].join('.')]))
}

/** The field that a name was meant to be: the nearest, or the one that it begins with where a colon or a blank is wrong. */
function fieldMeant(name: string, fields: readonly string[]): string | undefined {
  const [, word] = /^(\w+)[:：\s]/.exec(name) ?? []
  return fields.find((field) => field === word) ?? nearest(name, fields)
}

function explain(issue: $ZodIssue, spot: Spot): [DatasetProblemCode, Finding] {
  const name = quote(spot.path)
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(TYPES[issue.expected] ?? issue.expected, spot)
    case 'invalid_value':
      return notAmong(issue, spot)
    case 'invalid_union':
      return noneOf(issue, spot)
    case 'custom':
      return ['bad-date', { message: `${name}: ${shortenedIn(issue.message, spot.value)}`, hint: hintOf(issue.params) }]
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, spot)
    default:
      return badFormat(issue.message, spot)
  }
}

function notAmong(issue: $ZodIssue & { code: 'invalid_value' }, { path, value }: Spot): [DatasetProblemCode, Finding] {
  if (!issue.message.startsWith('Invalid ')) return ['bad-value', { message: `${quote(path)}: ${issue.message}` }]
  const choices = issue.values.map(String)
  const near = typeof value === 'string' ? nearest(value, choices) : undefined
  const message = `${quote(path)} must be one of ${choices.join(', ')}; not ${shown(value)}`
  const meant = typeof value === 'string' ? { written: value, among: () => choices } : undefined
  return ['bad-value', { message, hint: near === undefined ? undefined : `did you mean ${near}?`, meant }]
}

/** A union fails with the words of the member that the value came nearest to: the one that took its type. */
function noneOf(issue: $ZodIssue & { code: 'invalid_union' }, spot: Spot): [DatasetProblemCode, Finding] {
  const members = issue.errors.map(([first]) => first).filter((first) => first !== undefined)
  const types = members.flatMap((member) => (member.code === 'invalid_type' ? [TYPES[member.expected] ?? ''] : []))
  const typed = members.find(({ code }) => code !== 'invalid_type' && code !== 'invalid_value')
  return typed === undefined ? wrongType([...new Set(types)].join(' or '), spot) : explain(typed, spot)
}

function outOfBounds(issue: $ZodIssue & { code: 'too_small' | 'too_big' }, spot: Spot): [DatasetProblemCode, Finding] {
  if (!/^Too /.test(issue.message)) return badFormat(issue.message, spot)
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  return ['bad-value', { message: `${quote(spot.path)} must be ${bound}, not ${shown(spot.value)}` }]
}

function badFormat(message: string, { raw, path, value }: Spot): [DatasetProblemCode, Finding] {
  if (typeof value === 'string' && isReference(raw.kind, path) && isMadeId(value)) {
    const hint = 'give the record that it means an id of its own'
    return ['made-id', { message: `${quote(path)}: "${value}" is a made id, and nothing may refer to one`, hint }]
  }
  if (typeof value !== 'string' || (path.at(-1) !== 'id' && !isReference(raw.kind, path))) {
    return ['bad-value', { message: `${quote(path)}: ${message}, not ${shown(value)}` }]
  }
  const slug = slugOf(value)
  const hint = slug === '' ? undefined : `write ${slug}`
  return ['bad-id', { message: `${quote(path)}: ${message}; not ${shown(value)}`, hint }]
}

/** What an id might have been meant to be. */
function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|-+$/g, '')
  return slug.slice(0, 120)
}

function isReference(kind: SectionKind, path: FieldPath): boolean {
  const fields = path.filter((part) => typeof part === 'string').join('.')
  return REFERENCES[kind].some(({ field }) => field.join('.') === fields)
}

const MERGE_HINT = 'YAML 1.2 has no merge keys: write the fields out'

function unknownField(raw: RawRecord, path: FieldPath, key: string): Problem {
  const where = path.length === 0 ? `of ${naming(raw.kind)}` : `of ${quote(path)}`
  const near = fieldMeant(key, fieldsAt(raw.kind, path))
  if (raw.kind === 'source' && key === 'says' && path.length === 0) return noShortForm(raw)
  const other = key === '<<' ? MERGE_HINT : 'remove it; fields of your own begin with "x-"'
  const hint = near === undefined ? other : `did you mean ${near}?`
  return recordProblem('unknown-field', raw, [...path, key], {
    message: `${shown(key)} is no field ${where}`,
    hint,
    atKey: true,
    meant: { written: key, among: () => fieldsAt(raw.kind, path) },
  })
}

/** In files of sections lines were taken for what they are: these are left. */
function noShortForm(raw: RawRecord): Problem {
  const message = '"says" is no field of a source in JSON Lines, which have no short form'
  const hint = 'write each statement on a line of its own: "hearsay expand" prints them'
  return recordProblem('unknown-field', raw, ['says'], { message, hint, atKey: true })
}

function missingField(raw: RawRecord, path: FieldPath): Problem {
  const owner = path.length === 1 ? naming(raw.kind) : quote(path.slice(0, -1))
  return recordProblem('missing-field', raw, path, { message: `${owner} needs "${path.at(-1)}"` })
}

/** A value as JSON, as far as a message can show it. */
function shown(value: unknown): string {
  return shortened(JSON.stringify(value))
}

/** A message that quotes a value, with as much of it as can be shown. */
function shortenedIn(message: string, value: unknown): string {
  return typeof value === 'string' ? message.replace(value, () => shortened(value)) : message
}

function naming(kind: SectionKind): string {
  return kind === 'dataset' ? 'the manifest' : withArticle(kind)
}

function hintOf(params: unknown): string | undefined {
  const hint = (params as { hint?: unknown } | undefined)?.hint
  return typeof hint === 'string' ? hint : undefined
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Record<string | number, unknown> | null | undefined)?.[part],
    value,
  )
}
