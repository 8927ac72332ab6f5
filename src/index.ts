/**
 * The public API, safe in a browser. `openGraph(dataset)` has every question as a method; what needs a disk is in `hearsay/node`.
 */

// Asking: a dataset is opened, seen in a view, and asked.

export { sha256 as textDigest } from './algorithm/sha256.ts'
export { type Likeness, openShingles } from './algorithm/shingles.ts'
export type {
  Change,
  ChangeConflict,
  ChangeDone,
  ChangeOutcome,
  ChangeSet,
  ChangeStore,
  Conflicting,
  NamedRecord,
  Undone,
} from './dataset/change/change.ts'
export { changeFiles, type FilesChanged } from './dataset/change/change-files.ts'
export { readChangeSet, readPatch } from './dataset/change/change-schema.ts'
export type { PlaceOptions } from './dataset/change/draft.ts'
export { type MemoryStore, openMemoryStore } from './dataset/change/memory-store.ts'
export { type Patch, writePatch } from './dataset/change/patch.ts'
export { versionOf } from './dataset/change/record-version.ts'
export { digestOf } from './dataset/digest.ts'
export { addLine, type LineAdded } from './dataset/edit/add-line.ts'
export { type MergeOptions, mergeRecords } from './dataset/edit/merge-records.ts'
export { recordAsYaml, recordFromYaml } from './dataset/edit/record-text.ts'
export { renameRecord } from './dataset/edit/rename-record.ts'
export { type FieldWishes, withFields } from './dataset/edit/set-fields.ts'
export { type RecordChange, type UpdateOptions, updateRecord } from './dataset/edit/update-record.ts'
export { type FixedFiles, fixFiles } from './dataset/fix/fix-files.ts'
export type { FixedWord } from './dataset/fix/fix-words.ts'
export { formatProblems, type ProblemFormat } from './dataset/format-problems.ts'
export { generatedParts } from './dataset/generate/generate.ts'
export type { GenerateOptions } from './dataset/generate/world.ts'
export { type Locations, type ParsedDataset, type ParseOptions, parseDataset } from './dataset/parse.ts'
export { type AcceptOptions, acceptProposal } from './dataset/proposals/accept-proposal.ts'
export { PROPOSED_KINDS, type ProposalDraft } from './dataset/proposals/draft.ts'
export type { ProposalDecision, RecordProposal } from './dataset/proposals/proposal.ts'
export { type ProposeContext, type Proposed, proposeRecord } from './dataset/proposals/propose.ts'
export type { Fields, InputFile } from './dataset/raw-record.ts'
export { FORMATS, type Format } from './dataset/read/file-format.ts'
export { foreignBeginning } from './dataset/read/foreign-beginning.ts'
export { expandFile } from './dataset/shorthand/expand-file.ts'
export { formatFile, formatFiles } from './dataset/shorthand/format-file.ts'
export { idOfName, idOfSentence } from './dataset/shorthand/made-id.ts'
export { jsonParts } from './dataset/write/json-parts.ts'
export { datasetParts, writeDataset } from './dataset/write/write.ts'
export { writeJson } from './dataset/write/write-json.ts'
export {
  type AuditCode,
  DatasetError,
  type DatasetProblemCode,
  formatPlace,
  HearsayError,
  type HearsayErrorCode,
  type Place,
  type Problem,
  type ProblemCode,
} from './errors.ts'
export { jsonSchema, recordSchemas } from './model/json-schema.ts'
export { type OpenGraph, type OpenGraphOptions, openGraph } from './query/open-graph.ts'
export { openQuickGraph, type QuickGraph, type QuickView } from './query/open-quick-graph.ts'
export type { AskedIn, Opened, Seen } from './query/opened.ts'
export type { GraphView, Questions } from './query/questions.ts'
export type { QuickQuestions } from './query/quick-questions.ts'
// Reading and writing datasets, and what can be wrong with them.
export type { Snapshot } from './snapshot/open-snapshot.ts'
export { readQuickSnapshot } from './snapshot/read-quick-snapshot.ts'
export { readSnapshot } from './snapshot/read-snapshot.ts'
export { OUTLET_PREFIX } from './sourcing/taken-away.ts'
export type { View } from './sourcing/view.ts'
export { DEAD_LABELS, type DeadReason, type SettledOptions, type ViewOptions } from './sourcing/view-options.ts'

// Out to where people work: foreign formats, and what each does not have.

export {
  EXPORT_FORMATS,
  type ExportAsOptions,
  type ExportedAs,
  exportAs,
  exporterOf,
  exportFormatOfPath,
  inView,
} from './exchange/export/export-as.ts'
export type { Exported, Exporter, ExportInput, Loss, Picture } from './exchange/export/exporter.ts'

