/** What answers say, in plain English: pure pieces of text that the command, the page and briefs put on a screen or paper. */

export { ANCHOR_LABELS, anchorInWords, anchorsInWords, COPY_LABELS } from './anchors.ts'
export { type Asked, askedOf, shortDigest } from './asked.ts'
export { auditInWords, ruleInWords } from './audit.ts'
export {
  answerInWords,
  CHANGE_LABELS,
  causeInWords,
  originsInWords,
  recordChangeInWords,
  stateInWords,
} from './changes.ts'
export {
  APPARENT_HEAD,
  apparentItems,
  apparentSubject,
  behindInWords,
  CONFLICT_LABELS,
  conflictItems,
  conflictsInWords,
  figureRange,
  incomparableInWords,
  notOpenBecause,
  reasonsInWords,
  selfContradictionInWords,
  UNITS_LABELS,
} from './conflicts.ts'
export { decidedItems, deniedInWords, disputeHead, inEverySet, setsHead } from './consistent-sets.ts'
export { agreeing, counted, inDigits, ranged, rounded, withoutSource } from './counted.ts'
export { longDate, shortDate } from './dates.ts'
export { DRIFT_LABELS, driftDetails, driftSections } from './drift.ts'
export { copiedInWords, duplicatesInWords, NAME_DIFFERENCE_LABELS, sameClaimsInWords } from './duplicates.ts'
export type { FieldTerm, GlossaryEntry } from './glossary/entry.ts'
export { GLOSSARY, type GlossaryAnswer, lookUp } from './glossary/glossary.ts'
export { glossaryPage } from './glossary/page.ts'
export { GLOSSARY_SOURCES, type GlossarySource } from './glossary/sources.ts'
export {
  admiraltyInWords,
  admiraltyItems,
  gradeItems,
  gradesOverTime,
  reliabilityInWords,
  restingItems,
  weightInWords,
} from './grades.ts'
export {
  type Effect,
  effectsOf,
  effectsOnOthers,
  fateOf,
  groundInWords,
  impactInWords,
  impactSections,
  outletInWords,
  premiseInWords,
  routeInWords,
  weakeningInWords,
} from './impact.ts'
export {
  importConflict,
  importedRecord,
  importNotes,
  importNotesInShort,
  importPlace,
  madeExamples,
  madeInWords,
  mappedColumns,
  verdictOffer,
} from './import.ts'
export { joiningInWords, originHead, otherWayInWords } from './ladder.ts'
export { languageInWords } from './languages.ts'
export { echoInWords, heldUpInWords, impossibleInWords, LOOP_LABELS, loopNote, loopSections } from './loops.ts'
export { lossesInBrief, lossesInWords } from './losses.ts'
export { measuresInWords, mediaFragment, placeInMedia, timeCode } from './media.ts'
export { chained, type NameOf, named, namedAll, namesIn } from './names.ts'
export { NOTICES_HEAD, noticeInWords, noticeItems, noticesOf } from './notices.ts'
export {
  capitalized,
  type Item,
  listed,
  type Part,
  type Parts,
  quoted,
  quotedAll,
  type RecordPart,
  type Section,
  say,
  textOf,
  upperFirst,
} from './parts.ts'
export { rangeInWords } from './quantity.ts'
export {
  alikeInWords,
  alsoWorded,
  deadInWords,
  EVENT_LABELS,
  eventInWords,
  foundInWords,
  sortInWords,
  unconnectedInWords,
} from './records.ts'
export { breaksSection, strengthensSection, strengthInWords, whySection } from './requirements.ts'
export { type StatsRow, statsRows } from './stats.ts'
export { ASSESSORS_DISAGREE, judgementInWords, judgementLine } from './status.ts'
export {
  coincidences,
  type Figure,
  failing,
  misreportSection,
  misreportsInWords,
  sideFigures,
  sideReasons,
  sourcingInWords,
  verdictOf,
} from './support.ts'
export { textDiff } from './text-diff.ts'
export {
  judgedItems,
  mannerOf,
  mutationItems,
  NOT_COUNTED_LABELS,
  noCommentItems,
  notCountedItems,
  originNote,
  printedSigns,
  responseInWords,
  searchItems,
  sideSummary,
  TRACE_HEADS,
  whoDeclined,
} from './trace.ts'
export {
  gradeInWords,
  leftOutInWords,
  NO_TRACK_RECORD,
  shareInWords,
  TRACK_RECORD_HEAD,
  TRACK_ROLE_LABELS,
  trackedInWords,
  verdictsInWords,
} from './track-record.ts'
export { moreInWords, restsInWords, termsInWords, unnamedInWords, unnamedItem } from './unnamed.ts'
export { conditionsHead, conditionsOf, type Publishes, publishersIn, viewInWords } from './view.ts'
export { exposedInWords, otherPointsInWords, pointInWords, pointKind } from './weak-points.ts'
export { type PrivateAmounts, privateInWords, tlpName, withheldInWords } from './withheld.ts'
