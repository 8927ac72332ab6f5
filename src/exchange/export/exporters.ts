import type { Exporter } from './exporter.ts'

/** Every foreign format that is written, each loaded when it is asked for. */
export const EXPORTERS: Readonly<Record<string, () => Promise<Exporter>>> = {
  prov: () => import('./prov/prov.ts').then(({ prov }) => prov),
}
