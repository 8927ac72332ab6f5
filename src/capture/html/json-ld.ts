import type { PageDocument } from './page-tree.ts'

/** A thing that a page tells of in JSON-LD, as schema.org names its fields. */
export type Thing = Readonly<Record<string, unknown>>

/** The types of what a page as a whole may be, the most telling first. */
const ARTICLES: readonly RegExp[] = [
  /^(?:News|Reportage|Analysis|Background|Opinion|Review|Satirical|AskPublic|Advertiser\w*)(?:News)?(?:Content)?Article$/,
  /^(?:BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|ScholarlyArticle|TechArticle|Report|Article)$/,
  /^(?:VideoObject|AudioObject|ImageObject|PodcastEpisode|Dataset|Legislation|DigitalDocument)$/,
  /^(?:WebPage|ItemPage)$/,
]

/** The thing that a page is, of all that it tells in JSON-LD; and how many scripts are not JSON. */
export function articleInJsonLd(page: PageDocument): { article: Thing | undefined; broken: number } {
  const things: Thing[] = []
  let broken = 0
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(JSON.parse(script.textContent ?? ''), things)
    } catch {
      broken += 1
    }
  }
  for (const pattern of ARTICLES) {
    const found = things.find((thing) => typesOf(thing).some((type) => pattern.test(type)))
    if (found !== undefined) return { article: found, broken }
  }
  return { article: undefined, broken }
}

/** The types of a thing, without what stands before them. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []))
}

/** What a field holds, one or many, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** What a field says in words: a text, the name of a thing, or its value. */
export function wordsOf(value: unknown): string | undefined {
  const [first] = listOf(value)
  if (typeof first === 'string') return first.trim() === '' ? undefined : first.trim()
  if (typeof first !== 'object' || first === null) return undefined
  const { name, '@value': literal } = first as Thing
  return wordsOf(name) ?? wordsOf(literal)
}

/** Things at the top, in lists and in `@graph`. */
function gather(value: unknown, things: Thing[]): void {
  for (const each of listOf(value)) {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) continue
    things.push(each as Thing)
    gather((each as Thing)['@graph'], things)
  }
}
