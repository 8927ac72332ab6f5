/** The English name of a language: `zh-Hant` is "Traditional Chinese"; a tag that has none stays as it is. */
export function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    // It is no tag of BCP 47.
    return tag
  }
}
