import type { Exporter } from './exporter.ts'

/** Every foreign format that is written, each loaded when it is asked for. */
export const EXPORTERS: Readonly<Record<string, () => Promise<Exporter>>> = {
  csv: () => import('./csv.ts').then(({ csv }) => csv),
  'csl-json': () => import('./citations/csl-json.ts').then(({ cslJson }) => cslJson),
  bibtex: () => import('./citations/bibtex.ts').then(({ bibtex }) => bibtex),
  stix: () => import('./stix/stix.ts').then(({ stix }) => stix),
  claimreview: () => import('./claim-review/claim-review.ts').then(({ claimReview }) => claimReview),
  prov: () => import('./prov/prov.ts').then(({ prov }) => prov),
  gexf: () => import('./drawings/gexf.ts').then(({ gexf }) => gexf),
  graphml: () => import('./drawings/graphml.ts').then(({ graphml }) => graphml),
  mermaid: () => import('./drawings/mermaid.ts').then(({ mermaid }) => mermaid),
  graphviz: () => import('./drawings/graphviz.ts').then(({ graphviz }) => graphviz),
  obsidian: () => import('./obsidian/obsidian.ts').then(({ obsidian }) => obsidian),
}
