import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import type { Run } from '../command-context.ts'
import type { Io } from '../io.ts'
import { openServer } from './open-server.ts'

/** Serves on standard input and output, until one of them is closed or somebody ends it. */
export async function serve(
  io: Io,
  options: { readonly data: string; readonly run: Run; readonly by?: string | undefined },
): Promise<void> {
  const server = openServer(io, options)
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve
  })
  await server.connect(new StdioServerTransport())
  await Promise.race([closed, io.untilStopped()])
  await server.close()
}
