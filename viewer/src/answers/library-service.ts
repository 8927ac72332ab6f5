import {
  type ChangeSet,
  type Dataset,
  type Dossier,
  digestOf,
  type InputFile,
  type QuickGraph,
  type recordSchemas,
  type ViewOptions,
} from '../library.ts'
import type { ChangedFiles } from './changed-files.ts'
import { fileOf } from './graph-files.ts'
import type { LibraryReply, LibraryRequest, OverviewAnswer, OverviewAsked, ParsedFiles } from './library.worker.ts'
import type { Line } from './line-file.ts'
import { openWorker } from './open-worker.ts'
import type { Answer, Asking, Question, TellProgress } from './question.ts'
import type { Sourced } from './sourced.ts'
import type { Tried, Trying } from './tried.ts'
import type { TriedLine } from './tried-line.ts'

/** The library in a worker: long work that must not hold up the page. Where there is no worker it is done here. */
export interface LibraryService {
  parse(files: readonly InputFile[]): Promise<ParsedFiles>
  ask<Q extends Question>(graph: QuickGraph, asking: Asking<Q>, onProgress?: TellProgress): Promise<Answer<Q>>
  /** Gives up a question that is being worked out, for whoever asked it; whether any was. All else that is asked goes on. */
  stop(question: Question): boolean
  /** All that is to be told of a claim. */
  dossier(graph: QuickGraph, claim: string, view: ViewOptions): Promise<Dossier>
  /** What the sourcing of some claims amounts to, in their order. Throws where the browser starts no worker. */
  sourced(graph: QuickGraph, claims: readonly string[], view: ViewOptions): Promise<readonly Sourced[]>
  /** How everything is grouped. Throws where the browser starts no worker. */
  overview(graph: QuickGraph, how: OverviewAsked, onProgress?: TellProgress): Promise<OverviewAnswer>
  /** The digest of a graph's dataset. */
  digest(graph: QuickGraph): Promise<string>
  /** The JSON Schema of each kind of record. */
  schemas(): Promise<RecordSchemas>
  /** What would come of a line. Throws where the browser starts no worker. */
  tryLine(graph: QuickGraph, line: Line): Promise<TriedLine | undefined>
  /** What edits of a graph's dataset would do. */
  try(graph: QuickGraph, trying: Trying): Promise<Tried>
  /** Does wishes for files of a graph's dataset; where there are none yet, for one file that has it all. */
  change(graph: QuickGraph, files: readonly InputFile[] | undefined, set: ChangeSet): Promise<ChangedFiles>
}

export type RecordSchemas = ReturnType<typeof recordSchemas>

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly onProgress: TellProgress | undefined
  readonly question: Question | undefined
}

type Draft = LibraryRequest extends infer Request
  ? Request extends LibraryRequest
    ? Omit<Request, 'ticket'>
    : never
  : never

