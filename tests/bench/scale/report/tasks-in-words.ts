import type { TaskName } from '../tool.ts'

/** What a task is, for a reader who was not there. */
export interface TaskInWords {
  readonly task: TaskName
  readonly title: string
  readonly what: string
}

/** In the order in which they are told. */
export const TASKS_IN_WORDS: readonly TaskInWords[] = [
  {
    task: 'load',
    title: 'Load',
    what: `CPU time. hearsay: from JSON Lines to the answer of a first question (read, validated, every reference and rule checked, indexed).
JSON.parse: the same file read, cut into lines, each parsed and dropped. The others do less: they are given a table of edges as numbers, made
beforehand (graphology: as ids), and validate nothing.`,
  },
  {
    task: 'upstream',
    title: '1,000 upstream closures',
    what: `CPU time of a thousand, warm. From a claim against \`asserts\` and \`denies\` to its statements, and from a statement along \`repeats\`,
\`quotes\`, \`cites\` and \`in\`: how many nodes are reached, for a thousand claims at even distances. hearsay: by its
\`closure\`, from ids. The typed arrays are written for this one task: nothing can be much quicker.`,
  },
  {
    task: 'downstream',
    title: '100 downstream closures',
    what: 'CPU time of a hundred, warm. The same edges the other way, from fifty sources and fifty actors at even distances.',
  },
  {
    task: 'trace',
    title: 'Trace',
    what: 'The median of a thousand, one by one, each asked for the first time. No other tool answers it.',
  },
  { task: 'support', title: 'Support', what: 'The same of `support`.' },
  {
    task: 'impact',
    title: 'Impact',
    what: 'The median of a hundred, of the sources and actors of the downstream closures: what falls, is weakened or unseated without them.',
  },
  {
    task: 'snapshot',
    title: 'A snapshot opens',
    what: 'CPU time until a snapshot of the same dataset, which `hearsay pack` wrote, can be asked, in a process that has read nothing else.',
  },
  {
    task: 'snapshotSupport',
    title: 'First support from a snapshot',
    what: 'CPU time of the first `support` after that: what it needs of the index is read from the file, and checked.',
  },
  {
    task: 'snapshotFind',
    title: 'First find from a snapshot',
    what: 'CPU time of the first `find` after that, for three words of a claim: the index of words is in the file.',
  },
  {
    task: 'pack',
    title: 'A snapshot is packed',
    what: 'CPU time from the graph, loaded, to the file, written whole.',
  },
  {
    task: 'singlePoints',
    title: 'Single points of all claims',
    what: `CPU time. hearsay: \`weakPoints()\`, whose answer knows works, outlets, unread documents, premises and what was taken back. The others:
the immediate dominators of the plain graph from its ends to its claims, and from these every single point of every claim; a document stands
there only for a statement that has it from nowhere. Theirs are compared with each other (the typed arrays by the algorithm of Cooper, Harvey
and Kennedy), hearsay's with nobody's.`,
  },
  {
    task: 'components',
    title: 'Strong components',
    what: `CPU time. hearsay: \`loops()\`, which finds rings of statements and of documents, echoes, feedback and impossible orders of what counts.
The others: strong components of the plain graph, with more than one member.`,
  },
  {
    task: 'firstFind',
    title: 'First find',
    what: `CPU time until a first search for three words of a claim has its answer: the index of words is built, where there is one. hearsay
indexes every text of every record, and finds beginnings of words and words with a typing error too; the others index the texts of claims.
DuckDB has an index of words only as an extension that it fetches from the network: it reads every text.`,
  },
  {
    task: 'find',
    title: 'Find',
    what: 'The median of a hundred searches, one by one, for three words of a claim, which must be among the first ten found.',
  },
  {
    task: 'export',
    title: 'Export',
    what: 'CPU time, to JSON Lines. hearsay sorts the records and escapes what nobody sees; JSON.stringify is called on records as they were read.',
  },
]
