import { expect, test } from 'vitest'
import { openDocuments } from '../../../../viewer/src/desk/saving/desk-documents.ts'

test('what the desk has is asked for by its path, and why it has not is told in words', async () => {
  const asked: unknown[] = []
  const documents = openDocuments(async (path, send) => {
    asked.push(send === undefined ? path : [path, send])
    if (path === 'desk/captures') return { status: 200, body: [{ source: 'a' }] }
    if (path === 'desk/paste') return { status: 422, body: { problems: [{ message: 'no text' }] } }
    return { status: 404, body: { error: { message: 'no such text is kept', hint: 'capture it' } } }
  })
  expect(await documents.captures()).toEqual([{ source: 'a' }])
  await expect(documents.capture('a b', 'd&1')).rejects.toThrow('no such text is kept (capture it)')
  await expect(documents.paste({ text: 'x' })).rejects.toThrow('no text')
  expect(await documents.proposals()).toEqual([])
  expect(asked).toEqual([
    'desk/captures',
    'desk/captures/a%20b?digest=d%261',
    ['desk/paste', { text: 'x' }],
    'desk/proposals',
  ])
})

test('an answer that nobody can read is told as that', async () => {
  const documents = openDocuments(async () => ({ status: 500, body: null }))
  await expect(documents.captures()).rejects.toThrow('no answer that this page can read')
})
