import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { onePath, portNumber, webOrigins } from '../option-values.ts'
import { viewerApp } from '../serve/app.ts'
import { openLiveData } from '../serve/live-data.ts'
import { packFirst } from '../serve/pack-first.ts'
import { requirePage, requirePath, servePage, USUAL_PORT, warnUnwatched } from '../serve/serve-page.ts'

/** `hearsay view`: the page over a dataset, on this machine, kept in step with its files. */
export function viewCommand(program: Command, { io }: CommandContext): void {
  program
    .command('view')
    .summary('explore a dataset in the browser')
    .description(
      'Serves the page over a dataset on this machine only, and keeps it in step with the files. Large data in JSON Lines is packed first, into a snapshot that is there while it is served. Ctrl-C ends it.',
    )
    .argument('[path]', 'a folder or a file')
    .option('--data <path>', 'the same as the argument')
    .option(
      '--port <n>',
      `the port to listen on; ${USUAL_PORT} where none is given, or a free one where that is in use`,
      portNumber,
    )
    .option(
      '--embed-on <origins>',
      'pages that may show the canvas in a frame (?embed), as https://example.org; several with commas; none where none is given',
      webOrigins,
    )
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', '\nExamples:\n  hearsay view\n  hearsay view my-data --port 4000 --no-open\n')
    .action(async (path: string | undefined, options: ViewOptions) => {
      const page = requirePage(io)
      const source = requirePath(io, 'view', onePath(path, options.data))
      const packed = await packFirst(io, source)
      if (packed === 'stopped') return
      const { first, again } = packed ?? {}
      const data = openLiveData(source, { onUnwatched: warnUnwatched(io), first, again })
      try {
        const { port, open } = options
        await servePage(io, { app: viewerApp(page, data, { embedOn: options.embedOn }), data, port, open })
      } finally {
        await data.close()
        packed?.remove()
      }
    })
}

interface ViewOptions {
  readonly data?: string
  readonly port?: number
  readonly embedOn?: readonly string[]
  readonly open: boolean
}
