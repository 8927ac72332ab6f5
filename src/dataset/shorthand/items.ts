import { nearest } from '../../algorithm/nearest-word.ts'
import { ID_PATTERN } from '../../model/fields.ts'
import { statementSchema } from '../../model/schema/statement.ts'
import { recordProblem } from '../problem.ts'
import type { FieldPath, Fields, RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import { shortened } from '../words.ts'
import type { Fault } from './line.ts'
import { readLine } from './read-line.ts'
import type { Report } from './report.ts'
import type { SaidItem } from './said-item.ts'

const STATEMENT_FIELDS = Object.keys(statementSchema.shape)

/** The lines under a source. What is none is reported, and so is what is wrong with a line by itself: then it is left out. */
export function readItems(raw: RawRecord, says: unknown, report: Report): SaidItem[] {
  if (says === null || says === undefined) return []
  if (!Array.isArray(says)) {
    const finding = { message: '"says" must be a list', hint: 'put a dash before each line' }
    report.add(recordProblem('not-a-list', raw, ['says'], finding))
    return []
  }
  return says.flatMap((value: unknown, index) => {
    const item = readItem(raw, value, ['says', index], report)
    if (item === undefined) report.leaveOut(JSON.stringify(value))
    return item === undefined ? [] : [item]
  })
}

function readItem(raw: RawRecord, value: unknown, path: FieldPath, report: Report): SaidItem | undefined {
  if (typeof value === 'string') return itemOf(raw, { path, textPath: path, text: value, fields: {} }, report)
  const refuse = (at: FieldPath, message: string, atKey = false) => {
    report.add(recordProblem('says-line', raw, at, { message, atKey }))
    return undefined
  }
  if (!isMap(value))
    return refuse(path, 'here should stand a line: a sentence, or the id of a claim; put the line in quotes')
  const key = keyOfLine(value)
  if (key === undefined)
    return refuse(path, 'there is no sentence here: write "claim:" and the sentence, or an id and the sentence')
  if (key !== 'claim' && !ID_PATTERN.test(key)) {
    const message = `"${shortened(key)}" can't be a claim id: put the line in quotes`
    report.add(recordProblem('bad-id', raw, [...path, key], { message, atKey: true }))
    return undefined
  }
  if (key !== 'claim' && STATEMENT_FIELDS.includes(key)) {
    return refuse([...path, key], `"${key}" is a field of a statement, and can't be a claim id: choose another`, true)
  }
  const text = value[key]
  if (typeof text !== 'string') {
    const what = text === null ? 'nothing' : 'no text'
    return refuse([...path, key], `${what} stands behind "${key}:": write the sentence, in quotes where it is a number`)
  }
  const { [key]: _, ...fields } = value
  if (!areFields(raw, { fields, path, id: key }, report)) return undefined
  return itemOf(raw, { path, textPath: [...path, key], text, fields, ...(key === 'claim' ? {} : { id: key }) }, report)
}

/** The key behind which the line stands: `claim`, or the one that is no field of a statement, which is the id. */
function keyOfLine(item: Fields): string | undefined {
  if ('claim' in item) return 'claim'
  const keys = Object.keys(item)
  return (
    keys.find((key) => !STATEMENT_FIELDS.includes(key) && !key.startsWith('x-')) ??
    (keys.length === 1 ? keys[0] : undefined)
  )
}

/** Whether what stands beside a line are fields of a statement that the line does not give by itself. */
function areFields(raw: RawRecord, item: Pick<SaidItem, 'fields' | 'path' | 'id'>, report: Report): boolean {
  let fine = true
  for (const key of Object.keys(item.fields)) {
    const isKnown = (STATEMENT_FIELDS.includes(key) && key !== 'source') || key.startsWith('x-')
    if (isKnown) continue
    fine = false
    const near = nearest(key, STATEMENT_FIELDS)
    const message =
      key === 'source'
        ? '"source" is the document that the line stands under: remove it'
        : `"${shortened(key)}" is no field of a statement${near === undefined ? '' : `: did you mean ${near}?`}`
    report.add(recordProblem('unknown-field', raw, [...item.path, key], { message, atKey: true }))
  }
  return fine
}

function itemOf(
  raw: RawRecord,
  item: Omit<SaidItem, 'raw' | 'line' | 'id'> & { id?: string },
  report: Report,
): SaidItem | undefined {
  const { line, faults } = readLine(item.text, { isKeyed: item.id !== undefined })
  const { textPath } = item
  const lost = raw.at.comment?.(textPath)
  const whole = { ...item, raw, line, id: item.id ?? line.id?.text }
  if (lost !== undefined && isLostText(lost.text, item.text)) {
    report.lost(lost.place, raw)
    return undefined
  }
  const all: readonly Fault[] = [...faults, ...twiceSaid(whole)]
  for (const fault of all) report.fault(whole, fault)
  return all.length === 0 ? whole : undefined
}

/** What both the line and a field beside it say. */
function twiceSaid({ line, fields }: SaidItem): Fault[] {
  const marked = [
    ...line.marks.fields,
    ...(line.marks.credits === undefined ? [] : [{ ...line.marks.credits, field: 'credits' }]),
  ]
  const links = line.links[0] === undefined ? [] : [{ ...line.links[0], field: 'from' }]
  return [...marked, ...links].flatMap(({ field, text, at }) => {
    const message = `"${shortened(text)}" and the field "${field}" beside the line say the same thing: keep one`
    return field in fields ? [{ code: 'says-mark' as const, message, at }] : []
  })
}

/**
 * Whether a comment behind a line was most likely meant as a part of it: there is no blank behind its `#`, or what is left of the line goes on in
 * it with `<` or `|`, or the sentence does not end.
 */
function isLostText(comment: string, line: string): boolean {
  if (/^[^\s#!]/.test(comment)) return true
  return /\s[<|]\s/.test(comment) && !/\s[<|]\s/.test(line)
}
