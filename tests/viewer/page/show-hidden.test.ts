import { h, options, type VNode } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { makeVisible, showHidden } from '../../../viewer/src/page/show-hidden.ts'

const before = options.vnode
afterEach(() => {
  if (before === undefined) delete options.vnode
  else options.vnode = before
})

/** Text as the renderer makes it of a child. */
const textNode = (text: string) => ({ type: null, props: text }) as unknown as VNode

test('text that turns, steers or hides is written out; lines and all that can be seen stay', () => {
  const visible = (text: string) => {
    const node = textNode(text)
    makeVisible(node)
    return node.props as unknown
  }
  expect(visible('\u202eniart\u202c \u0007\u200b')).toBe('\\u202eniart\\u202c \\u0007\\u200b')
  expect(visible('<b> שלום 😀\nanother line')).toBe('<b> שלום 😀\nanother line')
})

test('so it is with what is read of an element, but not with what is typed into it', () => {
  showHidden()
  const { props } = h('input', { title: 'a\u202eb', 'aria-label': '\u0007', value: 'c\u202ed' })
  expect(props).toMatchObject({ title: 'a\\u202eb', 'aria-label': '\\u0007', value: 'c\u202ed' })
})
