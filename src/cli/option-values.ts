import { InvalidArgumentError } from 'commander'
import { EDGE_KINDS, type EdgeKind, HearsayError, RECORD_KINDS, type RecordKind } from '../index.ts'

/** A list of edge kinds, as an option takes it. */
export function edgeKinds(value: string): EdgeKind[] {
  return oneOfEach(value, EDGE_KINDS, 'Edge kinds')
}

/** A list of record kinds, as an option takes it. */
export function recordKinds(value: string): RecordKind[] {
  return oneOfEach(value, RECORD_KINDS, 'Kinds')
}

/** A whole number, as an option takes it. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Write a whole number.')
  return Number(value)
}

/** The number of a port, as an option takes it. */
export function portNumber(value: string): number {
  const port = wholeNumber(value)
  if (port > 65535) throw new InvalidArgumentError('Ports are 0 to 65535.')
  return port
}

/** Origins of web pages, as an option takes them: a scheme, a host, and a port where it is not the usual one. */
export function webOrigins(value: string): string[] {
  return value.split(',').map((text) => {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
    if (isWeb && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '') return url.origin
    throw new InvalidArgumentError(
      `Write origins such as https://example.org, without a path; this is none: ${text.trim()}`,
    )
  })
}

function oneOfEach<T extends string>(value: string, allowed: readonly T[], what: string): T[] {
  return value.split(',').map((name) => {
    const found = allowed.find((each) => each === name.trim())
    if (found === undefined) throw new InvalidArgumentError(`${what} are ${allowed.join(', ')}.`)
    return found
  })
}

/** The path that a command was given, as its argument or by `--data`. @throws HearsayError `misuse` where both say one */
export function onePath(path: string | undefined, data: string | undefined): string | undefined {
  if (path === undefined || data === undefined) return path ?? data
  throw new HearsayError('misuse', 'the data is named twice', { hint: `leave out --data, or ${path}` })
}
