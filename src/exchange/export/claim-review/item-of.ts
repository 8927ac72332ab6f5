import { byCodeUnit } from '../../../model/order.ts'
import type { Source } from '../../../model/source.ts'
import type { Statement } from '../../../model/statement.ts'
import { thingOfActor, thingsOfActors } from './actor-thing.ts'
import { present, type Written } from './written.ts'

/**
 * The claim that was reviewed, with who said it, when, and the documents where it appeared. There is room for one speaker and one day: those that most documents have
 * are written, the statements of others are left out and told. Undefined where there is nothing to say.
 */
export function itemOf(claim: string, page: string, written: Written): object | undefined {
  const all = written.statementsOf(claim).filter((statement) => isPlain(statement, page, written))
  const groups = new Map<string, Statement[]>()
  for (const statement of all) {
    const key = JSON.stringify([statement.from ?? [], statement.made ?? ''])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  const [first] = [...groups.values()].sort((a, b) => b.length - a.length || byCodeUnit(a[0]?.id ?? '', b[0]?.id ?? ''))
  if (first === undefined) return undefined
  const chosen = new Set(first)
  for (const statement of all)
    if (!chosen.has(statement))
      written.leaveOut(
        statement.id,
        'ClaimReview has one speaker of a claim and one day: those of other documents stand there',
      )
  const [{ from, made }] = first as [Statement]
  const appearances = new Map<string, object>()
  for (const { id, source } of first) {
    if (appearances.has(source)) {
      written.leaveOut(id, 'the same is said in its document already')
      continue
    }
    appearances.set(source, appearanceOf(written.sources.get(source) as Source, written))
    written.keep('statement', id, ['source', 'claim', 'from', 'made'])
  }
  const list = [...appearances.values()]
  return present({
    '@type': 'Claim',
    author: thingsOfActors(from, written),
    datePublished: made,
    appearance: list.length > 1 ? list : list[0],
  })
}

/** Whether a statement says the claim, from people or in its document’s own voice, at an address; of others it is told why they are left out. */
function isPlain(
  { id, source, from = [], polarity = 'affirms', made }: Statement,
  page: string,
  written: Written,
): boolean {
  const document = written.sources.get(source)
  const why =
    polarity !== 'affirms'
      ? 'ClaimReview has no place for who does not say it'
      : from.some((each) => !written.actors.has(each))
        ? 'ClaimReview has no place for a chain of reports'
        : document?.url === undefined
          ? 'its document has no address'
          : source === page || document.republishes !== undefined
            ? 'its document is the review itself, or a copy'
            : made !== undefined && !/^\d{4}-\d\d-\d\d(?:T[^/]*)?$/.test(made)
              ? 'when it was said is not one day'
              : undefined
  if (why !== undefined) written.leaveOut(id, why)
  return why === undefined
}

function appearanceOf(source: Source, written: Written): object {
  const type = TYPES[source.type]
  const isDay =
    source.published !== undefined &&
    /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/.test(source.published)
  const kept = [
    'url',
    'title',
    'archivedUrl',
    'language',
    'publisher',
    'authors',
    'description',
    ...(type === undefined ? [] : ['type']),
    ...(isDay ? ['published'] : []),
  ]
  written.keep('source', source.id, kept)
  return present({
    '@type': type ?? 'CreativeWork',
    url: source.url,
    headline: source.title,
    description: source.description,
    datePublished: isDay ? source.published : undefined,
    inLanguage: source.language,
    publisher: source.publisher === undefined ? undefined : thingOfActor(source.publisher, written),
    author: thingsOfActors(source.authors, written),
    archivedAt: source.archivedUrl,
  })
}

const TYPES: Readonly<Partial<Record<Source['type'], string>>> = {
  post: 'SocialMediaPosting',
  video: 'VideoObject',
  image: 'ImageObject',
  audio: 'AudioObject',
  article: 'Article',
  broadcast: 'BroadcastEvent',
  paper: 'ScholarlyArticle',
  dataset: 'Dataset',
}
