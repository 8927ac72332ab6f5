import { expect, test } from 'vitest'
import { datasetFileOf } from '../../../viewer/src/importing/dataset-of-import.ts'
import { parseDataset } from '../../../viewer/src/library.ts'
import { LINKS, readText } from './read.ts'

test('a file of another program is a valid dataset that is called as it is, whatever hides in its name', async () => {
  const { imported } = await readText('my\u202elinks.csv', LINKS)
  const { dataset, problems } = parseDataset([datasetFileOf(imported)])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(dataset?.manifest.title).toBe('my\\u202elinks.csv')
  expect(dataset?.sources.map(({ title }) => title)).toEqual(['First report'])
})
