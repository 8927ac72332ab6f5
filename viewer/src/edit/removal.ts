import { type Change, type Dataset, type Kind, REFERENCES, references, versionOf } from '../library.ts'
import { withoutMadeId } from './editing.ts'
import { type Path, valueAt, withValueAt } from './form/edit-record.ts'

/** A record that names what is to be removed. */
export interface Naming {
  readonly kind: Kind
  readonly record: { readonly id: string }
  /** The fields that name it. */
  readonly fields: readonly string[]
  /** What is left of it without them; undefined where it says nothing without them, and goes as well. */
  readonly left: object | undefined
}

/** Records of each kind of a dataset. */
const LISTS = {
  actor: 'actors',
  source: 'sources',
  topic: 'topics',
  claim: 'claims',
  statement: 'statements',
  relation: 'relations',
  assessment: 'assessments',
  search: 'searches',
} as const satisfies Readonly<Record<Kind, keyof Dataset>>

const KINDS = Object.keys(LISTS) as readonly Kind[]

/** Fields without which a record of the kind is none. */
const NEEDED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  statement: ['source', 'claim'],
  relation: ['from', 'to'],
  assessment: ['of', 'by'],
  search: ['for', 'by', 'places'],
}

/** What names a record, and what names those that go with it, in the order of the dataset. */
export function namingOf(dataset: Dataset, id: string): readonly Naming[] {
  const gone = new Set([id])
  let naming: readonly Naming[] = []
  for (let size = 0; size !== gone.size; ) {
    size = gone.size
    naming = KINDS.flatMap((kind) => dataset[LISTS[kind]].flatMap((record) => namingIn(kind, record, gone)))
    for (const { record, left } of naming) if (left === undefined) gone.add(record.id)
  }
  return naming.filter(({ record }) => record.id !== id)
}

function namingIn(kind: Kind, record: { readonly id: string }, gone: ReadonlySet<string>): Naming[] {
  const found = REFERENCES[kind].flatMap((row) => references(record, row).filter((each) => gone.has(each.id)))
  if (found.length === 0) return []
  const fields = [...new Set(found.map(({ path }) => String(path[0])))]
  return [
    {
      kind,
      record,
      fields,
      left: leftOf(
        kind,
        record,
        found.map(({ path }) => path),
      ),
    },
  ]
}

/** A record without what stands at some places; undefined where it lacks a needed field then. */
function leftOf(kind: Kind, record: object, paths: readonly Path[]): object | undefined {
  // From the end, so that places in a list stay what they are.
  const left = [...paths].reverse().reduce<object>((rest, path) => withoutAt(rest, path), withoutMadeId(record))
  const isWhole = (NEEDED[kind] ?? []).every((field) => valueAt(left, [field]) !== undefined)
  return isWhole ? left : undefined
}

function withoutAt(record: object, path: Path): object {
  const left = withValueAt(record, path, undefined)
  const list = path.slice(0, -1)
  const rest = valueAt(left, list)
  if (list.length > 0 && Array.isArray(rest) && rest.length === 0) return withValueAt(left, list, undefined)
  // A figure whose measure is gone, or a value without what it is, says nothing.
  return path.length > 1 && typeof path[0] === 'string' && HOLLOW.has(path.join('.'))
    ? withValueAt(left, [path[0]], undefined)
    : left
}

const HOLLOW: ReadonlySet<string> = new Set(['quantity.measure', 'value.measure', 'value.is'])

/** The wishes that remove a record and deal with all that names it. */
export function removalOf(kind: Kind, record: { readonly id: string }, naming: readonly Naming[]): Change[] {
  const others = naming.map((each): Change => {
    const named = { kind: each.kind, id: each.record.id, seen: versionOf(each.record) }
    return each.left === undefined ? { do: 'remove', ...named } : { do: 'change', ...named, record: each.left }
  })
  return [...others, { do: 'remove', kind, id: record.id, seen: versionOf(record) }]
}
