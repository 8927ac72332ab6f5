import type { Model } from '../model/model.ts'
import type { ChangeClient } from './change-types.ts'
import { deskChanges } from './desk-changes.ts'
import { deskServer } from './desk-server.ts'
import { type PageChanges, pageChanges } from './page-changes.ts'

/** Into the files, by the desk's server; or in this page alone. */
export type PageClient =
  | (ChangeClient & { readonly into: 'files' })
  | (ChangeClient & PageChanges & { readonly into: 'page' })

const clients = new WeakMap<Model, PageClient>()

/** The one client of a page. */
export function changeClient(model: Model): PageClient {
  const known = clients.get(model) ?? openClient(model)
  clients.set(model, known)
  return known
}

function openClient(model: Model): PageClient {
  const ask = deskServer()
  if (ask === undefined) return { ...pageChanges(model), into: 'page' }
  return { ...deskChanges(ask, () => nextSession(model)), into: 'files' }
}

/** So long the files are waited for, which the server reads again at once. */
const LONGEST_MS = 10_000

/** Waits until the page shows other data than now. */
function nextSession({ session }: Model): { readonly shown: Promise<void>; readonly stop: () => void } {
  const before = session.peek()
  let stop = () => undefined as undefined
  const shown = new Promise<void>((resolve) => {
    const end = session.subscribe((now) => {
      if (now !== before) stop()
    })
    const timer = setTimeout(() => stop(), LONGEST_MS)
    stop = () => {
      clearTimeout(timer)
      end()
      resolve()
    }
  })
  return { shown, stop: () => stop() }
}
