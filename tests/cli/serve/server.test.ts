import { createServer, type Server as NetServer } from 'node:net'
import { expect, test } from 'vitest'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen } from '../../../src/cli/serve/server.ts'
import { ask, textOf, useServedFolder } from './served-folder.ts'

const served = useServedFolder()
const app = () => viewerApp(served.page, openLiveData(served.data))

test('listens under every name that it has, with IPv6 where there is any', async () => {
  const server = await listen(app(), 0)
  const port = Number(new URL(server.address).port)
  const hosts = (await hasIpv6()) ? ['127.0.0.1', 'localhost', '::1'] : ['127.0.0.1', 'localhost']
  for (const host of hosts) {
    expect(JSON.parse(await textOf(await ask({ host, port, path: '/dataset.json' })))).toHaveProperty('dataset')
  }
  await server.close()
})

test('on this machine only', async () => {
  const server = await listen(app(), 0)
  const port = Number(new URL(server.address).port)
  await expect(ask({ host: '127.0.0.2', port, path: '/' })).rejects.toThrow('ECONNREFUSED')
  await server.close()
})

test('a port that another program holds on either address is in use', async () => {
  for (const host of (await hasIpv6()) ? ['127.0.0.1', '::1'] : ['127.0.0.1']) {
    const other = await hold(host)
    const { port } = other.address() as { port: number }
    await expect(listen(app(), port)).rejects.toMatchObject({
      code: 'port-in-use',
      message: `port ${port} is in use`,
      hint: 'give another one, or leave --port out for any free one',
    })
    await new Promise((resolve) => other.close(resolve))
    const server = await listen(app(), port)
    expect(server.address).toBe(`http://127.0.0.1:${port}/`)
    await server.close()
  }
})

test('closing ends streams that are open', async () => {
  const server = await listen(app(), 0)
  const stream = await ask({ host: '127.0.0.1', port: Number(new URL(server.address).port), path: '/events' })
  const ended = new Promise((resolve) => stream.on('close', resolve).resume())
  await server.close()
  await ended
  expect(stream.complete).toBe(false)
})

function hold(host: string): Promise<NetServer> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, host, () => resolve(server))
  })
}

async function hasIpv6(): Promise<boolean> {
  try {
    const server = await hold('::1')
    await new Promise((resolve) => server.close(resolve))
    return true
  } catch {
    return false
  }
}
