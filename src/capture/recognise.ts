import type { CaptureFormat, CaptureInput } from './captured.ts'

/** What some bytes are, by how they begin, else by what a server or their name says; undefined where nothing of that is known. */
export function recogniseFormat({ bytes, name = '', mediaType = '' }: CaptureInput): CaptureFormat | undefined {
  const beginning = beginningOf(bytes)
  const bySignature = SIGNATURES.find(({ pattern }) => pattern.test(beginning))
  if (bySignature !== undefined) return bySignature.format
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = MEDIA_TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? ENDINGS[ending]
  // What is called plain text is often Markdown, or a page that was saved without its ending.
  if (named === 'text' || named === undefined) {
    if (HTML.test(beginning)) return 'html'
    if (ENDINGS[ending] === 'markdown') return 'markdown'
    return named ?? (isText(bytes) ? 'text' : undefined)
  }
  return named
}

/** How formats begin, byte for character. */
const SIGNATURES: readonly { readonly format: CaptureFormat; readonly pattern: RegExp }[] = [
  { format: 'pdf', pattern: /^\s*%PDF-/ },
  { format: 'mhtml', pattern: /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i },
  {
    format: 'image',
    pattern: /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*|....ftyp(?:avif|heic|mif1))/s,
  },
  { format: 'audio', pattern: /^(?:ID3|OggS|fLaC|RIFF....WAVE|....ftypM4A)/s },
  { format: 'video', pattern: /^(?:.\x45\xdf\xa3|....ftyp|RIFF....AVI )/s },
]

const HTML = /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main|p|div)\b/i

const MEDIA_TYPES: readonly (readonly [RegExp, CaptureFormat])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:multipart\/related|message\/rfc822|application\/x-mimearchive)$/, 'mhtml'],
  [/^text\/(?:markdown|x-markdown)$/, 'markdown'],
  [/^application\/pdf$/, 'pdf'],
  [/^text\//, 'text'],
  [/^image\//, 'image'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
]

const ENDINGS: Readonly<Record<string, CaptureFormat>> = {
  ...{ html: 'html', htm: 'html', xhtml: 'html', mhtml: 'mhtml', mht: 'mhtml', md: 'markdown', markdown: 'markdown' },
  ...{ txt: 'text', text: 'text', pdf: 'pdf', svg: 'image', png: 'image', jpg: 'image', jpeg: 'image', gif: 'image' },
  ...{
    webp: 'image',
    avif: 'image',
    heic: 'image',
    tif: 'image',
    tiff: 'image',
    mp3: 'audio',
    m4a: 'audio',
    wav: 'audio',
  },
  ...{
    ogg: 'audio',
    oga: 'audio',
    flac: 'audio',
    opus: 'audio',
    mp4: 'video',
    m4v: 'video',
    mov: 'video',
    webm: 'video',
  },
  ...{ mkv: 'video', avi: 'video', ogv: 'video' },
}

/** So much of a file is looked at. */
const LOOKED_AT = 4096

/** The beginning of some bytes, a character for each. */
export function beginningOf(bytes: Uint8Array, length = LOOKED_AT): string {
  return Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('')
}

/** Whether bytes may be text: those that begin as UTF-16 are, others where there is no zero byte. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return !bytes.subarray(0, LOOKED_AT).includes(0)
}
