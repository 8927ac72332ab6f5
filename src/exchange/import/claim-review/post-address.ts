/** Whether an address leads to one thing that was said: a post, a video, an article with its date. Nothing is fetched. */
export function isPost(url: string): boolean {
  const { hostname, pathname, searchParams } = new URL(url)
  if (
    /^(?:www\.)?(?:t\.co|fb\.watch|youtu\.be|vm\.tiktok\.com|archive\.(?:is|ph|today|vn|md)|perma\.cc|web\.archive\.org)$/.test(
      hostname,
    )
  )
    return pathname.length > 1
  if (/(?:^|\.)(?:wikipedia|wikidata)\.org$/.test(hostname)) return false
  if (['v', 'story_fbid', 'fbid'].some((name) => searchParams.has(name))) return true
  return POST.test(pathname) || /\/(?:19|20)\d\d\/(?:\d\d|[a-z]{3})\//i.test(pathname)
}

const POST =
  /\/(?:status|statuses|posts?|p|reel|reels|videos?|photos?|permalink|permalink\.php|photo\.php|story\.php|shorts|pin|comments|t)\/[^/]|\/(?:permalink|photo|story)\.php/i

/** Whether an address is that of somebody: a site, an account, an entry of an encyclopedia. */
export function isProfile(url: string): boolean {
  const { hostname, pathname, search } = new URL(url)
  if (isPost(url)) return false
  if (/(?:^|\.)(?:wikipedia|wikidata)\.org$/.test(hostname)) return true
  const [first = '', ...others] = pathname.split('/').filter((part) => part !== '')
  if (others.length === 0) return search === '' || /[?&]id=/.test(search)
  return PROFILES.has(first.toLowerCase()) && others.length <= 2
}

const PROFILES: ReadonlySet<string> = new Set(
  'channel c user users u in company pages people personalities profile profiles author authors wiki entity about name'.split(
    ' ',
  ),
)
