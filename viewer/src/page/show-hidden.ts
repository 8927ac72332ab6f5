import { options, type VNode } from 'preact'
import { visibleLines } from '../library.ts'

/** What a person reads of an element besides the text in it. */
const READ = ['title', 'aria-label', 'placeholder', 'alt'] as const

/**
 * From now on no text that the page shows hides anything: what steers or turns text is written out, wherever it comes from. What stands in
 * a field is left as it was typed.
 */
export function showHidden(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    makeVisible(vnode)
    before?.(vnode)
  }
}

/** The same of one element or piece of text. */
export function makeVisible(vnode: VNode): void {
  const { type, props } = vnode as unknown as { readonly type: unknown; readonly props: unknown }
  if (type === null && typeof props === 'string') Object.assign(vnode, { props: visibleLines(props) })
  if (typeof type !== 'string') return
  const attributes = props as Record<string, unknown>
  for (const name of READ) {
    const text = attributes[name]
    if (typeof text === 'string') attributes[name] = visibleLines(text)
  }
}
