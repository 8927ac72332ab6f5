import { RING_OF_STATUS } from '../looks/shapes.ts'
import { useModel } from '../model/model-context.ts'
import { StatusRing } from '../parts/glyph.tsx'
import { hiddenBy } from '../scene/hidden-by.ts'
import { recordsDrawn } from '../scene/records-drawn.ts'
import { STATUS_WORDS } from '../words/code-words.ts'
import { LegendSwitch } from './legend-switch.tsx'

/** The statuses of the claims on the canvas, by their rings. */
export function StatusRings() {
  const { picture, scene, statusOf, state, conditions } = useModel()
  const counts = new Map<string, number>()
  const claims = recordsDrawn(picture.value).filter(({ kind }) => kind === 'claim')
  for (const { id } of claims.filter((node) => conditions.value.ofNode(node) !== 'later'))
    counts.set(statusOf.value(id), (counts.get(statusOf.value(id)) ?? 0) + 1)
  const switchedOff = state.value.off.filter((token) => token.startsWith('status:'))
  const off = switchedOff.map((token) => token.slice('status:'.length))
  const statuses = Object.keys(STATUS_WORDS).filter((status) => counts.has(status) || off.includes(status))
  if (statuses.length === 0) return null
  const facts = {
    scene: scene.value,
    core: picture.value.core,
    statusOf: statusOf.value,
    isThere: conditions.value.isThere,
    isDrawn: () => true,
  }
  return (
    <>
      <h2>Rings: what people made of a claim</h2>
      <ul>
        {statuses.map((status) => (
          <LegendSwitch
            key={status}
            token={`status:${status}`}
            count={off.includes(status) ? hiddenBy(`status:${status}`, facts) : (counts.get(status) ?? 0)}
          >
            <StatusRing ring={RING_OF_STATUS[status] ?? 'none'} status={status} />
            <span>{STATUS_WORDS[status]}</span>
          </LegendSwitch>
        ))}
      </ul>
    </>
  )
}
