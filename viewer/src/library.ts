/** The door to the library: the viewer asks what every user can ask. */

export { type ParsedDataset, parseDataset } from '../../src/dataset/parse.ts'
export { writeDataset } from '../../src/dataset/write.ts'
export * from '../../src/index.ts'
export { byCodeUnit, groupBy, sortedUnique } from '../../src/model/order.ts'
export { type Sourcing, sourcingOf } from '../../src/query/grounding.ts'
export type { Impact } from '../../src/query/impact.ts'
export { isCarried } from '../../src/query/standing.ts'
export type { WeakPoints } from '../../src/query/weak-points.ts'
