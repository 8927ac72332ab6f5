import { AddMenu } from '../edit/add-menu.tsx'
import { deskServer } from '../edit/desk-server.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { OpenButton } from '../load/open-button.tsx'
import { useModel } from '../model/model-context.ts'
import { THEME_CHOICES } from '../model/theme-choice.ts'
import type { Pane } from '../state/page-state.ts'
import { isAtDesk } from './at-desk.ts'
import { FindingsMenu } from './findings-menu.tsx'
import { Search } from './search.tsx'

const PANE_NAMES: readonly (readonly [Pane, string])[] = [
  ['dataset', 'Claims'],
  ['path', 'Path'],
  ['saved', 'Saved'],
]

/** What the page is, what is searched, and the answers about the whole dataset. */
export function TopBar() {
  const model = useModel()
  const { manifest } = model.session.value.open.reader
  const hiddenCount = model.picture.value.hiddenByFilter.length
  return (
    <header class="top-bar">
      <h1 class="masthead">
        <button type="button" onClick={() => model.act({ type: 'show-pane', pane: 'dataset' })}>
          <span class="wordmark">hearsay</span>{' '}
          <span class="dataset-title" title={manifest.title}>
            {manifest.title}
          </span>
        </button>
      </h1>
      <Search />
      <nav class="panes" aria-label="About the whole dataset">
        <PaneLinks names={PANE_NAMES.slice(0, 1)} />
        <FindingsMenu />
        <PaneLinks names={PANE_NAMES.slice(1)} />
        {deskServer() !== undefined && <DeskLink />}
      </nav>
      {!isAtDesk(model) && <AddMenu />}
      <OpenButton />
      <ExportMenu />
      <button
        type="button"
        class="button quiet legend-toggle"
        aria-expanded={model.legendOpen.value}
        onClick={() => {
          model.legendOpen.value = !model.legendOpen.value
        }}
      >
        Key{hiddenCount > 0 ? ` (${hiddenCount} hidden)` : ''}
      </button>
      <ThemeButton />
      <button
        type="button"
        class="button quiet"
        aria-label="Help and keys"
        onClick={() => {
          model.help.value = true
        }}
      >
        ?
      </button>
    </header>
  )
}

/** To the desk, or back to where one came from. */
function DeskLink() {
  const model = useModel()
  const isThere = isAtDesk(model)
  return (
    <button
      type="button"
      class="pane-link"
      aria-pressed={isThere}
      onClick={() => model.act({ type: isThere ? 'leave-desk' : 'open-desk' })}
    >
      Desk
    </button>
  )
}

function PaneLinks({ names }: { readonly names: typeof PANE_NAMES }) {
  const model = useModel()
  const pane = isAtDesk(model) ? undefined : model.state.value.pane
  return (
    <>
      {names.map(([name, text]) => (
        <button
          key={name}
          type="button"
          class="pane-link"
          aria-pressed={pane === name}
          onClick={() => model.act({ type: 'show-pane', pane: pane === name ? 'record' : name })}
        >
          {text}
        </button>
      ))}
    </>
  )
}

const THEME_WORDS = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const

function ThemeButton() {
  const { themeChoice } = useModel()
  const next = THEME_CHOICES[(THEME_CHOICES.indexOf(themeChoice.value) + 1) % THEME_CHOICES.length] ?? 'auto'
  return (
    <button
      type="button"
      class="button quiet theme-button"
      title={`Colours: ${THEME_WORDS[themeChoice.value]}. Press for ${THEME_WORDS[next]}.`}
      onClick={() => {
        themeChoice.value = next
      }}
    >
      <span class="theme-of">Colours: </span>
      {THEME_WORDS[themeChoice.value]}
    </button>
  )
}
