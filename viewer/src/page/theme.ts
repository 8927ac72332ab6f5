import { effect } from '@preact/signals'
import { PALETTES, type Theme } from '../looks/palette.ts'
import type { Model } from '../model/model.ts'
import { storeTheme } from '../model/theme-choice.ts'

/** Follows the person's choice, or the system's, and that alone where it forces its colours; returns a function that stops. */
export function applyTheme(model: Model): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const forced = matchMedia('(forced-colors: active)')
  const follow = () => {
    const choice = model.themeChoice.value
    model.theme.value = choice === 'auto' || forced.matches ? (system.matches ? 'dark' : 'light') : choice
    storeTheme(choice)
  }
  const stopFollowing = effect(follow)
  const stopPainting = effect(() => paintTheme(model.theme.value))
  system.addEventListener('change', follow)
  forced.addEventListener('change', follow)
  return () => {
    stopFollowing()
    stopPainting()
    system.removeEventListener('change', follow)
    forced.removeEventListener('change', follow)
  }
}

/** The colours that mean something, for the style sheet: they are written down once, in the palette. */
function paintTheme(theme: Theme): void {
  const { paper, ink, quiet, accent, against, kinds, edges, statuses } = PALETTES[theme]
  const { style, dataset } = document.documentElement
  dataset['theme'] = theme
  const variables = { paper, ink, quiet, accent, against }
  for (const [name, color] of Object.entries(variables)) style.setProperty(`--${name}`, color)
  for (const [name, color] of Object.entries(kinds)) style.setProperty(`--kind-${name}`, color)
  for (const [name, color] of Object.entries(edges)) style.setProperty(`--edge-${name}`, color)
  for (const [name, color] of Object.entries(statuses)) style.setProperty(`--status-${name}`, color)
}
