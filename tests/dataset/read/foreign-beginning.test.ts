import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foreignBeginning } from '../../../src/dataset/read/foreign-beginning.ts'
import { FORMATS, writeDataset } from '../../../src/index.ts'
import { loadDataset } from '../../../src/node.ts'

const tell = (path: string, text: string) => foreignBeginning({ path, text })

test('what other programs write is told by its first name, list or line', () => {
  expect(tell('package.json', '{\n  "name": "hearsay",\n  "version": ')).toBe(
    'it begins with “name”, which is no section of one',
  )
  expect(tell('rows.json', '\uFEFF [ {"id": 1}, ')).toBe('it begins with a list, and not with a section')
  expect(tell('rows.json', 'id,name\n')).toBe('it does not begin as JSON does')
  expect(tell('docker-compose.yml', '# ours\n---\nservices:\n  web:\n')).toMatch(/^it begins with “services”/)
  expect(tell('rows.yaml', '- a: 1\n')).toMatch(/^it begins with a list/)
  expect(tell('log.jsonl', '{"level":"info"}\n')).toBe('its first line says no kind of record')
  expect(tell('log.jsonl', 'started\n')).toBe('its first line is no record')
})

test('what is cut too early, empty or only misspelt is left to be read', () => {
  for (const [path, text] of [
    ['a.json', ''],
    ['a.json', '{ "clai'],
    ['a.json', '{"claim": []'],
    ['a.jsonl', '{"kind":"claim","id":"a"'],
    ['a.yaml', '# nothing yet\n'],
    ['a.yaml', '"claims": []\n'],
  ] as const)
    expect(tell(path, text), text).toBeUndefined()
})

test('no dataset of this project is told to be none, in any format and however early it is cut', () => {
  for (const name of ['deepseek-v4', 'guttenberg-wilhelm', 'ivermectin-benha']) {
    const dataset = loadDataset(join(import.meta.dirname, '../../../graph-data', name))
    for (const format of FORMATS) {
      const text = writeDataset(dataset, format).slice(0, 4096)
      for (let length = 0; length <= text.length; length += 61)
        expect(tell(`a.${format}`, text.slice(0, length)), `${format} ${length}`).toBeUndefined()
    }
  }
})
