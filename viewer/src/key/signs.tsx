import type { ComponentChildren } from 'preact'
import { FROM_BASIS_LABELS } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { comparedSince } from '../state/page-state.ts'
import { CAME_BETWEEN, SOME_CAME_BETWEEN, WAS_THERE_BEFORE } from '../words/changes-words.ts'
import { GROUP_THAT_OPENS } from '../words/overview-words.ts'
import { presentSigns, SIGNS, type Sign } from './present-signs.ts'

/** What the smaller signs that are on the canvas mean. */
export function Signs() {
  const { state, picture, session, conditions } = useModel()
  const comparing = comparedSince(state.value) !== null
  const { reader } = session.value.open
  const present = presentSigns(picture.value, { reader, conditions: conditions.value })
  const signs = SIGNS.filter((sign) => present.has(sign))
  if (signs.length === 0 && !comparing) return null
  return (
    <>
      <h2>Signs</h2>
      <ul class="signs">
        {signs.map((sign) => (
          <li key={sign}>
            {DRAWN[sign]} {SIGN_WORDS[sign]}
          </li>
        ))}
        {comparing && <Between />}
      </ul>
    </>
  )
}

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  group: GROUP_THAT_OPENS,
  unnamed: 'somebody who is not named',
  unread: 'known only through others',
  repeater: 'only repeats another document',
  inferred: FROM_BASIS_LABELS.inferred,
  faint: 'nothing that counts supports it, or it was taken back',
  taken: 'taken away',
  falls: 'falls with it',
  weakens: 'weakens: half is left',
}

/** A sign as it is on the canvas. */
function glyph(children: ComponentChildren, kind = '') {
  return (
    <svg class={`glyph ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  )
}

const DRAWN: Readonly<Record<Sign, ComponentChildren>> = {
  group: glyph(
    <>
      <path class="rest" d="M8 1 L14.1 4.5 V11.5 L8 15 L1.9 11.5 V4.5 Z" />
      <path class="bars" d="M5 8 H11 M8 5 V11" />
    </>,
  ),
  unnamed: glyph(
    <>
      <circle class="kind-actor" cx="8" cy="8" r="6" />
      <circle class="hole" cx="8" cy="8" r="2.6" />
    </>,
  ),
  unread: glyph(
    <>
      <rect class="kind-source" x="4.5" y="4.5" width="7" height="7" rx="1" />
      <rect class="dashed-ring" x="1.5" y="1.5" width="13" height="13" rx="2.5" />
    </>,
  ),
  repeater: glyph(<rect class="kind-source" x="4.5" y="4.5" width="7" height="7" rx="1" opacity="0.6" />),
  inferred: (
    <svg class="stroke edge-repeats" viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
      <line x1="1" y1="6" x2="29" y2="6" stroke-dasharray="4 3" />
    </svg>
  ),
  faint: glyph(<rect class="kind-source" x="2" y="2" width="12" height="12" rx="2" opacity="0.4" />),
  taken: glyph(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4 4 L12 12 M12 4 L4 12" />
    </>,
    'against',
  ),
  falls: glyph(<rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />, 'against'),
  weakens: glyph(
    <>
      <rect x="3.2" y="3.2" width="9.6" height="9.6" rx="1.2" transform="rotate(45 8 8)" />
      <path class="kind-claim" d="M1.2 8 H14.8 L8 14.8 Z" />
    </>,
    'half',
  ),
}

/** Of two dates that are compared. */
function Between() {
  const square = <rect class="kind-source" x="2" y="5" width="9" height="9" rx="1.5" />
  const dot = <circle class="badge-dot" cx="11.5" cy="4.5" r="3.2" />
  return (
    <>
      <li>
        {glyph([square, dot])} {CAME_BETWEEN}
      </li>
      <li>
        {glyph([square, dot, <circle key="hole" class="hole" cx="11.5" cy="4.5" r="1.7" />])} {SOME_CAME_BETWEEN}
      </li>
      <li>
        {glyph(<rect class="kind-source" x="2" y="3" width="11" height="11" rx="1.5" opacity="0.45" />)}{' '}
        {WAS_THERE_BEFORE}
      </li>
    </>
  )
}
