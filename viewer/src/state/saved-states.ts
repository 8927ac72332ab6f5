/** A view that somebody kept: a name, a link to it, and what they wanted to remember. */
export interface SavedView {
  readonly name: string
  /** The fragment that `writeLink` gives. */
  readonly link: string
  readonly note: string
}

/** The views that a text holds; none where it is not ours. */
export function readViews(text: string | null): SavedView[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter(isView).map(({ name, link, note }) => ({ name, link, note })) : []
  } catch {
    return []
  }
}

export function writeViews(views: readonly SavedView[]): string {
  return JSON.stringify(views)
}

/** With one more view, the last; one of the same name is replaced where it stands. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const at = views.findIndex(({ name }) => name === view.name)
  return at < 0 ? [...views, view] : views.map((each, index) => (index === at ? view : each))
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name)
}

function isView(value: unknown): value is SavedView {
  const { name, link, note } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>
  return typeof name === 'string' && typeof link === 'string' && link.startsWith('#') && typeof note === 'string'
}
