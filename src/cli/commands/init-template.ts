/** The schema that editors complete and check YAML with, as the package ships it. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=./.hearsay.schema.json'

/** A new dataset: a manifest, and below it a worked example in comments. */
export function datasetTemplate(id: string): string {
  return `${SCHEMA_LINE}
dataset:
  format: 1
  id: ${id}
  title: ${id}
  # description: what it is about, and what it starts from
  # license: CC0-1.0
  # curators: [me]

${EXAMPLE.trim()
  .split('\n')
  .map((line) => (line === '' ? '#' : `# ${line}`))
  .join('\n')}
`
}

/**
 * The worked example: two outlets and a wire that all come down to one unnamed official. It is a valid dataset once the
 * comment signs are gone.
 */
export const EXAMPLE = `
A worked example. Remove the "# " before a section to use it.
An official tells a wire that a bridge was closed; a blog repeats the wire, more surely than the wire said it; a portal says it
and names no source. Ask then:  hearsay support bridge-closed

actors:                            # whoever can say things
  - id: me
    name: Me
    type: person
  - id: agency
    name: The Agency
    type: organization
  - id: official
    name: a city official          # an unnamed one: the descriptor as printed
    type: person
    anonymous: true

sources:                           # documents
  - id: wire-2026-02-25
    title: Bridge closed
    type: wire-report
    publisher: agency
    published: 2026-02-25T09:30Z   # a day will do; with an hour, give the offset
    # url, archivedUrl, accessed, digest: the more, the easier to prove
    # read: excerpt                # only passages of it were seen; no: nobody has opened it, it is a bare link
    # carrier: the-platform        # who merely transports it: a platform, a PR wire, an aggregator
    # revises: wire-2026-02-24     # an earlier version of it: both are one work
    says:                          # a line each: [id:] sentence or claim id < who < their source | marks
      - bridge-closed: The bridge was closed on 24 February 2026. < official | possible background
  - id: blog-2026-02-26
    title: They closed the bridge
    type: article
    published: 2026-02-26
    says:
      - bridge-closed < wire-2026-02-25 | certain   # it repeats the wire
  - id: portal-2026-02-26
    title: Bridge news
    type: article
    published: 2026-02-26
    says:
      - bridge-closed              # nobody behind it: it speaks in its own voice

assessments:                       # somebody's dated judgement
  - of: bridge-closed
    by: me
    date: 2026-02-27
    status: unverified
    rationale: Whatever names a source comes down to one official.
  # - of: blog-2026-02-26.closed   # of a statement: was it found where the page says?
  #   by: me
  #   date: 2026-02-27
  #   attribution: absent          # or upheld, altered, misattributed, fabricated

# relations:                       # how claims bear on each other
#   - {type: equivalent, from: bridge-closed, to: bridge-shut} # one claim, worded twice

searches:                          # somebody looked for it, and found nothing
  - id: search-2026-02-27
    for: bridge-closed
    by: me
    date: 2026-02-27
    places: [{text: the city's register of closures}]
    found: []
`
