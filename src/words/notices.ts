import { NOTICE_TYPE_LABELS } from '../model/vocabulary/source.ts'
import type { DocumentNotice } from '../sourcing/notices.ts'
import { counted } from './counted.ts'
import { shortDate } from './dates.ts'
import { type NameOf, named } from './names.ts'
import { type Item, say } from './parts.ts'

/** What a list of them is called. */
export const NOTICES_HEAD = 'Said of these documents later'

/** "correction, 3 Mar 2026, which takes back 1 statement": what was said of a document. */
export function noticeInWords({ type, date, statements }: DocumentNotice): string {
  const when = date === null ? '' : `, ${shortDate(date)}`
  const what = statements.length === 0 ? '' : `, which takes back ${counted(statements.length, 'statement')}`
  return `${NOTICE_TYPE_LABELS[type]}${when}${what}`
}

/** The same of a document each: "Reuters, 23 Feb 2026: correction, 24 Feb 2026 (Reuters)". */
export function noticeItems(notices: readonly DocumentNotice[], nameOf: NameOf): Item[] {
  return notices.map((notice) => {
    const by = notice.by === null ? [] : say` (${named(nameOf, notice.by)})`
    return { text: say`${named(nameOf, notice.source)}: ${noticeInWords(notice)}${by}` }
  })
}

/** What was said of one document, each notice by itself. */
export function noticesOf(source: string, notices: readonly DocumentNotice[]): string[] {
  return notices.filter((notice) => notice.source === source).map(noticeInWords)
}
