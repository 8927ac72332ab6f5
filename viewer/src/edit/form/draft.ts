import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Kind, Problem } from '../../library.ts'
import { type Path, withItemMoved, withValueAt } from './edit-record.ts'

/** A record that is being put in: what stands in it now, and what is known to be wrong with it. */
export interface Draft {
  readonly kind: Kind
  readonly record: ReadonlySignal<object>
  /** What is wrong with it, as far as it is to be told by now. */
  readonly problems: ReadonlySignal<readonly Problem[]>
  write(path: Path, value: unknown): void
  move(path: Path, from: number, to: number): void
  /** Fields that are left out are told from now on, as somebody wants to save it. */
  tellAll(): void
}

/** Opens a record to be put in. @param found what is found wrong with it, whenever it is looked at */
export function openDraft(kind: Kind, first: object, found: ReadonlySignal<readonly Problem[]>): Draft {
  const record: Signal<object> = signal(first)
  /** Fields that somebody has been in, by their paths. */
  const touched = signal<ReadonlySet<string>>(new Set())
  const all = signal(false)
  const set = (path: Path, next: object) => {
    touched.value = new Set([...touched.peek(), fieldName(path)])
    record.value = next
  }
  return {
    kind,
    record,
    problems: computed(() =>
      found.value.filter(({ field = '', code }) => all.value || code !== 'missing-field' || touched.value.has(field)),
    ),
    write: (path, value) => set(path, withValueAt(record.peek(), path, value)),
    move: (path, from, to) => set(path, withItemMoved(record.peek(), path, from, to)),
    tellAll: () => {
      all.value = true
    },
  }
}

/** The name of a field as problems have it: `notices.0.date`. */
export function fieldName(path: Path): string {
  return path.join('.')
}

/** What is wrong at a field itself; with `below`, also in its parts. */
export function problemsAt(problems: readonly Problem[], path: Path, below = false): readonly Problem[] {
  const name = fieldName(path)
  return problems.filter(({ field }) => field === name || (below && field?.startsWith(`${name}.`) === true))
}
