import { editDistance } from '../../algorithm/edit-distance.ts'
import { byCodeUnit } from '../../model/order.ts'

/** The ids that a name may mean: none, the one, or several. */
export type Meant = readonly string[]

/** What has names: each id, and what people call it. */
export class Names {
  private readonly nameOf = new Map<string, string>()
  private readonly exact = new Map<string, string[]>()
  private readonly folded = new Map<string, string[]>()

  add(id: string, name: string): void {
    if (this.nameOf.has(id)) return
    this.nameOf.set(id, name)
    push(this.exact, name, id)
    push(this.folded, name.toLowerCase(), id)
  }

  has(id: string): boolean {
    return this.nameOf.has(id)
  }

  /** All ids. */
  ids(): Iterable<string> {
    return this.nameOf.keys()
  }

  /** What something is called. */
  name(id: string): string {
    return this.nameOf.get(id) ?? id
  }

  /** Who has that id, else that name, else that name but for capitals, else a name or an id that begins with those whole words. */
  find(text: string): Meant {
    if (this.nameOf.has(text)) return [text]
    return this.exact.get(text) ?? this.folded.get(text.toLowerCase()) ?? this.beginningWith(text)
  }

  /** As `find`, but for beginnings. */
  findWhole(text: string): Meant {
    if (this.nameOf.has(text)) return [text]
    return this.exact.get(text) ?? this.folded.get(text.toLowerCase()) ?? []
  }

  private beginningWith(text: string): Meant {
    const start = text.toLowerCase()
    if (start.length < 2) return []
    const isBegun = (whole: string) => whole.startsWith(start) && /^[^\p{L}\p{N}]/u.test(whole.slice(start.length))
    const found: string[] = []
    for (const [id, name] of this.nameOf) if (isBegun(name.toLowerCase()) || isBegun(id)) found.push(id)
    return found.sort(byCodeUnit)
  }

  /** Whose name is within two letters of a name; of a short one, within one. */
  near(name: string): string | undefined {
    const wanted = name.toLowerCase()
    const limit = wanted.length < SHORT ? 1 : 2
    let best: { id: string; distance: number } | undefined
    for (const [id, known] of this.nameOf) {
      const distance = editDistance(wanted, known.toLowerCase(), limit)
      if (distance > limit || (best !== undefined && distance >= best.distance)) continue
      best = { id, distance }
    }
    return best?.id
  }
}

/** Of names that are shorter, two letters are too many to tell: CNN and CBS. */
const SHORT = 6

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (ids === undefined) map.set(key, [id])
  else ids.push(id)
}
