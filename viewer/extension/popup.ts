import { type PageSeen, type Sent, sendPage, USUAL_ADDRESS } from './send-page.ts'

const form = element('form', HTMLFormElement)
const [address, code] = [element('address', HTMLInputElement), element('code', HTMLInputElement)]
const said = element('said', HTMLElement)

const known = await chrome.storage.local.get(['address', 'code'])
address.value = typeof known['address'] === 'string' ? known['address'] : USUAL_ADDRESS
code.value = typeof known['code'] === 'string' ? known['code'] : ''

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  tell({ isKept: true, said: 'Sending…', lines: [], next: undefined })
  const page = await pageSeen().catch(() => undefined)
  if (page === undefined) {
    const line = 'Pages of the browser itself, and of its store, are closed to extensions.'
    return tell({ isKept: false, said: 'This page cannot be read.', lines: [line], next: undefined })
  }
  const pairing = { address: address.value.trim().replace(/\/$/, ''), code: code.value.trim() }
  const sent = await sendPage(page, pairing)
  // A code is good for one page: the desk gives the next with its answer.
  if (sent.next !== undefined) code.value = sent.next
  await chrome.storage.local.set({ address: pairing.address, code: code.value })
  return tell(sent)
})

/** The page in the tab that somebody looks at; where this stands in a tab itself, that which its address names. */
async function pageSeen(): Promise<PageSeen | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  const [active] =
    named === null ? await chrome.tabs.query({ active: true, currentWindow: true }) : [{ id: Number(named) }]
  if (active?.id === undefined) return undefined
  const [read] = await chrome.scripting.executeScript({
    target: { tabId: active.id },
    func: () => ({ url: location.href, title: document.title, html: document.documentElement.outerHTML }),
  })
  return read?.result
}

function tell({ isKept, said: sentence, lines }: Sent): void {
  const first = document.createElement('p')
  first.textContent = sentence
  first.className = isKept ? '' : 'wrong'
  const list = document.createElement('ul')
  for (const line of lines) list.appendChild(document.createElement('li')).textContent = line
  said.replaceChildren(first, ...(lines.length === 0 ? [] : [list]))
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`the popup has no ${id}`)
}
