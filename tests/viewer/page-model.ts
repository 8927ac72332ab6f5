import { createModel } from '../../viewer/src/model/create-model.ts'
import type { Model } from '../../viewer/src/model/model.ts'
import { openSession } from '../../viewer/src/model/session.ts'
import { firstState, type PageState } from '../../viewer/src/state/page-state.ts'
import { WIRE_STORY } from './wire-story.ts'

/** The page over the story of the wire, or another, on its first claim, with nothing folded, without a screen. */
export function pageModel(changes: Partial<PageState> = {}, dataset = WIRE_STORY): Model {
  return createModel(openSession(dataset), { ...firstState('c'), foldOrigins: false, ...changes })
}
