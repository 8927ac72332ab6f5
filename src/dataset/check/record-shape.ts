import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { recordProblem } from '../problem.ts'
import type { RawRecord } from '../raw-record.ts'
import { withArticle } from '../words.ts'
import { isExtension, schemaOf } from './record-schema.ts'
import { shapeProblems } from './shape-problems.ts'

/** How deep an extension field may be nested: further than anyone reads, and not so far that a walk fails. */
const DEEPEST = 64

/**
 * A record as its schema has it, extension fields behind the others, sorted; or what is wrong with its shape. An id
 * that may be left out is still missing.
 */
export function checkShape(raw: RawRecord): { record: object } | { problems: Problem[] } {
  const { kind, value } = raw
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const finding = {
      message: `here should stand ${kind === 'dataset' ? 'the manifest' : withArticle(kind)}`,
      hint: 'a record is a set of fields, such as "id: some-id"',
    }
    return { problems: [recordProblem('not-a-record', raw, [], finding)] }
  }
  const fields = Object.entries(value)
  const own = fields.filter(([field]) => isExtension(field)).sort(([a], [b]) => byCodeUnit(a, b))
  const known = own.length === 0 ? value : Object.fromEntries(fields.filter(([field]) => !isExtension(field)))
  const result = schemaOf(kind).safeParse(known)
  const problems = own.flatMap(([field, content]) => checkExtension(raw, field, content))
  if (!result.success) append(problems, shapeProblems(raw, result.error.issues))
  if (problems.length > 0) return { problems }
  return { record: own.length === 0 ? (result.data as object) : { ...result.data, ...Object.fromEntries(own) } }
}

function checkExtension(raw: RawRecord, field: string, content: unknown): Problem[] {
  switch (extensionFault(content)) {
    case 'not-finite':
      return [recordProblem('bad-number', raw, [field], { message: `"${field}" holds a number that is not finite` })]
    case 'too-deep': {
      const message = `"${field}" is nested more than ${DEEPEST} deep`
      return [recordProblem('too-deep', raw, [field], { message })]
    }
    default:
      return []
  }
}

/** What is wrong with the content of a field of somebody's own. */
export function extensionFault(content: unknown): 'not-finite' | 'too-deep' | undefined {
  const open: { value: unknown; depth: number }[] = [{ value: content, depth: 1 }]
  while (open.length > 0) {
    const { value, depth } = open.pop() ?? { value: null, depth: 0 }
    if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite'
    if (depth > DEEPEST) return 'too-deep'
    if (typeof value === 'object' && value !== null) {
      for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 })
    }
  }
  return undefined
}
