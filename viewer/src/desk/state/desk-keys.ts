/** What a key of the desk asks for. */
export type DeskCommand =
  | { readonly do: 'take' | 'next' | 'back' | 'leave' }
  | { readonly do: 'save' | 'not' | 'undo' | 'help' }
  | { readonly do: 'sentence'; readonly way: 'next' | 'before' }
  | { readonly do: 'move'; readonly move: 'start-back' | 'start-on' | 'end-back' | 'end-on' }
  | { readonly do: 'from' | 'further' | 'last-source' | 'own' }
  | { readonly do: 'mark'; readonly mark: 'denies' | 'terms' | 'certainty' | 'response' }
  /** The claim that is so many places down the list of like ones, counted from 1. */
  | { readonly do: 'like'; readonly place: number }

/** A key, and how the list of keys tells it. */
export interface DeskKey {
  readonly keys: readonly string[]
  readonly does: string
  /** What each of its keys asks for, by the key. */
  readonly commands: Readonly<Record<string, DeskCommand>>
}

/** The keys of the desk but for those of fields, in the order in which they are told. */
export const DESK_KEYS: readonly DeskKey[] = [
  key(['Enter'], 'take the proposal; the caret goes into the sentence. One that is complete is accepted', {
    Enter: { do: 'take' },
  }),
  key(['j', 'k'], 'the next proposal, the one before', { j: { do: 'next' }, k: { do: 'back' } }),
  key(['x'], 'not this one', { x: { do: 'not' } }),
  key(['u'], 'undo the last one', { u: { do: 'undo' } }),
  key(['n', 'N'], 'take the next sentence of the text, or the one before', {
    n: { do: 'sentence', way: 'next' },
    N: { do: 'sentence', way: 'before' },
  }),
  key(['[', ']'], 'the quote begins, or ends, a clause further out', {
    '[': { do: 'move', move: 'start-back' },
    ']': { do: 'move', move: 'end-on' },
  }),
  key(['{', '}'], 'it begins, or ends, a clause further in', {
    '{': { do: 'move', move: 'start-on' },
    '}': { do: 'move', move: 'end-back' },
  }),
  key(['f'], 'from whom: type some of the name, then Enter', { f: { do: 'from' } }),
  key(['<'], 'and from whom they have it', { '<': { do: 'further' } }),
  key(['.'], 'from whom the last one was, again', { '.': { do: 'last-source' } }),
  key(['o'], 'own voice: from nobody', { o: { do: 'own' } }),
  key(['d'], 'denies it', { d: { do: 'mark', mark: 'denies' } }),
  key(['b'], 'on background; again for other terms', { b: { do: 'mark', mark: 'terms' } }),
  key(['c'], 'how certain; again for less', { c: { do: 'mark', mark: 'certainty' } }),
  key(['q'], 'no comment; again for how', { q: { do: 'mark', mark: 'response' } }),
]

/** Keys that are only told, for they are read where something is typed. */
export const FIELD_KEYS: readonly Pick<DeskKey, 'keys' | 'does'>[] = [
  { keys: ['Enter'], does: 'in the sentence: save, and on to the next proposal' },
  { keys: ['Alt 1–8'], does: 'the claim that is there already instead of the sentence' },
  {
    keys: ['Escape'],
    does: 'out of the sentence, so that the keys of the desk can be used; again: let go of the quote',
  },
]

const COMMANDS: ReadonlyMap<string, DeskCommand> = new Map([
  ...DESK_KEYS.flatMap(({ commands }) => Object.entries(commands)),
  ['?', { do: 'help' }] as const,
])

/** A key that was pressed, as a browser tells it. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  /** A character is being composed of several keys. */
  readonly isComposing: boolean
}

/** Where a key was pressed: nowhere in particular, in the sentence, in another field, on a button. */
export type PressedIn = 'page' | 'sentence' | 'field' | 'button'

/** What a key asks for where it was pressed; nothing where it means nothing to the desk. @param singles whether keys count that are one character alone */
export function commandOf(pressed: Pressed, where: PressedIn, singles: boolean): DeskCommand | undefined {
  const { key, code, altKey, ctrlKey, metaKey, isComposing } = pressed
  if (isComposing) return undefined
  const digit = /^Digit([1-8])$/.exec(code)?.[1]
  if (altKey) return digit === undefined || ctrlKey || metaKey ? undefined : { do: 'like', place: Number(digit) }
  if (ctrlKey || metaKey) {
    if (key === 'Enter') return { do: 'save' }
    return key.toLowerCase() === 'z' && (where === 'page' || where === 'button') ? { do: 'undo' } : undefined
  }
  if (key === 'Escape') return { do: 'leave' }
  if (where === 'sentence') return key === 'Enter' ? { do: 'save' } : undefined
  if (where === 'field' || (where === 'button' && key === 'Enter')) return undefined
  return key.length === 1 && !singles ? undefined : COMMANDS.get(key)
}

function key(keys: readonly string[], does: string, commands: DeskKey['commands']): DeskKey {
  return { keys, does, commands }
}