// Answers that carry their proof.

export type { Certificate, HeldLine, JudgedStatement, SideCertificate } from './exchange/proof/certificate.ts'
export { type CheckedProof, checkProof, type ProofFinding } from './exchange/proof/check-proof.ts'
export { type Proof, type Provable, proofOf, proofText } from './exchange/proof/proof.ts'
export type { ProofRecords } from './exchange/proof/records.ts'

// What may travel: the dataset at a level of the Traffic Light Protocol.

export { privateAmounts, withheldAmounts } from './exchange/withhold/amounts.ts'
export { type Withheld, type WithholdOptions, withholdAbove } from './exchange/withhold/withhold.ts'
export type { PrivateAmounts } from './words/withheld.ts'

// The line that says something.

export { type Descriptor, descriptorIn } from './dataset/shorthand/anonymous.ts'
export {
  composeLine,
  isPlainName,
  type LineFields,
  type LineWish,
  type LinkName,
} from './dataset/shorthand/compose-line.ts'

// The graph: as graphology's, and as the questions read it.

export type { EdgeAttributes, GraphAttributes, HearsayGraph, NodeAttributes } from './graph/build.ts'
export type { Closure, ClosureOptions } from './graph/closure.ts'
export { readGraph } from './graph/graphology-reader.ts'
export { type GraphReader, type Link, RECORD_KINDS, type RecordKind } from './graph/reader.ts'
export type { Direction } from './graph/walk.ts'
export { type Reached, type WalkGraphOptions, walkGraph } from './graph/walk-graph.ts'
export { EDGE_GROUP_NAMES, type EdgeGroupName, type EdgeRow, type NodeKind } from './model/edge-row.ts'
export { EDGE_KINDS, type EdgeKind, edgeKey, edgeRow } from './model/edges.ts'

// Records, their dates, and what their codes say in words.

export type { Actor } from './model/actor.ts'
export type { Assessment } from './model/assessment.ts'
export type { Claim, Quantity, Value } from './model/claim.ts'
export type { Dataset } from './model/dataset.ts'
export { type DateBoundary, type EdtfDate, isoSpan, parseEdtf, spanOf } from './model/dates.ts'
export { type Extensions, TLP_LABELS, TLP_LEVELS, type Tlp } from './model/fields.ts'
export { KIND_LABELS, type Kind, type RecordOfKind } from './model/kinds.ts'
export type { Manifest } from './model/manifest.ts'
export { REFERENCES, type Reference, type ReferenceRow, references } from './model/references.ts'
export type { Relation } from './model/relation.ts'
export { type Retired, retirementOf } from './model/retired.ts'
export type { Search } from './model/search.ts'
export { type Notice, readOf, type Source } from './model/source.ts'
export type { Span } from './model/span.ts'
export { type Anchor, certaintyOf, polarityOf, type Statement } from './model/statement.ts'
export type { Topic } from './model/topic.ts'
export type { Tour } from './model/tour.ts'
export { visibleLines, visibleText } from './model/visible-text.ts'
export { ACTOR_TYPE_LABELS } from './model/vocabulary/actor.ts'
export {
  ATTRIBUTION_LABELS,
  type Attribution,
  CONFIDENCE_LABELS,
  CREDIBILITIES,
  LIKELIHOOD_LABELS,
  RELIABILITIES,
  STATUS_LABELS,
  STATUSES,
  type Status,
} from './model/vocabulary/assessment.ts'
export { CLAIM_TYPE_LABELS } from './model/vocabulary/claim.ts'
export type { RelationType } from './model/vocabulary/relation.ts'
export {
  GENRE_LABELS,
  NOTICE_TYPE_LABELS,
  READ_LABELS,
  type Read,
  SOURCE_TYPE_LABELS,
} from './model/vocabulary/source.ts'
export {
  CERTAINTY_LABELS,
  type Certainty,
  FROM_BASIS_LABELS,
  KNOWLEDGE_LABELS,
  POLARITY_LABELS,
  type Polarity,
  RESPONSE_LABELS,
  TERMS_LABELS,
  type Terms,
} from './model/vocabulary/statement.ts'
export { TOPIC_TYPE_LABELS } from './model/vocabulary/topic.ts'

// Answers in words.

export { COINCIDENCE_LABELS, type CoincidenceReason } from './sourcing/coincidence.ts'
export { CORROBORATION_LABELS, CORROBORATIONS, type Corroboration } from './sourcing/corroboration.ts'
export { STRENGTH_LABELS, type Strength, type StrengthLabel } from './sourcing/strength.ts'
// What a text may state, by rules.

