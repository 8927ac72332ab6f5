import { readOf } from '../../model/source.ts'
import type { Anchor, Statement } from '../../model/statement.ts'
import { surelyBefore } from './check-source.ts'
import type { Rule, RuleContext } from './rule.ts'

/** A statement comes from others, its fields fit each other, and it was made before it was printed or withdrawn. */
export const checkStatement: Rule<Statement> = (statement, context) => {
  checkFrom(statement, context)
  checkDates(statement, context)
  if (statement.anchor !== undefined) checkAnchor(statement.anchor, context)
  checkWasRead(statement, context)
  if (statement.response !== undefined && statement.polarity !== 'neither') {
    context.report('response-polarity', ['response'], {
      message: 'a response belongs to a statement that takes no side',
      hint: 'add polarity: neither, or remove the response',
    })
  }
}

function checkFrom({ id, source, from, fromBasis }: Statement, { find, report }: RuleContext): void {
  for (const [index, origin] of (from ?? []).entries()) {
    const own = origin === source ? 'its own source' : undefined
    const sibling =
      origin !== id && find('statement', origin)?.source === source ? 'a statement of its own source' : own
    if (sibling === undefined) continue
    report('own-source', ['from', index], {
      message: `"${origin}" is ${sibling}; "from" says what it has from others`,
      hint: 'name whom it quotes or what it cites; leave "from" out where it names no source',
    })
  }
  if (fromBasis === undefined || (from !== undefined && from.length > 0)) return
  if (from === undefined && find('source', source)?.republishes !== undefined) return
  report('basis-without-from', ['fromBasis'], {
    message: '"fromBasis" says how the line of sourcing is known, and "from" names none',
    hint: 'remove it, or add "from"',
    severity: 'warning',
  })
}

function checkDates({ source, made, withdrawn }: Statement, { find, report }: RuleContext): void {
  const published = find('source', source)?.published
  if (surelyBefore(published, made)) {
    report('impossible-order', ['made'], {
      message: `it was made (${made}) after its source was published (${published})`,
      severity: 'warning',
    })
  }
  if (surelyBefore(withdrawn, published)) {
    report('impossible-order', ['withdrawn'], {
      message: `it was withdrawn (${withdrawn}) before its source was published (${published})`,
      severity: 'warning',
    })
  }
}

function checkWasRead({ source, anchor }: Statement, { find, report }: RuleContext): void {
  const document = find('source', source)
  if (anchor === undefined || document === undefined || readOf(document) !== 'no') return
  const written = document.read === 'no'
  report('unread-anchor', ['anchor'], {
    message: `the place in "${source}" is known, and nobody has read "${source}" (${written ? 'read: no' : 'it is known via others'})`,
    hint: `remove the anchor, or say in "${source}" how it was read: full or excerpt`,
    ...(written ? {} : { severity: 'warning' as const }),
  })
}

/** An anchor has an extent, both ends of it, and the length of its quotation. */
export function checkAnchor(anchor: Anchor, { report }: RuleContext): void {
  const { start, end, exact, time, region } = anchor
  const [from, to] = time ?? []
  if (from !== undefined && to !== undefined && to <= from) {
    report('end-before-start', ['anchor', 'time'], { message: `the passage ends at ${to} s, and begins at ${from} s` })
  }
  const [x = 0, y = 0, width = 1, height = 1] = region ?? []
  if (width === 0 || height === 0 || x + width > 100 || y + height > 100) {
    report('anchor-region', ['anchor', 'region'], {
      message: 'the region is empty, or reaches out of the picture',
      hint: 'write [x, y, width, height] in per cent of the picture: x + width and y + height are at most 100',
    })
  }
  if (start === undefined && end === undefined) return
  if (start === undefined || end === undefined) {
    const message = `a position has both ends; "${start === undefined ? 'start' : 'end'}" is not there`
    report('anchor-parts', ['anchor'], { message })
  } else if (end <= start) {
    report('end-before-start', ['anchor', 'end'], { message: `the passage ends at ${end}, and begins at ${start}` })
  } else if (exact !== undefined && exact.length !== end - start) {
    report('anchor-length', ['anchor', 'exact'], {
      message: `the quotation has ${exact.length} characters (UTF-16), its position ${end - start}`,
      severity: 'warning',
    })
  }
}
