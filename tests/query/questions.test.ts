import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { questionsOf } from '../../src/query/questions.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const { view } = openGraph(makeDataset({ claims: [{ id: 'c' }] }))
const questions = Object.keys(questionsOf(view))

test('a view has every question and no other methods but `at`', () => {
  const graph = openGraph(makeDataset({}))
  const methods = Object.entries(graph.at({})).filter(([, value]) => typeof value === 'function')
  expect(methods.map(([name]) => name).sort()).toEqual([...questions, 'at'].sort())
})

test('every question is defined on the page that says what answers mean', () => {
  const page = readFileSync(join(import.meta.dirname, '../../src/query/README.md'), 'utf8')
  expect(questions.filter((name) => !page.includes(`\`${name}(`) && !page.includes(`## \`${name}\``))).toEqual([])
})
