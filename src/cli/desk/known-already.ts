import { type Dataset, type Likeness, openShingles, type Source, words } from '../../index.ts'
import type { Captured, CaptureFolder, KeptCapture } from '../../node.ts'

/** What of a document is there already. */
export interface KnownAlready {
  /** The document that has the same address. */
  readonly sameAddress: Source | undefined
  /** Documents with the very same text. */
  readonly sameText: readonly string[]
  /** Documents that were captured and share passages, the most like first. */
  readonly alike: readonly Alike[]
}

/** A document that shares passages. */
export interface Alike extends Omit<Likeness, 'id'> {
  readonly source: string
}

/** What shares less was never found to be a copy. */
const LEAST_SHARE = 0.15

/** What shares as much may be one: of 224 made copies all of whose text was changed by a tenth or less, none shared less. */
const COPY_SHARE = 0.3

/** What is there of a document in a dataset, and among the texts that were kept for it. O(length of the kept texts). */
export function knownAlready(
  captured: Captured,
  {
    dataset,
    kept,
    own,
  }: { readonly dataset: Dataset; readonly kept: CaptureFolder; readonly own?: string | undefined },
): KnownAlready {
  const others = dataset.sources.filter(({ id }) => id !== own)
  const address = captured.metadata.url
  const latest = new Map<string, KeptCapture>()
  for (const capture of kept.list()) if (capture.source !== own) latest.set(capture.source, capture)
  const sameText = new Set(others.filter(({ digest }) => digest === captured.digest).map(({ id }) => id))
  for (const [source, { digest }] of latest) if (digest === captured.digest) sameText.add(source)
  const texts = new Map([...latest].map(([source, capture]) => [source, kept.textOf(capture)]))
  const alike = openShingles(texts)
    .like(captured.text)
    .filter(({ id, share }) => share >= LEAST_SHARE && !sameText.has(id))
    .map(({ id, share, shareOfOther }) => ({ source: id, share, shareOfOther }))
  return {
    sameAddress:
      address === undefined ? undefined : others.find(({ url }) => url !== undefined && sameAddress(url, address)),
    sameText: [...sameText].sort(),
    alike,
  }
}

/** What is asked of somebody about a document that shares passages: copies repeat, versions revise, and of one day neither is told to be first. */
export function askedAbout(
  { share, source }: Alike,
  { captured, dataset }: { readonly captured: Source; readonly dataset: Dataset },
): string {
  const other = dataset.sources.find(({ id }) => id === source)
  const much = `${words.rounded(share * 100)} % of it stands in ${source} too`
  if (share < COPY_SHARE) return `${much}: they share passages.`
  if (other?.publisher !== undefined && other.publisher === captured.publisher)
    return `${much}, which is by the same publisher. Is it a later version? Then write revises: ${source}.`
  const [day, otherDay] = [captured.published?.slice(0, 10), other?.published?.slice(0, 10)]
  if (day === undefined || otherDay === undefined || day === otherDay)
    return `${much}. Is one a copy of the other? Then write republishes in the one that is.`
  return day > otherDay
    ? `${much}, which is older. Is it a copy? Then write republishes: ${source}.`
    : `${much}, which is later. Is that a copy? Then write republishes: ${captured.id} there.`
}

/** The same address, whatever stands at its end to tell where a reader came from. */
function sameAddress(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b)
}

function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|cmpid|igshid)$/i.test(name)) url.searchParams.delete(name)
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}
