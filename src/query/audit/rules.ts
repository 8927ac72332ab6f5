import { anonymousOnRecord } from './anonymous-on-record.ts'
import { citedWhole } from './cited-whole.ts'
import { claimWithoutStatement } from './claim-without-statement.ts'
import { correctedReliedOn } from './corrected-relied-on.ts'
import { lineRejected } from './line-rejected.ts'
import { lostPassage } from './lost-passage.ts'
import { missingAnchor, missingArchive, missingDate, missingDigest, missingUrl } from './missing-field.ts'
import { onlyAnonymous } from './only-anonymous.ts'
import { ownCause } from './own-cause.ts'
import { ownPremise } from './own-premise.ts'
import { removedUnarchived } from './removed-unarchived.ts'
import { retractedCited } from './retracted-cited.ts'
import type { AuditRule } from './rule.ts'
import { singleOrigin } from './single-origin.ts'
import { staleAssessment } from './stale-assessment.ts'
import { statusAtOdds } from './status-at-odds.ts'
import { unaffiliatedUnnamed } from './unaffiliated-unnamed.ts'
import { undisclosedEnd } from './undisclosed-end.ts'
import { verdictOnVerdicts } from './verdict-on-verdicts.ts'
import { verifiedUncorroborated } from './verified-uncorroborated.ts'

/** Every rule of the audit: what contradicts itself first, then what is weak, then what is missing. */
export const AUDIT_RULES: readonly AuditRule[] = [
  anonymousOnRecord,
  ownPremise,
  verifiedUncorroborated,
  citedWhole,
  claimWithoutStatement,
  correctedReliedOn,
  lineRejected,
  lostPassage,
  onlyAnonymous,
  ownCause,
  removedUnarchived,
  retractedCited,
  singleOrigin,
  staleAssessment,
  statusAtOdds,
  unaffiliatedUnnamed,
  undisclosedEnd,
  verdictOnVerdicts,
  missingAnchor,
  missingArchive,
  missingDate,
  missingDigest,
  missingUrl,
]
