import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { RecordEdit, Tried } from '../../answers/tried.ts'
import { type Conflicting, type Kind, type Problem, REFERENCES, references, versionOf } from '../../library.ts'
import type { Model } from '../../model/model.ts'
import { type Editing, isMadeId, recordOf } from '../editing.ts'
import { newId } from './beside.ts'
import { claimsTouched } from './claims-touched.ts'
import { type Draft, fieldName, openDraft } from './draft.ts'
import { type Path, withoutBlanks } from './edit-record.ts'
import { type BesideDraft, besideNow, type MadeBeside, openBeside } from './made-beside.ts'
import { followEdits } from './try-form.ts'

/** A form that is open: its record, what is made beside it, and what is known of both. */
export interface Form extends Pick<MadeBeside, 'make' | 'giveId' | 'nameOf'> {
  readonly opened: Editing
  readonly draft: Draft
  /** What is made beside the record and still named by it. */
  readonly beside: ReadonlySignal<readonly BesideDraft[]>
  /** What saving would do, as far as it is known. */
  readonly tried: ReadonlySignal<Tried | undefined>
  /** What the last saving was refused for. */
  readonly refused: Signal<readonly Problem[]>
  /** What somebody else wrote meanwhile. */
  readonly conflict: Signal<Conflicting | undefined>
  readonly saving: Signal<boolean>
  /** Why nothing could be saved, where that is no field's fault. */
  readonly failure: Signal<string | undefined>
  /** The version of the record that somebody saw. */
  readonly seen: Signal<string>
  /** Why it is done, for the journal. */
  readonly why: Signal<string>
  /** Whether anything was put in. */
  readonly isChanged: ReadonlySignal<boolean>
  /** The id of the element of a field. */
  elementId(draft: Draft, path: Path): string
  /** Tells all that is wrong, looked at anew, and whether nothing is. */
  isFine(): Promise<boolean>
  close(): void
}

/** Opens a form. */
export function openForm(model: Model, opened: Editing): Form {
  const { kind, id, does } = opened
  const { reader } = model.session.peek().open
  const before = id === undefined ? undefined : recordOf(reader, kind, id)
  const tried = signal<Tried | undefined>(undefined)
  const refused = signal<readonly Problem[]>([])
  const found = computed(() => [...(tried.value?.problems.at(-1) ?? []), ...refused.value])
  const made = openBeside(model, (record) => {
    const at = beside.value.findIndex((each) => each.record === record)
    return at < 0 ? [] : (tried.value?.problems[at] ?? [])
  })
  const own = openDraft(kind, nameable(opened, made), found)
  const draft = does === 'add' ? withIdOfText(own, (text) => newId(kind, text, made.isTaken)) : own
  const beside = computed(() => made.neededBy(kind, withoutBlanks(draft.record.value)))
  const edits = (): RecordEdit[] => [
    ...beside.value.map(besideNow).map((each) => ({ kind: each.kind, id: each.was, record: each.record })),
    { kind, id, record: withoutBlanks(draft.record.value) },
  ]
  const claims = () => claimsTouched(model.session.peek().open.reader, kind, draft.record.value)
  const { now, stop } = followEdits(model, { edits, claims, tried })
  const first = draft.record.peek()
  const elements = new Map<Draft, number>()
  return {
    ...{ opened, draft, beside, tried, refused, make: made.make, giveId: made.giveId, nameOf: made.nameOf },
    conflict: signal<Conflicting | undefined>(undefined),
    saving: signal(false),
    failure: signal<string | undefined>(undefined),
    seen: signal(opened.seen ?? (before === undefined ? '' : versionOf(before))),
    why: signal(''),
    isChanged: computed(() => JSON.stringify(draft.record.value) !== JSON.stringify(first)),
    elementId: (of, path) => {
      const number = elements.get(of) ?? elements.size
      elements.set(of, number)
      return `edit-${number}-${fieldName(path)}`
    },
    isFine: async () => {
      draft.tellAll()
      for (const each of made.all.peek()) each.draft.tellAll()
      await now()
      return (
        tried
          .peek()
          ?.problems.flat()
          .every(({ severity }) => severity !== 'error') ?? true
      )
    },
    close: stop,
  }
}

/** What a form begins with: a statement that it names and that has no id yet gets one, and so does a search. */
function nameable({ does, kind, record }: Editing, made: MadeBeside): object {
  if (does !== 'add') return record
  if (kind === 'search')
    return { id: newId(kind, `search ${(record as { for?: string }).for ?? ''}`, made.isTaken), ...record }
  const ids = REFERENCES[kind].flatMap((row) => references(record, row).map((each) => each.id)).filter(isMadeId)
  const given = new Map(ids.map((id) => [id, made.giveId(id)]))
  return JSON.parse(JSON.stringify(record), (_, value: unknown) => given.get(value as string) ?? value) as object
}

/** Of these fields the id of a new record is made, as long as nobody writes one. */
const NAMING: readonly (string | number | undefined)[] = ['text', 'title', 'name']
const WITH_IDS: readonly Kind[] = ['claim', 'source', 'actor', 'topic']

function withIdOfText(draft: Draft, idOf: (text: string) => string): Draft {
  let isOwn = !WITH_IDS.includes(draft.kind)
  return {
    ...draft,
    write: (path, value) => {
      draft.write(path, value)
      if (path[0] === 'id') isOwn = true
      if (!isOwn && NAMING.includes(path[0]) && typeof value === 'string') draft.write(['id'], idOf(value))
    },
  }
}
