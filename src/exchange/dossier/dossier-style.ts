/** How a dossier in HTML looks, on a screen in light and dark, and on paper, where the addresses are written out. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.25; break-after: avoid-page; }
.verdict { font-size: 1.125rem; font-weight: 600; }
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
ul.sources { padding-left: 0; list-style: none; }
li { margin: 0.25rem 0; break-inside: avoid-page; }
li:target { outline: 2px solid; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid; text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
footer { margin-top: 2rem; border-top: 1px solid; font-size: 0.875rem; }
@page { margin: 2cm; }
@media print {
  body { max-width: none; margin: 0; orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  a.outside::after { content: " <" attr(href) ">"; font-size: 0.875em; }
  footer a.outside::after { content: none; }
}
`
