import { type Signal, signal } from '@preact/signals'
import { libraryService } from '../answers/page-library.ts'
import { useModel } from './model-context.ts'
import type { Session } from './session.ts'

const kept = new WeakMap<Session, Signal<string | undefined>>()

/** The digest of the dataset, worked out beside the page; undefined until then. */
export function useDigest(): string | undefined {
  const session = useModel().session.value
  let digest = kept.get(session)
  if (digest === undefined) {
    const awaited = signal<string | undefined>(undefined)
    digest = awaited
    kept.set(session, digest)
    libraryService()
      .digest(session.open)
      .catch(() => session.digest())
      .then((value) => {
        awaited.value = value
      })
  }
  return digest.value
}
