import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage } from '../../../src/capture/html/page-tree.ts'
import { visibleTextOf } from '../../../src/capture/html/visible-text.ts'

const textOf = (html: string) => visibleTextOf(parsePage(html).documentElement).text

test('paragraphs stand apart, lines below each other, cells behind tabs', () => {
  expect(textOf('<h1>Mill</h1><p>It <b>burned</b>\n   down.<br>Twice.</p><div>One</div><div>Two</div>')).toBe(
    'Mill\n\nIt burned down.\nTwice.\n\nOne\nTwo',
  )
  expect(textOf('<table><tr><th>Day<th>Hurt<tr><td>11 April<td>0</table>')).toBe('Day\tHurt\n11 April\t0')
  expect(textOf('<ul><li>a<li>b</ul>after')).toBe('a\nb\n\nafter')
})

test('what is written with its spaces keeps them', () => {
  expect(textOf('<pre>\na  b\n  c</pre>')).toBe('a  b\n  c')
})

test('menus, footers, buttons and closed details stay; scripts, styles and what is hidden do not show', () => {
  const page = `<nav>Home</nav><main>Text<button>Share</button><details><summary>More</summary>Inside</details></main>
    <footer>Imprint</footer><script>let a</script><style>p{}</style><p hidden>h</p><p style="color:red;display: none">n</p>
    <p style="display:block">s</p><template>t</template><dialog>d</dialog><dialog open>o</dialog>`
  expect(textOf(page)).toBe('Home\n\nTextShare\n\nMore\nInside\n\nImprint\n\ns\n\no')
})

test('each run says where in the text it stands, and in which element', () => {
  const { text, runs } = visibleTextOf(parsePage('<p>A <i>b</i></p><p>c</p>').documentElement)
  expect(runs.map(({ start, end, element }) => [text.slice(start, end), element.nodeName])).toEqual([
    ['A', 'P'],
    ['b', 'I'],
    ['c', 'P'],
  ])
})

test('text comes in the order of the page, whatever tags are around it, however deep', () => {
  expect(textOf(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`)).toBe('deep')
  const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 12 })
  const tags = fc.constantFrom('p', 'b', 'div', 'li', 'td', 'span', 'section', 'h2', 'ul', 'a')
  fc.assert(
    fc.property(words, fc.array(tags, { minLength: 12, maxLength: 12 }), (all, around) => {
      const html = all.map((word, at) => `<${around[at]}>${word} ${at % 3 === 0 ? '' : `</${around[at]}>`}`).join('')
      expect(textOf(html).split(/\s+/)).toEqual(all)
    }),
  )
})
