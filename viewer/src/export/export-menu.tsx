import { later } from '../parts/later.tsx'
import { Popup } from '../parts/popup.tsx'

const ExportList = later(async () => (await import('./export-list.tsx')).ExportList)

/** All that can be exported. */
export function ExportMenu() {
  return <Popup text="Export">{(close) => <ExportList close={close} />}</Popup>
}
