/** A page as somebody sees it. */
export interface PageSeen {
  readonly url: string
  readonly title: string
  readonly html: string
}

/** Where the desk is, and the code that is good for one page. */
export interface Pairing {
  readonly address: string
  readonly code: string
}

/** What came of it: said in a sentence, and what else is to be known; `next` is the code for the page after this one, where the desk gave one. */
export interface Sent {
  readonly isKept: boolean
  readonly said: string
  readonly lines: readonly string[]
  readonly next: string | undefined
}

/** The desk where nothing else is said. */
export const USUAL_ADDRESS = 'http://127.0.0.1:4680'

/** Sends a page to the desk on this machine, and tells what came of it. Never throws. */
export async function sendPage(
  page: PageSeen,
  { address, code }: Pairing,
  fetching: typeof fetch = fetch,
): Promise<Sent> {
  if (!isLocal(address)) return failed('A page is sent to your own machine alone: http://127.0.0.1 and a port.')
  let response: Response
  try {
    response = await fetching(new URL('/capture', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'hearsay-capture': code },
      body: JSON.stringify(page),
      credentials: 'omit',
    })
  } catch {
    return failed(`No desk answers at ${address}. Start it: hearsay desk FOLDER`)
  }
  const next = response.headers.get('hearsay-next') ?? undefined
  const answer = await response.json().catch(() => undefined)
  return { ...(response.ok ? kept(answer) : refused(response.status, answer)), next }
}

/** Whether an address is one of this machine. */
export function isLocal(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

function kept(answer: unknown): Omit<Sent, 'next'> {
  const { source, isNew, lines } = (answer ?? {}) as { source?: unknown; isNew?: unknown; lines?: unknown }
  if (typeof source !== 'string') return failed('What answers there is no desk.')
  const said = isNew === false ? `Kept as another text of ${source}.` : `Kept as a new document, ${source}.`
  return { isKept: true, said, lines: Array.isArray(lines) ? lines.map(String) : [] }
}

function refused(status: number, answer: unknown): Omit<Sent, 'next'> {
  const { error, problems } = (answer ?? {}) as {
    error?: { message?: string; hint?: string }
    problems?: { message: string }[]
  }
  if (error?.message === undefined && problems === undefined) return failed(`The desk refused it (${status}).`)
  const lines = [error?.hint, ...(problems ?? []).map(({ message }) => message)].filter((line) => line !== undefined)
  return { isKept: false, said: `Not kept: ${error?.message ?? 'the data has errors'}.`, lines }
}

function failed(said: string): Sent {
  return { isKept: false, said, lines: [], next: undefined }
}
