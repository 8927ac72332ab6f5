import { lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { HearsayError } from '../../index.ts'
import { isPublicAddress } from './public-address.ts'

/** What was got from an address. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** The address that answered, behind all redirects. */
  readonly url: string
  readonly mediaType: string | undefined
}

/** How far fetching goes. */
export interface FetchLimits {
  /** Bytes, unpacked. */
  readonly bytes: number
  /** For all of it, redirects included. */
  readonly milliseconds: number
  readonly redirects: number
  /** Names or addresses of hosts that may be in a private network. */
  readonly mayBePrivate: readonly string[]
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: 50 * 1024 * 1024,
  milliseconds: 60_000,
  redirects: 5,
  mayBePrivate: [],
}

/**
 * What is at an address of http or https, and nothing that it links to. The address that a name leads to is looked at before it is connected to, at
 * every redirect: none in a private network is, unless its host was named.
 *
 * @throws HearsayError `cannot-fetch` where it is not there, is private, too large, or takes too long
 */
export async function fetchPage(address: string, limits: FetchLimits = FETCH_LIMITS): Promise<FetchedPage> {
  const stop = AbortSignal.timeout(limits.milliseconds)
  let url = requireWeb(address, address)
  for (let left = limits.redirects; ; left -= 1) {
    const response = await answerOf(url, { limits, stop, address })
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy()
      if (left === 0) throw refused(address, `it leads on more than ${limits.redirects} times`)
      url = requireWeb(new URL(headers.location, url).href, address)
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      throw refused(address, `the server answered ${statusCode}${GONE.has(statusCode) ? ': it is gone' : ''}`)
    }
    const bytes = await bodyOf(response, { limits, address, stop })
    return { bytes, url: url.href, mediaType: headers['content-type'] }
  }
}

const GONE: ReadonlySet<number> = new Set([404, 410])

interface Fetching {
  readonly limits: FetchLimits
  readonly stop: AbortSignal
  /** As the person wrote it. */
  readonly address: string
}

function requireWeb(address: string, asked: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw refused(asked, 'it is no address of http or https')
  if (url.username !== '' || url.password !== '') throw refused(asked, 'it has a name or a password in it')
  return url
}

async function answerOf(url: URL, { limits, stop, address }: Fetching): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isNamed = limits.mayBePrivate.includes(host)
  // A number in the place of a name is not looked up.
  if (isIP(host) !== 0 && !isNamed && !isPublicAddress(host)) throw privateHost(address, host)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return await new Promise((resolve, reject) => {
    const asked = request(url, {
      agent: false,
      signal: stop,
      headers: {
        accept: 'text/html,application/pdf,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'hearsay',
      },
      ...(isNamed ? {} : { lookup: publicLookup(address) }),
    })
    asked.once('response', resolve)
    asked.once('error', (cause) => reject(cause instanceof HearsayError ? cause : failed(address, cause, stop)))
    asked.end()
  })
}

/** Looks a name up, and refuses it where any address of it is private. */
function publicLookup(address: string): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return answer(error, [])
      const wrong = addresses.find((each) => !isPublicAddress(each.address))
      if (wrong !== undefined) return answer(privateHost(address, host), [])
      const [first] = addresses
      return options.all === true ? answer(null, addresses) : answer(null, first?.address ?? '', first?.family)
    })
  }
}

/** The body, unpacked, as far as the limit goes. */
async function bodyOf(response: IncomingMessage, { limits, address, stop }: Fetching): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  const unpack = UNPACKING[response.headers['content-encoding'] ?? '']?.()
  const body: Readable = unpack === undefined ? response : response.pipe(unpack)
  response.once('error', (error) => body.destroy(error))
  try {
    for await (const part of body) {
      length += (part as Buffer).length
      if (length > limits.bytes)
        throw refused(address, `it is larger than ${Math.round(limits.bytes / 1024 / 1024)} MB`)
      parts.push(part as Buffer)
    }
  } catch (cause) {
    throw cause instanceof HearsayError ? cause : failed(address, cause, stop)
  } finally {
    response.destroy()
  }
  return Buffer.concat(parts)
}

const UNPACKING: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function privateHost(address: string, host: string): HearsayError {
  return new HearsayError('cannot-fetch', `${host} is in a private network`, {
    path: address,
    hint: `where it is meant to be, add --allow-private ${host}`,
  })
}

function failed(address: string, cause: unknown, stop: AbortSignal): HearsayError {
  const why = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause)
  return refused(address, stop.aborted ? 'it took too long' : `it cannot be had (${why})`, cause)
}

function refused(address: string, message: string, cause?: unknown): HearsayError {
  const hint = 'open it in a browser, save the page as one file (MHTML), and capture that'
  return new HearsayError('cannot-fetch', message, { path: address, hint, cause })
}
