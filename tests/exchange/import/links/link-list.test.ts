import { expect, test } from 'vitest'
import { linkList } from '../../../../src/exchange/import/links/link-list.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

/** As the extension OneTab exports tabs, with an empty line between groups, and as people paste lists into chats. */
const LIST = `# Reports of the flood
https://a.example/flood | The flood of March

https://b.example/2?q=a|b
The third report - https://c.example/3
- [The fourth](https://d.example/4)
https://e.example/5 https://f.example/6
hxxps://g[.]example/7
nothing here
`
const FILE = { name: 'links.txt', content: LIST }

test('each address is a document that nobody read, with the words beside it as its title', async () => {
  const { dataset } = await importedFrom(linkList, FILE)
  expect(Object.fromEntries(dataset.sources.map(({ url, title }) => [url, title]))).toEqual({
    'https://a.example/flood': 'The flood of March',
    'https://b.example/2?q=a|b': 'b.example/2?q=a|b',
    'https://c.example/3': 'The third report',
    'https://d.example/4': 'The fourth',
    'https://e.example/5': 'e.example/5',
    'https://f.example/6': 'f.example/6',
    'https://g.example/7': 'g.example/7',
  })
  expect(new Set(dataset.sources.map(({ read }) => read))).toEqual(new Set(['no']))
})

test('lines without an address are told, with their number', async () => {
  const { notes } = await readAs(linkList, FILE)
  expect(told(notes, 'lost')).toEqual([
    'a line without an address: # Reports of the flood',
    'a line without an address: nothing here',
  ])
  expect(notes.find(({ value }) => value === 'nothing here')?.at).toEqual({ line: 9 })
})

test('it is known by its lines; prose is none', () => {
  expect(isRecognised(linkList, FILE)).toBe(true)
  expect(
    isRecognised(linkList, { name: 'letter.txt', content: 'Dear all,\nplease see\nhttps://a.example/\nbye\n' }),
  ).toBe(false)
})

test('a list without any address is refused', async () => {
  await expect(readAs(linkList, { name: 'a.txt', content: 'none\n' })).rejects.toMatchObject({ code: 'cannot-import' })
})

test('mutated lists are read or refused', async () => {
  const { read, refused } = await fuzzed(linkList, [FILE])
  expect([read > 0, refused >= 0]).toEqual([true, true])
})
