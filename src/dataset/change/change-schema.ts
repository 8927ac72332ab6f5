import * as z from 'zod'
import { HearsayError } from '../../errors.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import type { ChangeSet } from './change.ts'
import type { Patch } from './patch.ts'

const record = z.record(z.string(), z.unknown())
const kind = z.enum(KIND_NAMES as [(typeof KIND_NAMES)[number], ...(typeof KIND_NAMES)[number][]])
const id = z.string().min(1)

const change = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add'), kind, record, near: id.optional() }),
  z.strictObject({ do: z.literal('change'), kind: z.union([kind, z.literal('dataset')]), id, record, seen: id }),
  z.strictObject({ do: z.literal('remove'), kind, id, seen: id }),
  z.strictObject({ do: z.literal('say'), source: id, line: z.string(), fields: record.optional() }),
])

const changeSet = z.strictObject({
  changes: z.array(change).min(1).max(10_000),
  why: z.string().optional(),
  by: z.string().optional(),
})

const patch = z.strictObject({
  hearsayPatch: z.literal(1),
  dataset: z.string(),
  digest: z.string(),
  sets: z.array(changeSet),
})

/** Wishes as they came from elsewhere. @throws HearsayError `bad-option` that says where they are none */
export function readChangeSet(value: unknown): ChangeSet {
  return checked(changeSet, value, 'changes')
}

/** A patch as it came from elsewhere. @throws HearsayError `bad-option` that says where it is none */
export function readPatch(value: unknown): Patch {
  return checked(patch, value, 'a patch')
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, what: string): Value {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  const path = issue?.path.join('.') ?? ''
  const hint = 'hearsay’s page makes them: take the file as it was saved'
  throw new HearsayError('bad-option', `this is not ${what}: ${issue?.message ?? 'it cannot be read'}`, { path, hint })
}
