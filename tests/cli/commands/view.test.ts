import { join } from 'node:path'
import { expect, test } from 'vitest'
import { viewerApp } from '../../../src/cli/serve/app.ts'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen } from '../../../src/cli/serve/server.ts'
import { hearsay } from '../harness.ts'
import { useServedFolder } from '../serve/served-folder.ts'

const served = useServedFolder()

test('prints its address, answers there, and ends when it is told to', async () => {
  const { page, data } = served
  let answer = ''
  let address = ''
  const ended = hearsay(['view', data, '--no-open'], {
    page,
    out: (text) => {
      address += text
    },
    untilStopped: async () => {
      answer = await (await fetch(new URL('dataset.json', address.trim()))).text()
    },
  })
  expect((await ended).status).toBe(0)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
  expect(JSON.parse(answer)).toMatchObject({ dataset: { id: 'tiny' } })
  await expect(fetch(address.trim())).rejects.toThrow('fetch failed')
})

test('keeps its port from one time to the next, and says where it could not', async () => {
  const { page, data } = served
  const address = async (meanwhile = async () => {}) => {
    let out = ''
    const { err } = await hearsay(['view', data, '--no-open'], {
      page,
      out: (text) => {
        out += text
      },
      untilStopped: meanwhile,
    })
    return { port: Number(new URL(out).port), err }
  }
  let second: Awaited<ReturnType<typeof address>> | undefined
  const first = await address(async () => {
    second = await address()
  })
  expect(second?.port).not.toBe(first.port)
  expect(second?.err).toBe('port 4680, the usual one, is in use: the page is at another one this time\n')
  // Where nobody else on this machine has it.
  if (first.err === '') expect(first.port).toBe(4680)
})

test('a port in use or out of range, data that is not there, and standard input are said clearly', async () => {
  const { page, data, folder } = served
  const taken = await listen(viewerApp(page, openLiveData(data)), 0)
  const { port } = new URL(taken.address)
  expect((await hearsay(['view', data, '--no-open', '--port', port], { page })).err).toBe(
    `--port: error port-in-use: port ${port} is in use\n  hint: give another one, or leave --port out for any free one\n`,
  )
  await taken.close()
  expect((await hearsay(['view', data, '--no-open', '--port', '65536'], { page })).err).toContain('0 to 65535')
  expect((await hearsay(['view', join(folder, 'none'), '--no-open'], { page })).err).toContain('no-such-path')
  expect((await hearsay(['view', '-', '--no-open'], { page })).err).toContain('not standard input')
})
