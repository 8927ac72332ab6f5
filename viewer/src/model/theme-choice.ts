import { store, stored } from './stored.ts'

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

const STORED = 'hearsay.theme'

/** What the person chose. */
export function storedTheme(): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === stored(STORED)) ?? 'auto'
}

/** Keeps the choice for the next visit. */
export function storeTheme(choice: ThemeChoice): void {
  store(STORED, choice)
}
