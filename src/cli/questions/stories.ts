import { Option } from 'commander'
import { SEMANTICS, type Stories, type StoriesOptions } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import { renderStories } from '../render/stories.ts'

/** `hearsay stories` */
export const storiesQuestion = asCommand<Stories>({
  name: 'stories',
  summary: 'which claims in conflict can stand together',
  subjects: { take: 'none' },
  options: [
    new Option('--semantics <name>', 'what makes a set of claims a story (default preferred)').choices(SEMANTICS),
    new Option('--prefer <whom>', '"reliability", or ids of sources and actors, the most trusted first').argParser(
      preferred,
    ),
    new Option('--limit <n>', 'so many stories of each dispute at most (default 100)').argParser(wholeNumber),
  ],
  examples: [
    'hearsay stories',
    'hearsay stories --prefer reliability',
    'hearsay stories --prefer huawei,reuters --as-of 2026-04-30',
    'hearsay stories --semantics grounded --json',
  ],
  ask: (graph, _, { view, options }) => graph.stories(options as StoriesOptions, view),
  render: renderStories,
})

function preferred(value: string): 'reliability' | string[] {
  return value === 'reliability' ? value : value.split(',').map((id) => id.trim())
}
