import { describe, expect, test } from 'vitest'
import { isLocal, sendPage } from '../../../viewer/extension/send-page.ts'

const page = { url: 'https://example.org/fire', title: 'Fire', html: '<html></html>' }
const pairing = { address: 'http://127.0.0.1:4680', code: 'abc' }
/** A desk that answers so, and what it was asked. */
function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const fetching: typeof fetch = async (url, init) => {
    asked.push({ url: String(url), init })
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
  }
  return { asked, fetching }
}

describe('a page sent to the desk', () => {
  test('is sent with the code, and what came of it is told', async () => {
    const { asked, fetching } = answering(
      200,
      { source: 'g', isNew: true, lines: ['It has no date.'] },
      { 'hearsay-next': 'def' },
    )
    expect(await sendPage(page, pairing, fetching)).toEqual({
      ...{ isKept: true, said: 'Kept as a new document, g.', lines: ['It has no date.'], next: 'def' },
    })
    expect(asked[0]?.url).toBe('http://127.0.0.1:4680/capture')
    expect(asked[0]?.init).toMatchObject({ method: 'POST', credentials: 'omit', headers: { 'hearsay-capture': 'abc' } })
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual(page)
    const again = answering(200, { source: 'g', isNew: false })
    expect((await sendPage(page, pairing, again.fetching)).said).toBe('Kept as another text of g.')
  })
  test('that is refused is told with the reason and what to do', async () => {
    const error = { message: 'the token is not, or no longer, good', hint: 'copy the one that the desk shows now' }
    expect(await sendPage(page, pairing, answering(403, { error }).fetching)).toMatchObject({
      ...{ isKept: false, said: `Not kept: ${error.message}.`, lines: [error.hint] },
    })
    const problems = answering(422, { problems: [{ message: 'unknown claim' }] }).fetching
    expect(await sendPage(page, pairing, problems)).toMatchObject({
      said: 'Not kept: the data has errors.',
      lines: ['unknown claim'],
    })
    expect((await sendPage(page, pairing, answering(500, 'oh').fetching)).said).toBe('The desk refused it (500).')
    expect((await sendPage(page, pairing, answering(200, 'oh').fetching)).said).toBe('What answers there is no desk.')
  })
  test('goes nowhere but to this machine, and nobody at home is told', async () => {
    const { asked, fetching } = answering(200, {})
    for (const address of ['https://example.org', 'http://127.0.0.1.example.org', 'nonsense', 'file:///'])
      expect((await sendPage(page, { ...pairing, address }, fetching)).isKept).toBe(false)
    expect(asked).toEqual([])
    expect(['http://localhost:1', 'http://[::1]:1'].every(isLocal)).toBe(true)
    const gone = await sendPage(page, pairing, async () => {
      throw new TypeError('no')
    })
    expect(gone.said).toBe('No desk answers at http://127.0.0.1:4680. Start it: hearsay desk FOLDER')
  })
})
