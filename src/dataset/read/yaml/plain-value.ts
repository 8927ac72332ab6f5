import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { DEEPEST } from '../deepest.ts'
import { isHeldExactly, numberFlaw } from '../exact-number.ts'
import type { Flaw, TextRange } from '../file-content.ts'
import { lineIndex } from '../text-lines.ts'
import { cutTextFlaw, lostAnchorFlaw, lostMarkFlaw } from './cut-text.ts'
import { repeatedField } from './repeated-field.ts'
import { aliasTargets, nameOf, rangeOfPair, startOf } from './yaml-tree.ts'

/** How many values aliases may add to a file; a handful of lines can otherwise stand for billions. */
const MOST_ALIASED = 100_000

/** A document as plain JSON values, and what it holds that has no place in one. */
export interface PlainValue {
  readonly value: unknown
  readonly flaws: readonly Flaw[]
  /** What was passed over: fields that their record has before, all of it where aliases stand for too much. */
  readonly unread: readonly TextRange[]
}

/** The document of a text as plain values. Of a field that is written twice the first counts. */
export function plainValue(document: Document, text: string): PlainValue {
  const conversion = new Conversion(document, text)
  const value = conversion.convert(document.contents)
  conversion.lookForLostText()
  const { flaws, unread, tooMuch } = conversion
  if (!tooMuch) return { value, flaws, unread }
  const finding = { message: 'its aliases stand for too many values', hint: 'write the values out' }
  return {
    value: undefined,
    flaws: [...flaws, { code: 'yaml-alias', offset: 0, ...finding }],
    unread: [[0, text.length]],
  }
}

class Conversion {
  readonly flaws: Flaw[] = []
  readonly unread: TextRange[] = []
  private readonly document: Document
  private readonly text: string
  private readonly open = new Set<Node>()
  private targets: ReadonlyMap<Alias, Node> | undefined
  private aliased = 0
  private readonly refused = new Set<Alias>()
  private readonly anchored: Scalar[] = []
  private lines: ReturnType<typeof lineIndex> | undefined

  constructor(document: Document, text: string) {
    this.document = document
    this.text = text
  }

  get tooMuch(): boolean {
    return this.aliased > MOST_ALIASED
  }

  convert(node: unknown): unknown {
    if (this.open.size > 0) this.aliased += 1
    if (isScalar(node)) return this.convertScalar(node)
    if (isAlias(node)) return this.convertAlias(node)
    if (isSeq(node)) return node.items.map((item) => this.convert(item))
    return isMap(node) ? this.convertMap(node) : null
  }

  /** Text that begins with `&` is taken for an anchor: one that nothing refers to was most likely meant as text. */
  lookForLostText(): void {
    if (this.anchored.length === 0) return
    this.targets ??= aliasTargets(this.document)
    const referred = new Set(this.targets.values())
    for (const node of this.anchored) if (!referred.has(node)) this.report(lostAnchorFlaw(node, this.text))
  }

  private convertMap(map: YAMLMap): unknown {
    const pairs = new Map<string, Pair>()
    const fields: [string, unknown][] = []
    for (const pair of map.items) {
      const name = nameOf(pair)
      const first = name === undefined ? undefined : pairs.get(name)
      if (name === undefined) this.report(namelessFlaw(pair), rangeOfPair(pair))
      else if (first === undefined) {
        pairs.set(name, pair)
        fields.push([name, this.convert(pair.value)])
      } else {
        const { flaw, passedOver, endsRecord } = repeatedField({ name, pair, first, map, pairs, lineOf: this.lineOf })
        this.report(flaw, passedOver)
        if (endsRecord) break
      }
    }
    return Object.fromEntries(fields)
  }

  private convertScalar(node: Scalar): unknown {
    const { value, source = '' } = node
    if (node.anchor !== undefined && typeof value === 'string') this.anchored.push(node)
    if (node.tag === '!') this.report(lostMarkFlaw(node, this.text))
    if (typeof value === 'number') return this.convertNumber(value, source, node)
    if (typeof value === 'string' && node.comment) this.report(cutTextFlaw(node, this.text))
    return value
  }

  private convertNumber(value: number, written: string, node: Scalar): unknown {
    if (written.length < 16 && Number.isFinite(value) && !/e/i.test(written)) return value === 0 ? 0 : value
    if (isHeldExactly(written)) return value === 0 ? 0 : value
    const isNone = /^[-+]?\.(?:inf|nan)$/i.test(written)
    const hint = 'leave the field out where nothing is known'
    const none: Flaw = { code: 'bad-number', offset: startOf(node), message: 'a number is finite', hint }
    this.report(isNone ? none : numberFlaw(startOf(node), written))
    return written
  }

  private convertAlias(node: Alias): unknown {
    if (this.tooMuch) return null
    this.targets ??= aliasTargets(this.document)
    const target = this.targets.get(node)
    if (target === undefined) {
      return this.refuse(node, `nothing before it is named ${node.source}`, 'put text that begins with "*" into quotes')
    }
    if (this.open.has(target))
      return this.refuse(node, 'the alias stands inside what it refers to', 'write the value out')
    if (this.open.size >= DEEPEST) return this.refuse(node, 'aliases lead to aliases too often', 'write the value out')
    this.open.add(target)
    const value = this.convert(target)
    this.open.delete(target)
    return value
  }

  private readonly lineOf = (offset: number): number => {
    this.lines ??= lineIndex('', this.text)
    return this.lines(offset).line
  }

  private refuse(node: Alias, message: string, hint: string): null {
    const [start, end] = node.range ?? [0, 0]
    if (!this.refused.has(node)) {
      this.flaws.push({ code: 'yaml-alias', offset: start, message, hint })
      this.unread.push([start, end])
    }
    this.refused.add(node)
    return null
  }

  /** Notes a flaw, once: what aliases stand for was looked at where it is written. */
  private report(flaw: Flaw | undefined, passedOver?: TextRange): void {
    if (flaw === undefined || this.open.size > 0) return
    this.flaws.push(flaw)
    if (passedOver !== undefined) this.unread.push(passedOver)
  }
}

function namelessFlaw({ key, value }: Pair): Flaw {
  const message = 'a field has a name that is not text'
  const hint = 'write the name of the field, in quotes if it looks like a number'
  return { code: 'yaml-key', offset: startOf((key ?? value) as Node), message, hint }
}
