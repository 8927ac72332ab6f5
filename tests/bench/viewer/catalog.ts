/**
 * What is aimed at: `times`: at most so many times what plain Sigma takes; `above`: at most so much more; `most` and `least`: by itself, whatever
 * plain Sigma takes.
 */
export interface Aim {
  readonly is: 'times' | 'above' | 'most' | 'least'
  readonly of: number
}

export interface Measure {
  /** Its id is `DATASET/WHAT`, of whatever dataset it was measured. */
  readonly what: string
  readonly title: string
  readonly unit: 'ms' | 'MB' | 'steps'
  readonly aim: Aim
}

const FIRST: Aim = { is: 'times', of: 1.2 }
const FRAME: Aim = { is: 'times', of: 1.1 }
const HEAP: Aim = { is: 'times', of: 1.5 }
const TASK: Aim = { is: 'above', of: 50 }
const SOON: Aim = { is: 'most', of: 100 }
/** Of what is drawn beside the rest: frames of plain Sigma, whose own lines are not among them. */
const LINES: Aim = { is: 'times', of: 10 }
const KEY: Aim = { is: 'most', of: 50 }

/** The same measures of a page that opens one kind of file. */
function ofPage(before: string, from: string): Measure[] {
  const ms = (what: string, title: string, aim: Aim): Measure => ({ what: before + what, title, unit: 'ms', aim })
  return [
    ms('claim', `First picture, one claim folded, ${from}; plain: everything in the dataset`, FIRST),
    ms('claim-few', '— plain: as many things as that picture has', FIRST),
    ms('overview', `First picture, everything in groups, ${from}; plain: everything in the dataset`, FIRST),
    ms('overview-few', '— plain: as many things as that picture has', FIRST),
    ms('first-task', 'Longest task in the three seconds after the first picture', TASK),
    ms('all-task', 'Longest task from there until everything is drawn', TASK),
    {
      what: `${before}progress`,
      title: 'Steps of progress seen meanwhile',
      unit: 'steps',
      aim: { is: 'least', of: 2 },
    },
    ms('pan', 'A frame while panning, everything drawn', FRAME),
    ms('zoom', 'A frame while zooming, everything drawn', FRAME),
    { what: `${before}first-heap`, title: 'Heap with the first picture; plain: everything', unit: 'MB', aim: HEAP },
    { what: `${before}all-heap`, title: 'Heap with everything drawn', unit: 'MB', aim: HEAP },
  ]
}

const inTime = (what: string, title: string, aim: Aim): Measure => ({ what, title, unit: 'ms', aim })

/** All that is measured, in the order in which it is told. */
export const MEASURES: readonly Measure[] = [
  ...ofPage('', 'from JSON'),
  ...ofPage('packed-', 'from a snapshot'),
  inTime('what-if', 'What if, one claim folded; plain: a frame of everything', SOON),
  inTime('as-of', 'As of, one claim folded; plain: a frame of everything', SOON),
  inTime('fold', 'Fold and unfold, one claim; plain: a frame of everything', SOON),
  inTime('all-what-if', 'What if, everything drawn; plain: a frame of it', SOON),
  inTime('all-what-if-lines', '— until each line is drawn anew, which nothing waits for', LINES),
  inTime('all-as-of', 'As of, everything drawn; plain: a frame of it', SOON),
  inTime('all-fold', 'Fold and unfold, everything drawn; plain: a frame of it', SOON),
  inTime('first-key', 'The first key of all, which reads the index', { is: 'most', of: 1000 }),
  ...['Latin', 'Chinese', 'Arabic', 'Cyrillic'].map((script) =>
    inTime(`key-${script.toLowerCase()}`, `A key of a search, ${script}`, KEY),
  ),
]

/** What an id of a result names. Throws where nothing is called so. */
export function measureOf(id: string): Measure {
  const found = MEASURES.find(({ what }) => what === id.slice(id.indexOf('/') + 1))
  if (found === undefined) throw new Error(`nothing that is measured is called ${id}`)
  return found
}
