import { SOURCE_TYPES } from '../../../model/vocabulary/source.ts'
import { folded } from '../dates/month-names.ts'
import type { DateOrder } from '../imported.ts'
import { readDate } from '../read-date.ts'
import { readNumber } from '../read-number.ts'
import { nameKey } from './column-names.ts'
import type { Gathering } from './gathering.ts'
import type { MappedCell } from './rows-of.ts'

/** The date that a cell says, with a note of what was taken for granted; where several may be meant, or none is understood, a note alone. */
export function dateIn(
  cell: MappedCell | undefined,
  order: DateOrder | undefined,
  gathering: Gathering,
): string | undefined {
  if (cell === undefined) return undefined
  if (cell.date !== undefined) return cell.date
  const reading = readDate(cell.text, cell.mapping.dates ?? order)
  if (reading === undefined) {
    gathering.note('notUnderstood', 'this is not understood as a date', cell.text, cell.at)
    return undefined
  }
  if ('ambiguous' in reading) {
    const message = `a date that can be read in more than one way was left out${reading.note === undefined ? '' : `: ${reading.note}`}`
    gathering.note('ambiguous', message, cell.text, cell.at)
    return undefined
  }
  if (reading.note !== undefined) gathering.note('ambiguous', `of a date, ${reading.note}`, cell.text, cell.at)
  return reading.date
}

/** The number that a cell says; where it may be two, or is none, a note alone. */
export function numberIn(cell: MappedCell | undefined, gathering: Gathering): string | number | undefined {
  if (cell === undefined) return undefined
  const reading = readNumber(cell.text)
  if (reading !== undefined && 'number' in reading)
    return String(Number(reading.number)) === reading.number ? Number(reading.number) : reading.number
  if (reading === undefined) gathering.note('notUnderstood', 'it is no number', cell.text, cell.at)
  else
    gathering.note('ambiguous', 'a number whose mark may part thousands or decimals was left out', cell.text, cell.at)
  return undefined
}

/** The values of a cell that has several, each once: parted as the mapping says, else by lines and semicolons, and where asked by commas. */
export function valuesIn(
  cells: readonly MappedCell[] | undefined,
  byComma = false,
): { text: string; cell: MappedCell }[] {
  const seen = new Set<string>()
  return (cells ?? []).flatMap((cell) => {
    const parts = cell.text.split(cell.mapping.split ?? (byComma ? /[;,|\n]/ : /[;\n]/)).map((part) => part.trim())
    return parts.flatMap((text) => {
      if (text === '' || seen.has(text)) return []
      seen.add(text)
      return [{ text, cell }]
    })
  })
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    english: 'en',
    ingles: 'en',
    anglais: 'en',
    englisch: 'en',
    inglese: 'en',
    spanish: 'es',
    espanol: 'es',
    castellano: 'es',
  },
  ...{
    french: 'fr',
    francais: 'fr',
    german: 'de',
    deutsch: 'de',
    portuguese: 'pt',
    portugues: 'pt',
    italian: 'it',
    italiano: 'it',
  },
  ...{
    dutch: 'nl',
    nederlands: 'nl',
    polish: 'pl',
    polski: 'pl',
    russian: 'ru',
    русский: 'ru',
    ukrainian: 'uk',
    українська: 'uk',
  },
  ...{
    turkish: 'tr',
    turkce: 'tr',
    arabic: 'ar',
    العربية: 'ar',
    indonesian: 'id',
    'bahasa indonesia': 'id',
    hindi: 'hi',
    हिन्दी: 'hi',
  },
  ...{
    chinese: 'zh',
    中文: 'zh',
    japanese: 'ja',
    日本語: 'ja',
    korean: 'ko',
    한국어: 'ko',
    finnish: 'fi',
    suomi: 'fi',
    swedish: 'sv',
  },
}

/** A language as BCP 47, from its tag or its name; undefined where it is none that is known. */
export function languageIn(text: string): string | undefined {
  const named = LANGUAGES[folded(text)]
  if (named !== undefined) return named
  const tag = text.replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** What sort of document a cell says; undefined where it is no word for one. */
export function sourceTypeIn(text: string): string | undefined {
  const key = nameKey(text)
  return SOURCE_TYPES.find((type) => nameKey(type) === key) ?? SOURCE_WORDS[key]
}

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  ...{ 'news article': 'article', news: 'article', 'newspaper article': 'article', 'magazine article': 'article' },
  ...{ newspaperarticle: 'article', magazinearticle: 'article', blogpost: 'post', 'blog post': 'post', tweet: 'post' },
  ...{
    'social media post': 'post',
    'forum post': 'post',
    forumpost: 'post',
    'journal article': 'paper',
    journalarticle: 'paper',
  },
  ...{
    'conference paper': 'paper',
    conferencepaper: 'paper',
    preprint: 'paper',
    'press release': 'press-release',
    photo: 'image',
  },
  ...{
    picture: 'image',
    videorecording: 'video',
    'video recording': 'video',
    'tv broadcast': 'broadcast',
    tvbroadcast: 'broadcast',
  },
  ...{ 'radio broadcast': 'broadcast', radiobroadcast: 'broadcast', podcast: 'audio', report: 'official-document' },
}

/** What sort of document stands at an address, where its host alone says so. */
export function sourceTypeAt(url: string): string {
  const host = /^https?:\/\/(?:www\.|m\.|mobile\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  if (POSTS.test(host)) return 'post'
  return VIDEOS.test(host) ? 'video' : 'other'
}

const POSTS =
  /^(?:[\w-]+\.)?(?:twitter\.com|x\.com|facebook\.com|fb\.watch|instagram\.com|threads\.(?:net|com)|t\.me|telegram\.me|vk\.com|ok\.ru|bsky\.app|weibo\.com|reddit\.com|linkedin\.com|truthsocial\.com|gab\.com)$/
const VIDEOS =
  /^(?:[\w-]+\.)?(?:youtube\.com|youtu\.be|vimeo\.com|tiktok\.com|rumble\.com|bitchute\.com|dailymotion\.com)$/
