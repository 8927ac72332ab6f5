import { useModel } from '../model/model-context.ts'
import type { TimeAxis } from './time-axis.ts'

interface HistogramProps {
  readonly axis: TimeAxis
  /** The date of the page, from 0 to 1; what is later is faint. */
  readonly until: number
  /** The date that it is compared with; what lies between stands on a band. */
  readonly since: number | undefined
}

/** Documents by date: all of the dataset, and before them those on the canvas. */
export function TimeHistogram({ axis, until, since }: HistogramProps) {
  const { picture } = useModel()
  const here = new Set([...picture.value.nodes.values()].flatMap(({ id, folded }) => [id, ...folded]))
  const most = axis.bins.reduce((highest, { sources }) => Math.max(highest, sources.length), 1)
  const height = (count: number) => Math.sqrt(count / most) * 100
  return (
    <svg class="histogram" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      {since !== undefined && <rect class="between" x={since * 1000} width={(until - since) * 1000} height="100" />}
      {axis.bins.map(({ from, to, sources }) => {
        const [all, drawn] = [height(sources.length), height(sources.filter((id) => here.has(id)).length)]
        const bar = { x: from * 1000 + 0.5, width: (to - from) * 1000 - 1 }
        return (
          <g key={from} class={from > until ? 'later' : ''}>
            <rect class="all" {...bar} y={100 - all} height={all} />
            <rect class="here" {...bar} y={100 - drawn} height={drawn} />
          </g>
        )
      })}
    </svg>
  )
}
