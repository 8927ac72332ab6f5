import { folded } from '../dates/month-names.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { valuesIn } from './cell-values.ts'
import type { Gathering } from './gathering.ts'
import { linksIn } from './links-in.ts'
import type { MappedCell } from './rows-of.ts'

/** The keys of those whom cells name, each made an actor of that sort; of placeholders (“Various sources”) none, which is told. */
export function namedActors(
  cells: readonly MappedCell[] | undefined,
  type: 'person' | 'organization',
  gathering: Gathering,
): string[] {
  return valuesIn(cells).flatMap(({ text, cell }) => {
    if (linksIn(text).links.length > 0 || text.length > 300 || !/\p{L}|\p{N}/u.test(text)) {
      gathering.note('notUnderstood', 'it is no name of somebody', text, cell.at)
      return []
    }
    if (isPlaceholderAuthor(text)) {
      gathering.note('lost', 'it stands for nobody in particular: no actor was made of it', text, cell.at)
      return []
    }
    const name = text.replace(/\s+/g, ' ')
    gathering.noteOnce(
      'assumed',
      `nothing says of what sort those are whom “${cell.mapping.column}” names: each was taken for ${WORDS[type]}`,
      cell.at,
    )
    return [
      gathering.add(
        'actor',
        `name:${folded(name)}`,
        gathering.has('actor', `name:${folded(name)}`) ? {} : { name, type },
        cell.at,
      ),
    ]
  })
}

const WORDS = { person: 'a person', organization: 'an organization' } as const
