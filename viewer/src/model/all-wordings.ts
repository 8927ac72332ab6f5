import type { Picture } from '../scene/picture.ts'
import type { Action } from '../state/reduce.ts'

interface Drawn {
  readonly picture: Picture
  readonly drawnAs: ReadonlyMap<string, string>
}

/** An action on claims as one on every wording of each that is drawn as one node: what is expanded or hidden is the node. */
export function allWordings(action: Action, drawn: Drawn): Action {
  if (action.type === 'hide-others') return { ...action, keep: wordingsOf(action.keep, drawn) }
  if (action.type !== 'expand' && action.type !== 'collapse' && action.type !== 'hide') return action
  return { ...action, ids: wordingsOf(action.ids, drawn) }
}

/** @param ids of records, or of records with a group of edges behind a slash */
function wordingsOf(ids: readonly string[], { picture, drawnAs }: Drawn): string[] {
  const all = ids.flatMap((entry) => {
    const [id = '', ...group] = entry.split('/')
    const at = drawnAs.get(id) ?? id
    const node = picture.nodes.get(at)
    if (node?.kind !== 'claim') return [entry]
    return [at, ...node.folded].map((each) => [each, ...group].join('/'))
  })
  return [...new Set(all)]
}
