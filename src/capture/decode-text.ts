import chardet from 'chardet'
import { beginningOf } from './recognise.ts'

/** A text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string
  /** As the Encoding Standard names it: `utf-8`, `windows-1251`. */
  readonly encoding: string
  /** Whether nothing said so: it was told by which letters come out. */
  readonly isGuess: boolean
  /** Whether some bytes mean nothing in it: each stands in the text as U+FFFD. */
  readonly isDamaged: boolean
}

/**
 * The text of some bytes: by the mark at their beginning, else as whoever sent them says, else as they say themselves, else as UTF-8 where they
 * are that, else as what their letters are most like.
 *
 * @param declared what a server said: a media type with its `charset`, or the name of an encoding
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  const told = marked?.encoding ?? known(charsetIn(declared ?? '')) ?? known(declaredInside(bytes))
  if (told !== undefined) return decoded(bytes, told, false)
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', false)
  return decoded(bytes, known(chardet.detect(bytes) ?? undefined) ?? 'windows-1252', true)
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

function charsetIn(mediaType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';>]+)/i.exec(mediaType)?.[1] ?? (/^[\w-]+$/.exec(mediaType) ?? [])[0]
}

/** What a page says of itself in `meta`, or a file of XML in its first line. A page that can say it is not in UTF-16. */
function declaredInside(bytes: Uint8Array): string | undefined {
  const beginning = beginningOf(bytes)
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(beginning)?.[1]
  return found !== undefined && /^utf-?16/i.test(found) ? 'utf-8' : found
}

/** The name of an encoding as the standard has it; undefined where it knows none such. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decoded(bytes: Uint8Array, encoding: string, isGuess: boolean): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  let isDamaged = false
  if (text.includes('\ufffd')) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      isDamaged = true
    }
  }
  return { text, encoding, isGuess, isDamaged }
}

/** What is to be known of how some bytes became text. */
export function decodingNotes({ encoding, isGuess, isDamaged }: DecodedText): string[] {
  return [
    ...(isGuess ? [`Nothing says how its letters are written as bytes: they were read as ${encoding}.`] : []),
    ...(isDamaged ? [`Some bytes mean nothing in ${encoding}, and stand as “\ufffd” in the text.`] : []),
  ]
}
