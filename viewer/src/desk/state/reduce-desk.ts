import type { TextSpan } from '../../library.ts'
import { movedByClause, sentenceAt, sentenceBeside } from '../text/clauses.ts'
import type { DeskCommand } from './desk-keys.ts'
import type { Caret, DeskDocument, DeskState } from './desk-state.ts'
import { EMPTY_FORM, type Form, type Link, turned } from './form.ts'
import type { Listed } from './listed.ts'

/** What is done at the desk: a command of its keys, or with the pointer and in fields the same and more. */
export type DeskAction =
  | Exclude<DeskCommand, { readonly do: 'save' | 'not' | 'undo' | 'help' } | { readonly do: 'like' }>
  /** Looks at a proposal, and takes it in hand. */
  | { readonly do: 'choose'; readonly key: string }
  /** Takes a passage of the text in hand. */
  | { readonly do: 'quote'; readonly quote: TextSpan }
  | { readonly do: 'fill'; readonly form: Partial<Form> }
  /** A claim that is there already instead of the sentence; none: the sentence again. */
  | { readonly do: 'claim'; readonly id: string | undefined }
  /** Whom a link names. */
  | { readonly do: 'link'; readonly at: number; readonly link: Link }
  /** Takes a link and all behind it away; of a link that names nobody yet the one before it. */
  | { readonly do: 'unlink'; readonly at: number }
  /** Chooses anew whom a link names. */
  | { readonly do: 'change-link'; readonly at: number }
  | { readonly do: 'caret'; readonly caret: Caret }

/** The desk after something was done in a document. What is saved, refused and taken back is in `keep-desk.ts`. */
export function reduceDesk(state: DeskState, action: DeskAction, document: DeskDocument): DeskState {
  switch (action.do) {
    case 'take':
      return { ...inHand(state, document), caret: hasQuote(state, document) ? 'sentence' : 'keys' }
    case 'choose': {
      const listed = document.open.find(({ key }) => key === action.key)
      return listed === undefined ? state : { ...takenUp(state, listed, document), caret: 'keys' }
    }
    case 'next':
    case 'back':
      return movedTo(state, nextOpen(state, document, action.do))
    case 'sentence':
      return withSentence(state, document, action.way)
    case 'quote':
      return withQuote(state, action.quote, document)
    case 'move': {
      const held = inHand(state, document)
      if (held.quote === undefined) return held
      return { ...held, quote: movedByClause(held.quote, action.move, document.edges), caret: 'keys' }
    }
    case 'from':
      return { ...inHand(state, document), caret: 'from', linkAt: 0 }
    case 'change-link':
      return { ...inHand(state, document), caret: 'from', linkAt: action.at }
    case 'further': {
      const held = inHand(state, document)
      return { ...held, caret: 'from', linkAt: held.form.links.length }
    }
    case 'last-source':
      return withForm(inHand(state, document), { links: state.lastLinks })
    case 'own':
      return { ...withForm(inHand(state, document), { links: [] }), caret: 'sentence' }
    case 'mark': {
      const held = inHand(state, document)
      return withForm(held, { marks: turned(held.form.marks, action.mark) })
    }
    case 'fill':
      return withForm(inHand(state, document), action.form)
    case 'claim':
      return { ...withForm(inHand(state, document), { claim: action.id }), caret: 'sentence' }
    case 'link':
      return withLink(inHand(state, document), action)
    case 'unlink': {
      const { links } = state.form
      const kept = links.slice(0, Math.min(action.at, links.length - 1))
      return { ...withForm(state, { links: kept }), linkAt: kept.length }
    }
    case 'caret':
      return { ...state, caret: action.caret }
    case 'leave':
      return state.caret === 'keys' ? letGo(state) : { ...state, caret: 'keys' }
  }
}

/** The state with nothing in hand; what was looked at still is. */
export function letGo(state: DeskState): DeskState {
  return { ...state, quote: undefined, taken: undefined, form: EMPTY_FORM, caret: 'keys', wrong: [] }
}

/** Looks at a proposal without taking it; whatever was in hand is let go of. */
export function movedTo(state: DeskState, listed: Listed | undefined): DeskState {
  return { ...letGo(state), at: listed?.key, place: listed?.span ?? state.place }
}

/** The next open proposal in the text or the one before, seen from what is looked at; the last stays where there is none. */
export function nextOpen(state: DeskState, { open }: DeskDocument, way: 'next' | 'back'): Listed | undefined {
  const looked = lookedAt(state, { open })
  const index = looked === undefined ? -1 : open.indexOf(looked)
  if (index >= 0) return open[Math.max(0, Math.min(open.length - 1, index + (way === 'next' ? 1 : -1)))]
  const { start } = state.place ?? { start: -1 }
  const behind = open.find(({ span }) => span.start > start)
  return way === 'next' ? (behind ?? open.at(-1)) : (open.findLast(({ span }) => span.start < start) ?? open[0])
}

/** The proposal that is looked at: the first where nothing was yet. */
export function lookedAt(
  { at, place }: Pick<DeskState, 'at' | 'place'>,
  { open }: Pick<DeskDocument, 'open'>,
): Listed | undefined {
  return at === undefined && place === undefined ? open[0] : open.find(({ key }) => key === at)
}

/** What is looked at, in hand; as it is where something is in hand already. */
function inHand(state: DeskState, document: DeskDocument): DeskState {
  if (state.quote !== undefined) return state
  const listed = lookedAt(state, document)
  return listed === undefined ? state : takenUp(state, listed, document)
}

function hasQuote(state: DeskState, document: DeskDocument): boolean {
  return state.quote !== undefined || lookedAt(state, document) !== undefined
}

function takenUp(state: DeskState, listed: Listed, { filled }: DeskDocument): DeskState {
  const { key, span } = listed
  return { ...letGo(state), at: key, quote: span, taken: key, form: filled(listed), place: span }
}

function withSentence(state: DeskState, document: DeskDocument, way: 'next' | 'before'): DeskState {
  const { sentences } = document
  const from = state.quote ?? state.place
  const found = from === undefined ? sentenceAt(sentences, 0) : sentenceBeside(sentences, from, way)
  if (found === undefined) return state
  return withQuote(state, found, document)
}

function withQuote(state: DeskState, quote: TextSpan, { filled }: DeskDocument): DeskState {
  return { ...letGo(state), quote, form: filled(quote), place: quote }
}

function withForm(state: DeskState, form: Partial<Form>): DeskState {
  return state.quote === undefined ? state : { ...state, form: { ...state.form, ...form }, wrong: [] }
}

/** A link put in its place; the caret goes on into the sentence. */
function withLink(state: DeskState, { at, link }: { readonly at: number; readonly link: Link }): DeskState {
  const { links } = state.form
  return { ...withForm(state, { links: [...links.slice(0, at), link, ...links.slice(at + 1)] }), caret: 'sentence' }
}
