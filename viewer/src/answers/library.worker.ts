import { claimCommunities } from '../layout/communities.ts'
import { computeLayout } from '../layout/compute-layout.ts'
import { type PackedInput, unpackInput } from '../layout/pack-input.ts'
import { packPlaces } from '../layout/positions.ts'
import {
  type ChangeSet,
  type Dataset,
  digestOf,
  dossierOf,
  type InputFile,
  type OpenGraph,
  openGraph,
  type Problem,
  parseDataset,
  readSnapshot,
  recordSchemas,
  type SweepProgress,
  type ViewOptions,
} from '../library.ts'
import { type By, type Group, groupsOf } from '../scene/overview/groups.ts'
import { type Tally, tallied } from '../scene/overview/tally.ts'
import type { Layout } from '../state/page-state.ts'
import { changedFiles } from './changed-files.ts'
import type { Line } from './line-file.ts'
import { type Asking, askGraph } from './question.ts'
import { sourcedIn } from './sourced.ts'
import { type Trying, tryEdits } from './tried.ts'
import { tryLine } from './tried-line.ts'

/** What the page asks of the library while it does something else. */
export type LibraryRequest =
  | { readonly ticket: number; readonly do: 'parse'; readonly files: readonly InputFile[] }
  | { readonly ticket: number; readonly do: 'open'; readonly dataset: Dataset }
  | { readonly ticket: number; readonly do: 'openFile'; readonly file: Blob }
  | { readonly ticket: number; readonly do: 'place'; readonly layout: Layout; readonly input: PackedInput }
  | { readonly ticket: number; readonly do: 'ask'; readonly asking: Asking }
  | { readonly ticket: number; readonly do: 'dossier'; readonly claim: string; readonly view: ViewOptions }
  | { readonly ticket: number; readonly do: 'sourced'; readonly claims: readonly string[]; readonly view: ViewOptions }
  | { readonly ticket: number; readonly do: 'overview'; readonly how: OverviewAsked }
  | { readonly ticket: number; readonly do: 'digest' }
  | { readonly ticket: number; readonly do: 'schemas' }
  | { readonly ticket: number; readonly do: 'try'; readonly trying: Trying }
  | { readonly ticket: number; readonly do: 'tryLine'; readonly line: Line }
  | {
      readonly ticket: number
      readonly do: 'change'
      readonly files: readonly InputFile[] | undefined
      readonly set: ChangeSet
    }

export type LibraryReply =
  | { readonly ticket: number; readonly value: unknown }
  | { readonly ticket: number; readonly error: string }
  | { readonly ticket: number; readonly progress: SweepProgress }

/** What everything is grouped by; of a large dataset not every member of a group is told. */
export interface OverviewAsked {
  readonly by: By
  readonly isLarge: boolean
}

/** Groups with all that is in them, or of a large dataset a tally. */
export type OverviewAnswer = Tally | { readonly groups: readonly Group[] }

export interface ParsedFiles {
  readonly dataset: Dataset | undefined
  readonly problems: readonly Problem[]
}

let dataset: Dataset | undefined
/** The graph that is asked, made when it first is. */
let graph: OpenGraph | Promise<OpenGraph> | undefined

async function openFile(file: Blob): Promise<OpenGraph> {
  return readSnapshot('the snapshot', new Uint8Array(await file.arrayBuffer())).graph
}

async function openedGraph(): Promise<OpenGraph> {
  if (graph === undefined && dataset === undefined) throw new Error('no dataset is open')
  graph ??= openGraph(dataset as Dataset)
  return graph
}

async function answer(request: LibraryRequest): Promise<unknown> {
  switch (request.do) {
    case 'parse': {
      const parsed = parseDataset(request.files)
      dataset = parsed.dataset
      graph = undefined
      const reply: ParsedFiles = { dataset: parsed.dataset, problems: parsed.problems }
      return reply
    }
    case 'open':
      dataset = request.dataset
      graph = undefined
      return undefined
    case 'openFile':
      dataset = undefined
      graph = openFile(request.file)
      await graph
      return undefined
    case 'place': {
      const places = computeLayout(request.layout, unpackInput(request.input), (progress) =>
        tell(request.ticket, progress),
      )
      return packPlaces(places)
    }
    case 'ask':
      return askGraph(await openedGraph(), request.asking, (progress) => tell(request.ticket, progress))
    case 'dossier':
      return dossierOf(await openedGraph(), request.claim, request.view)
    case 'sourced': {
      const view = (await openedGraph()).at(request.view)
      return request.claims.map((claim) => sourcedIn(view, claim))
    }
    case 'overview':
      return overview(await openedGraph(), request.how, (progress) => tell(request.ticket, progress))
    case 'digest':
      return digestOf((await openedGraph()).dataset)
    case 'schemas':
      return recordSchemas()
    case 'try':
      return tryEdits(await openedGraph(), request.trying)
    case 'tryLine':
      return tryLine(await openedGraph(), request.line)
    case 'change': {
      const open = await openedGraph()
      return changedFiles(request.files, () => open.dataset, request.set)
    }
  }
}

function overview(open: OpenGraph, { by, isLarge }: OverviewAsked, onRead: (progress: SweepProgress) => void) {
  const communities = () => claimCommunities(open.reader, onRead)
  const answer: OverviewAnswer = isLarge
    ? tallied(open, communities, { by, onRead })
    : { groups: groupsOf(open, communities, by) }
  return answer
}

/** When anybody was last told how far something is. */
let told = 0
const TELL_MS = 100

function tell(ticket: number, progress: SweepProgress): void {
  const now = performance.now()
  if (now - told < TELL_MS) return
  told = now
  self.postMessage({ ticket, progress } satisfies LibraryReply)
}

self.addEventListener('message', ({ data: request }: MessageEvent<LibraryRequest>) => {
  const { ticket } = request
  answer(request).then(
    (value) => self.postMessage({ ticket, value } satisfies LibraryReply),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      self.postMessage({ ticket, error: message } satisfies LibraryReply)
    },
  )
})
