export const THEME_CHOICES = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

const STORED = 'hearsay.theme'

/** What the person chose; storage may be closed to us, as in a page opened from disk. */
export function storedTheme(): ThemeChoice {
  try {
    return THEME_CHOICES.find((choice) => choice === localStorage.getItem(STORED)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Keeps the choice for the next visit, where the browser lets us. */
export function storeTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(STORED, choice)
  } catch {
    // Not kept, then: the page works as well.
  }
}