export function startLibraryService(): LibraryService {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let refused = false
  let tickets = 0
  /** The dataset that the worker has. */
  let held: Dataset | undefined

  const failAll = () => {
    refused = true
    worker = undefined
    for (const { reject } of waiting.values()) reject(new NoWorker())
    waiting.clear()
  }
  const start = (): Worker | undefined => {
    if (refused || typeof Worker === 'undefined') return undefined
    try {
      const started = openWorker()
      started.addEventListener('message', ({ data }: MessageEvent<LibraryReply>) => {
        const asked = waiting.get(data.ticket)
        if ('progress' in data) {
          asked?.onProgress?.(data.progress)
          return
        }
        waiting.delete(data.ticket)
        if ('error' in data) asked?.reject(new Error(data.error))
        else asked?.resolve(data.value)
      })
      started.addEventListener('error', failAll)
      return started
    } catch {
      refused = true
      return undefined
    }
  }
  const send = (draft: Draft, onProgress?: TellProgress): Promise<unknown> => {
    worker ??= start()
    if (worker === undefined) return Promise.reject(new NoWorker())
    tickets += 1
    const request = { ...draft, ticket: tickets } as LibraryRequest
    worker.postMessage(request)
    const question = draft.do === 'ask' ? draft.asking.question : undefined
    return new Promise((resolve, reject) => waiting.set(request.ticket, { resolve, reject, onProgress, question }))
  }
  /** Asks about the dataset of a graph, which the worker is sent where it has another. */
  const sendAbout = (graph: QuickGraph, draft: Draft, onProgress?: TellProgress): Promise<unknown> =>
    again(() => sendOnce(graph, draft, onProgress))
  const sendOnce = async (graph: QuickGraph, draft: Draft, onProgress?: TellProgress): Promise<unknown> => {
    const { dataset } = graph
    if (held !== dataset) {
      held = dataset
      const file = fileOf(graph)
      await send(file === undefined ? { do: 'open', dataset } : { do: 'openFile', file })
    }
    return send(draft, onProgress)
  }

  return {
    parse: async (files) => {
      try {
        const parsed = (await again(() => send({ do: 'parse', files }))) as ParsedFiles
        held = parsed.dataset
        return parsed
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        const { parseHere } = await import('./parse-here.ts')
        return parseHere(files)
      }
    },
    ask: async <Q extends Question>(
      graph: QuickGraph,
      asking: Asking<Q>,
      onProgress?: TellProgress,
    ): Promise<Answer<Q>> => {
      try {
        return (await sendAbout(graph, { do: 'ask', asking }, onProgress)) as Answer<Q>
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        const { askHere } = await import('./ask-here.ts')
        return (await askHere(graph, asking)) as Answer<Q>
      }
    },
    stop: (question) => {
      const asked = [...waiting.values()]
      if (!asked.some((each) => each.question === question)) return false
      // A worker hears nothing while it works: another one takes its place.
      worker?.terminate()
      worker = undefined
      held = undefined
      waiting.clear()
      for (const each of asked)
        each.reject(each.question === question ? new Stopped('It was stopped.') : new Restarted())
      return true
    },
    dossier: async (graph, claim, view) => {
      try {
        return (await sendAbout(graph, { do: 'dossier', claim, view })) as Dossier
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        const { dossierHere } = await import('./ask-here.ts')
        return dossierHere(graph, claim, view)
      }
    },
    sourced: async (graph, claims, view) =>
      (await sendAbout(graph, { do: 'sourced', claims, view })) as readonly Sourced[],
    overview: async (graph, how, onProgress) =>
      (await sendAbout(graph, { do: 'overview', how }, onProgress)) as OverviewAnswer,
    digest: async (graph) => {
      try {
        return (await sendAbout(graph, { do: 'digest' })) as string
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        return digestOf(graph.dataset)
      }
    },
    schemas: async () => {
      try {
        return (await again(() => send({ do: 'schemas' }))) as RecordSchemas
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        return (await import('./edit-here.ts')).schemasHere()
      }
    },
    try: async (graph, trying) => {
      try {
        return (await sendAbout(graph, { do: 'try', trying })) as Tried
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        return (await import('./edit-here.ts')).tryHere(graph, trying)
      }
    },
    tryLine: async (graph, line) => (await sendAbout(graph, { do: 'tryLine', line })) as TriedLine | undefined,
    change: async (graph, files, set) => {
      try {
        return (await sendAbout(graph, { do: 'change', files, set })) as ChangedFiles
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error
        return (await import('./edit-here.ts')).changeHere(graph, files, set)
      }
    },
  }
}

/** Somebody stopped what was asked. */
export class Stopped extends Error {}

/** The worker was stopped for the sake of something else that it was asked. */
class Restarted extends Error {}

/** What something gives, done again where the worker was stopped meanwhile. */
async function again<T>(doing: () => Promise<T>): Promise<T> {
  try {
    return await doing()
  } catch (error) {
    if (error instanceof Restarted) return again(doing)
    throw error
  }
}

/** The browser starts no worker here, as some do not for a page from disk. */
class NoWorker extends Error {}
