import { expect, test } from 'vitest'
import { bookmarks } from '../../../../src/exchange/import/links/bookmarks.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

/** As Firefox and Chrome save bookmarks: folders, icons, descriptions, addresses of scripts. */
const FIREFOX = {
  name: 'bookmarks.html',
  content: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><H3 ADD_DATE="1772600000" LAST_MODIFIED="1772600000">Flood &amp; rain</H3>
    <DL><p>
        <DT><A HREF="https://a.example/flood?x=1&amp;y=2" ADD_DATE="1772616600" ICON="data:image/png;base64,AAAA" TAGS="rain">The flood of <b>March</b> &#8211; live</A>
        <DD>What the town said
        <DT><A HREF="javascript:alert(1)" ADD_DATE="1772616600">A script</A>
    </DL><p>
    <DT><A HREF="https://b.example/" ADD_DATE="1772616600000000">https://b.example/</A>
</DL>
`,
}

/** As Pocket exported its lists. */
const POCKET = {
  name: 'ril_export.html',
  content: `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1>
<ul><li><a href="https://a.example/1" time_added="1772616600" tags="rain,town">The first</a></li></ul></body></html>`,
}

test('each bookmark is a document that nobody read, with title, description and when it was clipped', async () => {
  const { dataset } = await importedFrom(bookmarks, FIREFOX)
  expect(dataset.sources).toEqual([
    expect.objectContaining({
      url: 'https://b.example/',
      title: 'b.example',
      accessed: '2026-03-04T09:30:00Z',
      read: 'no',
    }),
    expect.objectContaining({
      url: 'https://a.example/flood?x=1&y=2',
      title: 'The flood of March – live',
      description: 'What the town said',
      accessed: '2026-03-04T09:30:00Z',
    }),
  ])
})

test('folders, tags, icons and addresses of scripts are told', async () => {
  const { notes } = await readAs(bookmarks, FIREFOX)
  expect(told(notes, 'lost')).toEqual([
    'a folder of bookmarks has no place: Flood & rain',
    'tags of a bookmark: documents have none: rain',
    'the attribute icon of a bookmark has no place: data:image/png;base64,AAAA',
  ])
  expect(told(notes, 'notUnderstood')).toEqual(['it is no address of http or https: javascript:alert(1)'])
})

test('lists of Pocket are read too', async () => {
  const { dataset } = await importedFrom(bookmarks, POCKET)
  expect(dataset.sources).toMatchObject([{ title: 'The first', url: 'https://a.example/1' }])
})

test('it is known by its mark; other pages are none', () => {
  expect([FIREFOX, POCKET].map((file) => isRecognised(bookmarks, file))).toEqual([true, true])
  expect(
    isRecognised(bookmarks, { name: 'a.html', content: '<html><ul><li><a href="https://a.example/">a</a></ul>' }),
  ).toBe(false)
})

test('mutated bookmarks are read or refused', async () => {
  const { read, refused } = await fuzzed(bookmarks, [FIREFOX, POCKET])
  expect([read > 0, refused > 0]).toEqual([true, true])
})
