import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Serves built pages over datasets: `/PAGE/DATASET/`. */
export async function serve(
  pages: Readonly<Record<string, string>>,
  datasets: Readonly<Record<string, () => string>>,
): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const [, page = '', dataset = '', ...rest] = new URL(request.url ?? '/', 'http://host').pathname.split('/')
    const file = rest.join('/') || 'index.html'
    try {
      const body = file === 'dataset.json' ? datasets[dataset]?.() : readFileSync(join(pages[page] ?? '', file))
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
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
