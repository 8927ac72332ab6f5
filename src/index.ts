/**
 * The public API, safe in a browser: the model, the graph, the questions. What needs a disk is in `hearsay/node`.
 */

export { formatProblems } from './dataset/format-problems.ts'
export { FORMATS, type Format } from './dataset/formats.ts'
export { type Locations, type ParsedDataset, parseDataset } from './dataset/parse.ts'
export type { InputFile } from './dataset/raw-record.ts'
export { type RecordChange, updateRecord } from './dataset/update-record.ts'
export { writeDataset } from './dataset/write.ts'
export { writeJson } from './dataset/write-json.ts'
export { DatasetError, formatPlace, HearsayError, type Place, type Problem } from './errors.ts'
export {
  ARGUMENTATION_TASKS,
  type ArgumentationQuery,
  type ArgumentationTask,
  SEMANTICS_CODES,
  type SemanticsCode,
  solveArgumentation,
} from './exchange/argumentation.ts'
export { ARGUMENTATION_FORMATS, type ArgumentationFormat } from './exchange/argumentation-formats.ts'
export {
  buildGraph,
  type EdgeAttributes,
  type GraphAttributes,
  type HearsayGraph,
  type NodeAttributes,
} from './graph/build.ts'
export { indexDataset } from './graph/compact-index.ts'
export { readGraph } from './graph/graphology-reader.ts'
export { partsOf } from './graph/parts.ts'
export { type GraphReader, type Link, RECORD_KINDS, type RecordKind } from './graph/reader.ts'
export { shortestWalk } from './graph/shortest-walk.ts'
export {
  DIRECTIONS,
  type Direction,
  type Neighbour,
  neighbours,
  RECORD_EDGE_KINDS,
  type Step,
  type WalkOptions,
  walk,
} from './graph/walk.ts'
export { ACTOR_TYPES, type Actor, actorSchema } from './model/actor.ts'
export {
  type Assessment,
  assessmentSchema,
  CONFIDENCES,
  CREDIBILITIES,
  LIKELIHOODS,
  RELIABILITIES,
  STATUSES,
  type Status,
} from './model/assessment.ts'
export { CLAIM_TYPES, type Claim, claimSchema, type Quantity } from './model/claim.ts'
export { type Dataset, everyRecord, recordsOf } from './model/dataset.ts'
export {
  ANY_DAY,
  type EdtfDate,
  isoSpan,
  parseEdtf,
  parseInstant,
  type Span,
  spanOf,
  surelyApart,
} from './model/dates.ts'
export { EDGE_KINDS, EDGES, type EdgeKind, type EdgeRow, edgeKey, edgeRow, type NodeKind } from './model/edges.ts'
export { jsonSchema } from './model/json-schema.ts'
export { type AnyRecord, KIND_NAMES, KINDS, type Kind, type RecordOfKind } from './model/kinds.ts'
export { isMadeId } from './model/made-ids.ts'
export { type Manifest, manifestSchema } from './model/manifest.ts'
export { byCodeUnit, groupBy, sortedUnique } from './model/order.ts'
export { REFERENCES, type ReferenceRow, referencedIds } from './model/references.ts'
export { RELATION_TYPES, type Relation, type RelationType, relationSchema } from './model/relation.ts'
export { type Notice, SOURCE_TYPES, type Source, sourceSchema } from './model/source.ts'
export {
  type Anchor,
  CERTAINTIES,
  type Certainty,
  certaintyOf,
  POLARITIES,
  type Polarity,
  polarityOf,
  type Statement,
  statementSchema,
  TERMS,
} from './model/statement.ts'
export { TOPIC_TYPES, type Topic, topicSchema } from './model/topic.ts'
export type { AuditRule } from './query/audit/rule.ts'
export { AUDIT_RULES } from './query/audit/rules.ts'
export { type Audit, auditAsProblems, auditRules, type Finding, type RuleCount } from './query/audit.ts'
export type { BetaInterval } from './query/beta-interval.ts'
export type { Breaks, BreaksOptions } from './query/breaks.ts'
export { type CoincidenceReason, mayCoincide, partyOf } from './query/coincidence.ts'
export type { Conflict, ConflictQuantity, ConflictReason, Conflicts, Incomparable } from './query/conflicts.ts'
export { CORROBORATIONS, type Corroboration } from './query/corroboration.ts'
export type { ClaimChange, ClaimDiff, Diff, DiffOptions } from './query/diff.ts'
export { DRIFT_KINDS, type Drift, type DriftKind, type DriftStep } from './query/drift.ts'
export type { DriftChain } from './query/drift-chains.ts'
export { type Label, SEMANTICS, type Semantics } from './query/dung.ts'
export type { End } from './query/ends.ts'
export type { Feedback } from './query/feedback.ts'
export { type FindFilter, type Found, type FoundRecord, SORTS } from './query/find.ts'
export type { FindConditions } from './query/find-conditions.ts'
export type { Passage, PassageSearch } from './query/find-passage.ts'
export { type Sourcing, sourcingOf } from './query/grounding.ts'
export type { History, HistoryChange, HistoryEvent, HistoryState } from './query/history.ts'
export type { Fallen, Impact, Weakened } from './query/impact.ts'
export type { Line, Mutation, Upstream } from './query/lines.ts'
export type { Echo, Impossible, Loops } from './query/loops.ts'
export { type Dates, type OpenGraph, openGraph } from './query/open-graph.ts'
export type { Origins } from './query/origins.ts'
export type { Path, PathAnswer, PathNode, PathOptions, PathStep } from './query/path.ts'
export type { Prefer, Rank } from './query/preference.ts'
export type { Ground } from './query/premises.ts'
export type { ReachOptions } from './query/reach.ts'
export type { ChangedRecord, RecordChanges, RecordInOne } from './query/record-changes.ts'
export type { ReliabilityGrade } from './query/reliability.ts'
export type { Ring } from './query/rings.ts'
export type { Flow, Route } from './query/routes.ts'
export type { Shown, ShownLink } from './query/show.ts'
export type { Figures } from './query/side-figures.ts'
export type { SideSummary } from './query/side-summary.ts'
export type { Side } from './query/sides.ts'
export type { Cause } from './query/smallest-cause.ts'
export { isCarried, standing } from './query/standing.ts'
export type { Stats, Tally } from './query/stats.ts'
export type { Judgement, StatusAnswer } from './query/status.ts'
export type { Attack, Dispute, DisputedClaim, Stories, StoriesOptions } from './query/stories.ts'
export { STRENGTHS, type Strength } from './query/strength.ts'
export type { Proposal, Strengthens, StrengthFigures } from './query/strengthens.ts'
export type { Subgraph, SubgraphOptions } from './query/subgraph.ts'
export type { SideSupport, Support } from './query/support.ts'
export { EVENT_TYPES, type EventType, type Timeline, type TimelineEvent } from './query/timeline.ts'
export type { NoComment, NotCounted, Trace, TraceEnd, TraceSide, TraceStep } from './query/trace.ts'
export type { NotTracked, TrackedClaim, TrackRecord, TrackRecords } from './query/track-record.ts'
export type { TrackRole } from './query/track-sayings.ts'
export type { UnitsApart } from './query/units.ts'
export type { Unnamed, UnnamedActor } from './query/unnamed.ts'
export type { Unseated } from './query/unseated.ts'
export { type AnchorCheck, type CheckedAnchor, type VerifyOptions, verifyAnchors } from './query/verify-anchors.ts'
export { type DeadReason, OUTLET_PREFIX, openView, type View, type ViewOptions } from './query/view.ts'
export type { WeakPoint, WeakPoints } from './query/weak-points.ts'
export type { Environment, Why, WhyOptions } from './query/why.ts'
