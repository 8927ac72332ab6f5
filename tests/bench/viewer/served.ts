import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Marks a page that opens a snapshot: see `serve/app.ts`. */
const PACKED_MARK = '<head><meta name="hearsay-snapshot" content="dataset.hearsay">'

/**
 * Serves the built pages over datasets, as any host does: `/ours/DATASET/` opens its JSON, `/packed/DATASET/` its snapshot, and
 * `/plain/DATASET/WHAT/` draws what plain Sigma is given of it.
 *
 * @param pages the folders of the two pages
 * @param datasets the folder of each dataset
 */
export async function serve(
  pages: { readonly ours: string; readonly plain: string },
  datasets: ReadonlyMap<string, string>,
): Promise<{ address: string; close: () => void }> {
  const pathOf = (page: string, dataset: string, rest: readonly string[]) => {
    const folder = datasets.get(dataset) ?? ''
    if (page !== 'plain') {
      const file = rest.join('/') || 'index.html'
      return file.startsWith('dataset.') ? join(folder, file) : join(pages.ours, file)
    }
    const [what = '', ...file] = rest
    return file[0] === 'graph.json' ? join(folder, `${what}.json`) : join(pages.plain, file.join('/') || 'index.html')
  }
  const server = createServer((request, response) => {
    const [, page = '', dataset = '', ...rest] = new URL(request.url ?? '/', 'http://host').pathname.split('/')
    try {
      const path = pathOf(page, dataset, rest)
      const body = readFileSync(path)
      const isMarked = page === 'packed' && extname(path) === '.html'
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(isMarked ? body.toString('utf8').replace('<head>', PACKED_MARK) : body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
