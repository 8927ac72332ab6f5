import { expect, test } from 'vitest'
import { digestOf, openGraph } from '../../../viewer/src/library.ts'
import { isPacked, isSnapshotFile, openPacked } from '../../../viewer/src/load/packed-data.ts'
import { packed } from '../../snapshot/packed.ts'
import { WIRE_STORY } from '../wire-story.ts'

const file = new Blob([new Uint8Array(packed(openGraph(WIRE_STORY)))])

test('a snapshot is told by its name and opened from its bytes', async () => {
  expect([isSnapshotFile('A.Hearsay'), isSnapshotFile('a.json')]).toEqual([true, false])
  const shown = await openPacked('a.hearsay', file)
  expect([isPacked(shown), isPacked(WIRE_STORY)]).toEqual([true, false])
  expect(shown.digest).toBe(digestOf(shown.graph.dataset))
  expect(shown.graph.support('c')).toEqual(openGraph(WIRE_STORY).support('c'))
})

test('what is none, or was cut, is refused', async () => {
  await expect(openPacked('a.hearsay', new Blob(['{}']))).rejects.toThrow('the file is no snapshot')
  await expect(openPacked('a.hearsay', file.slice(0, file.size - 9))).rejects.toThrow('the snapshot is damaged')
})
