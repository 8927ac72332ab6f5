import type { AnyRecord, Kind, RecordOfKind } from '../../../model/kinds.ts'
import type { GraphView } from '../../../query/questions.ts'
import { ladderOf } from '../../../query/trace/ladder.ts'
import { type NameOf, named, namedAll } from '../../../words/names.ts'
import { type Item, type Parts, say } from '../../../words/parts.ts'
import { judgementInWords } from '../../../words/status.ts'
import { sourcingInWords, verdictOf } from '../../../words/support.ts'
import { conditionsHead } from '../../../words/view.ts'
import { judgementItems } from '../../dossier/history-items.ts'
import { ladderItems } from '../../dossier/ladder-items.ts'
import { type NoteOf, obsidianLine, obsidianList, obsidianParts } from './obsidian-text.ts'

/** What the body of a note is written of. */
export interface Surroundings {
  readonly view: GraphView
  readonly nameOf: NameOf
  readonly noteOf: NoteOf
  /** The statements of a document. */
  readonly statementsIn: (source: string) => readonly RecordOfKind['statement'][]
}

/** What is read below the properties: of a claim how it stands, both sides and their lines of sourcing; of a document what it says; of all others a sentence with links. */
export function noteBody(kind: Kind, record: AnyRecord, around: Surroundings): string {
  const write = WRITERS[kind] as (record: AnyRecord, around: Surroundings) => readonly string[]
  const blocks = write(record, around).filter((block) => block !== '')
  return blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n`
}

type Writers = { readonly [K in Kind]: (record: RecordOfKind[K], around: Surroundings) => readonly string[] }

const WRITERS: Writers = {
  actor: ({ description = '' }) => [obsidianLine(description)],
  topic: ({ description = '' }) => [obsidianLine(description)],
  source: ({ id, description = '' }, around) => {
    const said = around
      .statementsIn(id)
      .map((statement) => ({ text: [...saysOf(statement, around), ' (', named(() => 'statement', statement.id), ')'] }))
    return [obsidianLine(description), ...section('What it says', said, around)]
  },
  claim: claimBlocks,
  statement: (statement, around) => {
    const { source, anchor, note = '' } = statement
    const exact = anchor?.exact ?? ''
    const quote =
      exact === ''
        ? ''
        : exact
            .split('\n')
            .map((line) => `> ${obsidianLine(line)}`)
            .join('\n')
    return [
      obsidianParts(say`${named(around.nameOf, source)} ${saysOf(statement, around)}`, around.noteOf),
      quote,
      obsidianLine(note),
    ]
  },
  relation: ({ type, from, to, note = '' }, { nameOf, noteOf }) => [
    obsidianParts(say`${named(nameOf, from)} — ${RELATIONS[type]} — ${named(nameOf, to)}`, noteOf),
    obsidianLine(note),
  ],
  assessment: ({ of, by, date, status = null, rationale = '', ...rest }, { nameOf, noteOf }) => {
    const { likelihood = null, rating = null, credibility = null, confidence = null } = rest
    const said = judgementInWords({ ...{ status, likelihood, rating, credibility, confidence } } as Parameters<
      typeof judgementInWords
    >[0])
    return [
      obsidianParts(say`${named(nameOf, by)} on ${named(nameOf, of)}, ${date}: ${said}`, noteOf),
      obsidianLine(rationale),
    ]
  },
  search: ({ for: claim, by, date, found, note = '' }, { nameOf, noteOf }) => {
    const what: Parts =
      found === undefined ? [] : found.length === 0 ? [': nothing was found'] : say`: found ${namedAll(nameOf, found)}`
    return [
      obsidianParts(say`${named(nameOf, by)} looked for ${named(nameOf, claim)}, ${date}${what}`, noteOf),
      obsidianLine(note),
    ]
  },
}

const RELATIONS: Readonly<Record<RecordOfKind['relation']['type'], string>> = {
  equivalent: 'says the same as',
  distinct: 'is not the same as',
  contradicts: 'contradicts',
  supports: 'supports',
  undermines: 'undermines',
  dependsOn: 'depends on',
  narrows: 'narrows',
  supersedes: 'replaces',
}

function saysOf({ claim, from, polarity = 'affirms' }: RecordOfKind['statement'], { nameOf }: Surroundings): Parts {
  const verb = { affirms: 'says', denies: 'denies', neither: 'makes no comment on' }[polarity]
  const line: Parts = from === undefined || from.length === 0 ? [] : say`, from ${namedAll(nameOf, from)}`
  return say`${verb}: ${named(nameOf, claim)}${line}`
}

function claimBlocks({ id, text }: RecordOfKind['claim'], around: Surroundings): readonly string[] {
  const { view, nameOf, noteOf } = around
  const support = view.support(id)
  const trace = view.trace(id)
  const ladder = ladderOf(trace)
  const { reader } = view.view
  const conditions = conditionsHead(view.options, nameOf)
  const judgements = judgementItems(view.status(id), nameOf)
  return [
    obsidianLine(text),
    `**${obsidianLine(verdictOf(support.corroboration))}**`,
    obsidianParts(conditions, noteOf),
    ...section(
      'For it',
      [{ text: [sourcingInWords(support.for)] }, ...ladderItems(reader, ladder.for, trace.notices)],
      around,
    ),
    ...section(
      'What speaks against it',
      [{ text: [sourcingInWords(support.against)] }, ...ladderItems(reader, ladder.against, trace.notices)],
      around,
    ),
    ...section('What people made of it', judgements, around),
  ]
}

function section(head: string, items: readonly Item[], { noteOf }: Surroundings): readonly string[] {
  return items.length === 0 ? [] : [`## ${head}`, obsidianList(items, noteOf)]
}
