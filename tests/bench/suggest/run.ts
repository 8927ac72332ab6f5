import { readCorpus } from './corpus.ts'
import { scoreOf } from './score.ts'

/**
 * How right suggestions are, on a corpus that stays where it is: `npm run bench:suggest -- PATH/TO/PolNeAR/data/test`. Prints shares of what is
 * suggested.
 */
const [folder] = process.argv.slice(1).filter((each) => each !== '--')
if (folder === undefined)
  throw new Error('name a folder of PolNeAR: npm run bench:suggest -- PATH/TO/PolNeAR/data/test')
const { texts, suggested, asIs, toBeMoved, wrong, marked, found } = scoreOf(readCorpus(folder))
const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`
process.stdout.write(`${suggested} attributions suggested in ${texts} texts, ${(suggested / texts).toFixed(1)} each
right as they are: ${share(asIs, suggested)}; right but for where they begin or end: ${share(toBeMoved, suggested)}; wrong: ${share(wrong, suggested)}
of ${marked} that are marked, found: ${share(found, marked)}
`)
