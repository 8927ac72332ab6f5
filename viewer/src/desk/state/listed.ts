import { type RecordProposal, type Suggestion, suggestionsIn, type TextSpan } from '../../library.ts'

/** A proposal in the order of the text: made by rules, or by somebody who writes proposals. */
export interface Listed {
  readonly key: string
  readonly span: TextSpan
  readonly suggestion?: Suggestion
  readonly proposal?: RecordProposal
}

/** The proposals of rules for a text. */
export function suggestedIn(text: string, language: string): Listed[] {
  return suggestionsIn(text, language).map((suggestion) => ({
    key: `rule:${suggestion.span.start}-${suggestion.span.end}`,
    span: suggestion.span,
    suggestion,
  }))
}

/** The open proposals of others for a text of a document. */
export function proposedFor(
  proposals: readonly RecordProposal[],
  of: { readonly source: string; readonly digest: string },
): Listed[] {
  return proposals
    .filter(({ source, digest, state }) => source === of.source && digest === of.digest && state === 'open')
    .map((proposal) => {
      const { id, start, quote } = proposal
      return { key: id, span: { start, end: start + quote.length }, proposal }
    })
}

/** What is open of proposals, in the order of the text: nothing that somebody does not want, and no rule's where a statement is already. */
export function openOf(
  listed: readonly Listed[],
  { rejected, done }: { readonly rejected: ReadonlySet<string>; readonly done: readonly TextSpan[] },
): Listed[] {
  const isDone = ({ span, suggestion }: Listed) => suggestion !== undefined && done.some((each) => shares(each, span))
  return listed
    .filter((each) => !rejected.has(each.key) && !isDone(each))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.key < b.key ? -1 : 1))
}

/** Whether two stretches share more than half of the shorter one. */
function shares(a: TextSpan, b: TextSpan): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common * 2 > Math.min(a.end - a.start, b.end - b.start)
}