export type { TextSpan } from './suggest/spans.ts'
export { isSuggestible, type Suggestion, sentencesIn, suggestionsIn } from './suggest/suggest.ts'
export * as words from './words/index.ts'
export type { Item, Part, Parts, RecordPart, Section } from './words/parts.ts'

// In from foreign formats: a file is read, and merged into a dataset.

export { MOST_FOREIGN_BYTES } from './exchange/import/foreign-text.ts'
export { type ImportedFile, type ImportOptions, importFile } from './exchange/import/import-file.ts'
export {
  DATE_ORDERS,
  type DateOrder,
  type ForeignFile,
  type ForeignText,
  type Imported,
  type ImportedProposal,
  type ImportedRecord,
  type Importer,
  type ImportNote,
  type ImportNoteType,
  type ImportPlace,
  type ReadForeignOptions,
  type Verdict,
} from './exchange/import/imported.ts'
export type { MadeRecord } from './exchange/import/made-record.ts'
export type { SameBy } from './exchange/import/merge/find-same.ts'
export {
  type ImportState,
  readImportState,
  type StateRecord,
  writeImportState,
} from './exchange/import/merge/import-state.ts'
export type { FieldConflict, Taking } from './exchange/import/merge/merge-fields.ts'
export {
  type ImportConflict,
  type ImportedChange,
  type ImportedName,
  type MergedImport,
  type MergeImportOptions,
  mergeImport,
} from './exchange/import/merge/merge-import.ts'
export { type MergedFiles, type MergedPlace, mergedFiles } from './exchange/import/merge/merged-files.ts'
export { proposedSentences } from './exchange/import/proposed-sentences.ts'
export { importFormats } from './exchange/import/recognise.ts'
export { readStatusMap, type StatusMap, type VerdictTold } from './exchange/import/status-map.ts'

// Beside the questions: ladders of a trace, findings as problems, anchors in a text, argumentation frameworks.

export { type Acceptance, SEMANTICS, type Semantics } from './algorithm/argumentation.ts'
export { ARGUMENTATION_TASKS, type ArgumentationTask } from './algorithm/argumentation-tasks.ts'
export {
  type ArgumentationQuery,
  SEMANTICS_CODES,
  type SemanticsCode,
  solveArgumentation,
} from './exchange/argumentation.ts'
export { ARGUMENTATION_FORMATS, type ArgumentationFormat } from './exchange/argumentation-formats.ts'
export { DOSSIER_HEADS, type Dossier, dossierOf, type FootLine } from './exchange/dossier/dossier.ts'
export { dossierHtml } from './exchange/dossier/dossier-html.ts'
export { dossierMarkdown } from './exchange/dossier/dossier-markdown.ts'
export type { BothSides } from './exchange/dossier/figures.ts'
export type { NumberedSource } from './exchange/dossier/numbered-sources.ts'
export { type RelatedClaims, relatedClaims } from './exchange/dossier/related-claims.ts'
export { auditAsProblems, auditRules } from './query/audit/audit.ts'
export { withKeptCopies } from './query/audit/kept-copies.ts'
export { type Ladder, type LadderLine, type LadderWay, ladderOf } from './query/trace/ladder.ts'
export { type LadderBranch, type LadderTree, ladderTree } from './query/trace/ladder-tree.ts'
export type { Joining, Rung } from './query/trace/rungs.ts'
export type { Passage, PassageSearch } from './query/verify-anchors/find-passage.ts'
export {
  type AnchorPlaces,
  anchoredAt,
  placeAnchors,
  type QuoteOptions,
  type QuotePlaces,
} from './query/verify-anchors/place-anchors.ts'
export {
  type AnchorCheck,
  type CheckedAnchor,
  type VerifyOptions,
  verifyAnchors,
} from './query/verify-anchors/verify-anchors.ts'

// What the questions take and answer.

