import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Kind, Problem } from '../../library.ts'
import type { Model } from '../../model/model.ts'
import { labelOf } from '../../words/labels.ts'
import { recordOf } from '../editing.ts'
import { type BesideRecord, neededBeside, newId, newRecord } from './beside.ts'
import { type Draft, openDraft } from './draft.ts'
import { withoutBlanks } from './edit-record.ts'

/** A record that is made beside another, and the draft in which it is put in. */
export interface BesideDraft {
  readonly record: BesideRecord
  readonly draft: Draft
}

/** What is made beside the record of a form, as that names it. */
export interface MadeBeside {
  /** All that was made. */
  readonly all: ReadonlySignal<readonly BesideDraft[]>
  /** Makes a record of a text; gives its id. */
  make(kind: Kind, text: string): string
  /** Gives a statement an id, so that it can be named. */
  giveId(statement: string): string
  isTaken(id: string): boolean
  /** What a record is called, one that is only being made too. */
  nameOf(id: string): string
  /** Those of them that a record names, or that these name. */
  neededBy(kind: Kind, record: object): readonly BesideDraft[]
}

/** Opens a place for records that are made beside another. @param problemsOf what is wrong with one of them */
export function openBeside(model: Model, problemsOf: (record: BesideRecord) => readonly Problem[]): MadeBeside {
  const all = signal<readonly BesideDraft[]>([])
  const readerNow = () => model.session.peek().open.reader
  const add = (record: BesideRecord): string => {
    const draft = openDraft(
      record.kind,
      record.record,
      computed(() => problemsOf(record)),
    )
    all.value = [...all.peek(), { record, draft }]
    return record.record.id
  }
  const isTaken = (id: string): boolean =>
    readerNow().kindOf(id) !== undefined ||
    readerNow()
      .relations()
      .some((relation) => relation.id === id) ||
    all.peek().some(({ record }) => record.record.id === id)
  return {
    all,
    isTaken,
    make: (kind, text) => add(newRecord(kind, text, isTaken)),
    giveId: (statement) => {
      const known = all.peek().find(({ record }) => record.was === statement)
      if (known !== undefined) return known.record.record.id
      const found = recordOf(readerNow(), 'statement', statement) as { source: string; claim: string }
      const id = newId('statement', `${found.source}-${found.claim}`, isTaken)
      return add({ kind: 'statement', was: statement, record: { ...found, id } })
    },
    nameOf: (id) => {
      const reader = model.session.value.open.reader
      const own = all.value.find(({ record }) => record.record.id === id)
      if (own?.record.was !== undefined) return labelOf(reader, own.record.was)
      const { name, title, text } = (own?.draft.record.value ?? {}) as { name?: string; title?: string; text?: string }
      return name ?? title ?? text ?? (reader.kindOf(id) === undefined ? id : labelOf(reader, id))
    },
    neededBy: (kind, record) => {
      const now = all.value.map(besideNow)
      const needed = neededBeside(kind, record, now)
      return all.value.filter((_, index) => needed.includes(now[index] as BesideRecord))
    },
  }
}

/** A record that is made beside another, as it is put in by now. */
export function besideNow({ record, draft }: BesideDraft): BesideRecord {
  return { ...record, record: withoutBlanks(draft.record.value) as BesideRecord['record'] }
}
