import { buildGraph } from '../../src/graph/build.ts'
import { readGraph } from '../../src/graph/graphology-reader.ts'
import { describeReader } from './reader.contract.ts'

describeReader('the graphology reader', (dataset) => readGraph(buildGraph(dataset)))
