import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'

/** What a request came by: its socket says on which port. */
export interface Served {
  Bindings: { readonly incoming: { readonly socket: Pick<HttpBindings['incoming']['socket'], 'localPort'> } }
}

/**
 * Lets through only requests that name this server and come from its own page, to the letter: so that no other site can reach it by pointing
 * a name at this machine, nor a page that another program serves on another port. Following a link from elsewhere is let through.
 */
export const requireOwnOrigin: MiddlewareHandler<Served> = async (context, next) => {
  const host = context.req.header('host') ?? ''
  const origin = context.req.header('origin')
  if (!isOwnHost(context)) {
    return context.text('This server answers on this machine only.\n', 421)
  }
  if ((origin !== undefined && origin !== `http://${host}`) || isAskedByOthers(context.req.header())) {
    return context.text('Requests from other sites are refused.\n', 403)
  }
  await next()
  return undefined
}

/** Whether a request names this server as this machine alone reaches it. */
export function isOwnHost(context: Context<Served>): boolean {
  const { localPort } = context.env.incoming.socket
  const host = context.req.header('host') ?? ''
  return NAMES.some((name) => host === addressOf(name, localPort))
}

/** The names under which this machine alone reaches the server. */
const NAMES = ['127.0.0.1', 'localhost', '[::1]']

/** How a browser writes a name and port of http (RFC 9110, 4.2.1). */
function addressOf(name: string, port: number | undefined): string {
  return port === 80 ? name : `${name}:${port}`
}

/** Whether a browser says that a page of another origin asks, and not to go there (Fetch Metadata). */
function isAskedByOthers(headers: Readonly<Record<string, string>>): boolean {
  const site = headers['sec-fetch-site']
  return (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate'
}
