/** What the desk's server answered. */
export interface DeskAnswer {
  readonly status: number
  readonly body: unknown
}

/** Asks the desk's server, with what proves that it is asked by its own page. With something to send it is a POST. */
export type AskDesk = (path: string, send?: object) => Promise<DeskAnswer>

/** The desk that serves this page; undefined where it only reads, or is served by nobody. */
export function deskServer(): AskDesk | undefined {
  const token = document.querySelector<HTMLMetaElement>('meta[name="hearsay-desk"]')?.content
  return token === undefined ? undefined : askDeskWith(token, (path, init) => fetch(path, init))
}

/** The same with a token and a way to fetch. */
export function askDeskWith(token: string, ask: (path: string, init: RequestInit) => Promise<Response>): AskDesk {
  return async (path, send) => {
    const headers = { accept: 'application/json', 'hearsay-token': token }
    const response = await ask(
      path,
      send === undefined
        ? { headers }
        : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(send) },
    )
    return { status: response.status, body: await bodyOf(response) }
  }
}

/** What is no JSON is told as an error in words. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return { error: { message: text.trim() === '' ? `${response.status} ${response.statusText}`.trim() : text.trim() } }
  }
}

/** Gets bytes of the desk's server, such as a picture that was captured. @throws Error where there are none */
export function deskBytes(path: string): Promise<Blob> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="hearsay-desk"]')?.content ?? ''
  return fetch(path, { headers: { 'hearsay-token': token } }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
    return response.blob()
  })
}