export type { BetaInterval } from './algorithm/beta-interval.ts'
export type { Cause } from './algorithm/delta-debugging.ts'
export type { NameDifference } from './algorithm/names/same-name.ts'
export type { Admiralty, CredibilityGrade } from './query/admiralty.ts'
export type { Audit, Finding } from './query/audit/audit.ts'
export type { RuleCount } from './query/audit/rule.ts'
export type { Breaks, BreaksOptions } from './query/breaks.ts'
export type { ChangeOf, ClaimChange, ClaimDiff, Diff, DiffOptions } from './query/change/diff.ts'
export type { History, HistoryChange, HistoryEvent, HistoryPoint, HistoryState } from './query/change/history.ts'
export type { ChangedRecord, RecordChanges, RecordInOne } from './query/change/record-changes.ts'
export type { ApparentConflict, SeriesPoint } from './query/conflicts/apparent.ts'
export type { ConflictReason, ConflictSubject } from './query/conflicts/conflict-pairs.ts'
export type {
  Conflict,
  Conflicts,
  Incomparable,
} from './query/conflicts/conflicts.ts'
export type { ConflictQuantity } from './query/conflicts/quantity-range.ts'
export type { UnitsApart } from './query/conflicts/units.ts'
export type { Counts } from './query/counts.ts'
export type { DriftChain } from './query/drift/chains.ts'
export type { Drift } from './query/drift/drift.ts'
export type { DriftKind, DriftStep } from './query/drift/drift-step.ts'
export type { CopiedDocuments } from './query/duplicates/copied-documents.ts'
export { type Duplicates, duplicates } from './query/duplicates/duplicates.ts'
export type { LikeActors } from './query/duplicates/like-actors.ts'
export type { SameClaims } from './query/duplicates/same-claims.ts'
export type { FindConditions } from './query/find/conditions.ts'
export { type FindFilter, type Found, type FoundRecord, SORTS } from './query/find/find.ts'
export type { FirstDay } from './query/first-day.ts'
export type { Effects, Fallen, Impact, OutletEffects, Weakened } from './query/impact/impact.ts'
export type { Unseated } from './query/impact/unseated.ts'
export { type LikeClaim, type LikeOptions, likeClaims } from './query/like/like-claims.ts'
export type { Ring } from './query/loops/circular-reports.ts'
export type { Echo } from './query/loops/echoes.ts'
export type { Feedback } from './query/loops/feedback.ts'
export type { Impossible } from './query/loops/impossible.ts'
export type { Loops } from './query/loops/loops.ts'
export type { Ownership } from './query/ownership.ts'
export type { Path, PathAnswer, PathNode, PathOptions, PathStep } from './query/path/path.ts'
export type { ReachOptions } from './query/reach.ts'
export type { Reliability, ReliabilityJudgement } from './query/reliability.ts'
export type { Shown, ShownLink } from './query/show.ts'
export type { Stats } from './query/stats/stats-answer.ts'
export type { Tally } from './query/stats/tally.ts'
export type { Judgement, StatusAnswer } from './query/status.ts'
export type { Prefer, Rank } from './query/stories/preference.ts'
export type { Attack, Dispute, DisputedClaim, Stories, StoriesOptions } from './query/stories/stories.ts'
export type { ImprovementKind } from './query/strengthens/improvements.ts'
export type { Proposal, Strengthens, StrengthFigures } from './query/strengthens/strengthens.ts'
export type { Subgraph, SubgraphOptions } from './query/subgraph/subgraph.ts'
export type { CorroboratingPair } from './query/support/pair.ts'
export type { Figures } from './query/support/side-figures.ts'
export type { SideSummary } from './query/support/side-summary.ts'
export type { SideSupport, Support } from './query/support/support.ts'
export type { SweepOptions, SweepProgress } from './query/sweep.ts'
export type { EventType } from './query/timeline/event-type.ts'
export type { Timeline, TimelineEvent } from './query/timeline/timeline.ts'
export type { NotCounted } from './query/trace/not-counted.ts'
export type { ClaimSearch } from './query/trace/searches.ts'
export type { NoComment, Trace, TraceEnd, TraceSide, TraceStep } from './query/trace/trace.ts'
export type { TrackRole } from './query/track-record/sayings.ts'
export type { NotTracked, TrackedClaim, TrackRecord, TrackRecords } from './query/track-record/track-record.ts'
export type { Unnamed, UnnamedOptions } from './query/unnamed/unnamed.ts'
export type { UnnamedActor } from './query/unnamed/unnamed-actor.ts'
export type { WeakPoint, WeakPoints } from './query/weak-points/weak-points.ts'
export type { Weight, WeightAnswer } from './query/weight/weight.ts'
export type { Ground } from './query/why/standing-within.ts'
export type { Environment, Why, WhyOptions } from './query/why/why.ts'
export type { Wordings } from './query/wordings.ts'
export type { NotCountedAssessment } from './sourcing/assessments.ts'
export type { End } from './sourcing/ends.ts'
export type { JudgedStep, LineJudgement } from './sourcing/judged-lines.ts'
export type { DocumentNotice } from './sourcing/notices.ts'
export type { Origins } from './sourcing/origins.ts'
export type { ReliabilityGrade } from './sourcing/reliability.ts'
export type { Flow, Route } from './sourcing/routes.ts'
export type { Misreport, Side } from './sourcing/sides.ts'
export type { Mutation, Upstream } from './sourcing/steps.ts'
