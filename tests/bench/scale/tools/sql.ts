/** The closure of a node over a table of edges, as a recursive query, from which the databases differ only in how a parameter is written. */
export function closureQuery(way: 'upstream' | 'downstream', parameter: string): string {
  const [near, far] = way === 'upstream' ? ['source', 'target'] : ['target', 'source']
  return `
    with recursive reached(node) as (
      select ${parameter}
      union
      select edges.${far} from reached join edges on edges.${near} = reached.node
    )
    select count(*) as reached from reached`
}
