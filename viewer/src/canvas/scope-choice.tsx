import { words } from '../library.ts'
import type { Model } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import { ownScope } from '../model/scope-for.ts'
import { Segmented } from '../parts/segmented.tsx'
import { usualOverview } from '../scene/overview/groups.ts'
import { type Layout, type Overview, openRecord, type Scope } from '../state/page-state.ts'

const SCOPE_LAYOUT: Readonly<Record<string, Layout | undefined>> = { claim: 'provenance', everything: 'force' }

/** From one claim's sourcing to everything. */
export function ScopeChoice() {
  const model = useModel()
  const { scope } = model.state.value
  const { reader } = model.session.value.open
  const id = openRecord(model.state.value) ?? ('id' in scope ? scope.id : undefined)
  const own = id === undefined ? undefined : ownScope(reader.kindOf(id), id)
  const scopes: Partial<Record<Scope['kind'], Scope>> = {
    ...(own?.kind === 'claim' ? { claim: own } : scope.kind === 'claim' && { claim: scope }),
    ...(id !== undefined && { near: { kind: 'near', ids: [id], depth: 1, direction: 'both' } }),
    ...(scope.kind === 'path' && { path: scope }),
    everything: { kind: 'everything' },
  }
  const names = { claim: 'One claim', near: 'Around it', path: 'The path', everything: 'Everything' }
  const choices = (['claim', 'near', 'path', 'everything'] as const)
    .filter((kind) => scopes[kind] !== undefined)
    .map((value) => ({ value, text: names[value] }))
  return (
    <Segmented
      name="On the canvas"
      chosen={scope.kind}
      choices={choices}
      choose={(kind) => {
        const next = scopes[kind]
        const overview = kind === 'everything' && scope.kind !== kind ? overviewFor(model) : undefined
        if (overview === 'none' && !mayDrawAll(model)) return
        if (next !== undefined) model.act({ type: 'set-scope', scope: next, layout: SCOPE_LAYOUT[kind], overview })
      }}
    />
  )
}

/** Everything opens in groups. */
function overviewFor(model: Model): Overview {
  return usualOverview(model.session.peek().open)
}

/** Of a large dataset nobody counts the lines, which takes as long as to draw them. */
function mayDrawLarge(model: Model): boolean {
  const warning =
    'Everything is so much here that drawing it takes minutes, if this browser can. Press again to draw it.'
  const isAskedTwice = model.notice.peek() === warning
  model.notice.value = isAskedTwice ? undefined : warning
  return isAskedTwice
}

/** More lines than this are drawn only when asked for twice. */
const MANY = 20_000

export function mayDrawAll(model: Model): boolean {
  if (model.session.peek().isLarge) return mayDrawLarge(model)
  const { nodes, edges } = model.session.peek().scene(model.state.peek().off.includes('kind:statement'))
  const warning = `Everything is ${words.counted(nodes.size, 'record')} and ${words.counted(edges.length, 'line')}: drawing it may take a while. Press again to draw it.`
  if (edges.length <= MANY || model.notice.peek() === warning) {
    model.notice.value = undefined
    return true
  }
  model.notice.value = warning
  return false
}
