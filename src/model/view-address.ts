/** How the parts of a view of the page that name records hold them: see the rows of links in `viewer/src/state`. */
const LISTS: ReadonlySet<string> = new Set(['sel', 'without', 'open', 'plus', 'hide'])
const OUTLET = 'outlet:'

/** The ids of records that the address of a view names, each once, in the order written; an outlet is its publisher. */
export function idsInView(view: string): readonly string[] {
  const ids = new Set<string>()
  renamedView(view, (id) => {
    ids.add(id)
    return id
  })
  return [...ids]
}

/** The same view of records that have other ids. */
export function renamedView(view: string, newId: (id: string) => string): string {
  const parts = view
    .slice(1)
    .split('&')
    .map((part) => renamedPart(part, newId))
  return `#${parts.join('&')}`
}

function renamedPart(part: string, newId: (id: string) => string): string {
  const at = part.indexOf('=')
  const [key, value] = [part.slice(0, at), decoded(part.slice(at + 1))]
  const renamed = renamedValue(key, value, newId)
  return renamed === value ? part : `${key}=${renamed}`
}

function renamedValue(key: string, value: string, newId: (id: string) => string): string {
  const each = (list: string) => mapped(list, ',', (name) => renamedName(name, newId))
  if (LISTS.has(key)) return each(value)
  if (key === 'pin') return mapped(value, ',', (pin) => pin.replace(/^[^~]*/, (name) => renamedName(name, newId)))
  if (key !== 'show') return value
  const [kind, ...rest] = value.split('~')
  const named = kind === 'path' ? 2 : kind === 'claim' || kind === 'near' ? 1 : 0
  return [kind, ...rest.map((list, index) => (index < named ? each(list) : list))].join('~')
}

/** An id; of an outlet that of its publisher; of what was expanded along some edges the one before the stroke. */
function renamedName(name: string, newId: (id: string) => string): string {
  if (name === '' || name.startsWith('status:')) return name
  const mark = name.startsWith(OUTLET) ? OUTLET : ''
  const [id = '', ...edges] = name.slice(mark.length).split('/')
  return [mark + newId(id), ...edges].join('/')
}

function mapped(list: string, mark: string, change: (item: string) => string): string {
  return list.split(mark).map(change).join(mark)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
