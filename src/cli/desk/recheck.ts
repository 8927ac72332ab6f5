import { type Dataset, HearsayError, type OpenGraph, verifyAnchors } from '../../index.ts'
import { type Captured, type CaptureFolder, capture, type KeptCapture } from '../../node.ts'
import type { FetchedPage } from './fetch-page.ts'

/** What became of a document since it was captured. */
export interface Rechecked {
  readonly source: string
  readonly url: string
  /** `same`: its text is as it was; `changed`: it is another; `gone`: the server says that it is no longer there; `missed`: it could not be had. */
  readonly state: 'same' | 'changed' | 'gone' | 'missed'
  /** Why it could not be had. */
  readonly why?: string
  /** Lines that are new in it and speak of a correction, a retraction or a removal. */
  readonly notices: readonly string[]
  /** How many of the passages that statements name stand where they stood, stand elsewhere, and are found no more. */
  readonly passages: { readonly kept: number; readonly moved: number; readonly lost: number }
  /** The new text, where it changed. */
  readonly captured?: { readonly captured: Captured; readonly page: FetchedPage }
}

/** What is needed to look again. */
export interface Rechecking {
  readonly dataset: Dataset
  readonly graph: OpenGraph
  readonly kept: CaptureFolder
  readonly fetch: (address: string) => Promise<FetchedPage>
}

/** The documents that can be had again: captured before, with an address; the latest capture of each, by document. */
export function documentsToRecheck({
  dataset,
  kept,
}: Rechecking): { readonly capture: KeptCapture; readonly url: string }[] {
  const latest = new Map<string, KeptCapture>()
  for (const each of kept.list()) latest.set(each.source, each)
  return [...latest.values()].flatMap((each) => {
    const url =
      dataset.sources.find(({ id }) => id === each.source)?.url ?? (isAddress(each.from) ? each.from : undefined)
    return url === undefined ? [] : [{ capture: each, url }]
  })
}

/** Gets a document again, and says what became of it. Passages are found again by their exact words alone. */
export async function recheck(
  work: Rechecking,
  { capture: last, url }: { capture: KeptCapture; url: string },
): Promise<Rechecked> {
  const { graph, kept, fetch } = work
  const { source } = last
  const none = { source, url, notices: [], passages: { kept: 0, moved: 0, lost: 0 } }
  let page: FetchedPage
  let captured: Captured
  try {
    page = await fetch(url)
    captured = await capture({ ...page, name: new URL(page.url).pathname })
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    return { ...none, state: /: it is gone$/.test(error.message) ? 'gone' : 'missed', why: error.message }
  }
  const { anchors } = verifyAnchors(graph, source, captured.text)
  const count = (...states: readonly string[]) => anchors.filter(({ state }) => states.includes(state)).length
  const passages = { kept: count('proved'), moved: count('moved'), lost: count('orphaned') }
  if (captured.digest === last.digest) return { ...none, state: 'same', passages }
  return {
    ...{ source, url, state: 'changed', passages },
    notices: newNotices(kept.textOf(last), captured.text),
    captured: { captured, page },
  }
}

/** Lines that were not there before and speak of a correction. */
function newNotices(before: string, after: string): string[] {
  const old = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !old.has(line) && SPEAKS_OF_CORRECTION.test(line))
}

/** How papers begin to say that something was wrong, in the languages in which most of them are. */
const SPEAKS_OF_CORRECTION =
  /\b(?:correction|corrected|corrects|clarification|retract(?:ed|ion)|withdrawn|(?:has|have) been (?:removed|updated|amended)|editor['’]s note|korrektur|berichtigung|korrigiert|richtigstellung|rectificaci[oó]n|correcci[oó]n|fe de erratas|rectificatif|erratum|rettifica)\b/iu

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text)
}
