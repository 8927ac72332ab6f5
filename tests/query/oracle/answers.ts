import { lostPassages, rejectedStatements, takenWhole, verdictsOnVerdicts } from './audit.ts'
import { naiveConflicts } from './conflicts.ts'
import { naiveDrift } from './drift.ts'
import { feedback } from './feedback.ts'
import { naiveWeakPoints } from './impact.ts'
import { documentRings, echoes, impossibleOrders, statementRings } from './loops.ts'
import { type Oracle, SIDES } from './oracle.ts'
import { naiveStatus } from './status.ts'
import { naiveCorroboration, naiveSide } from './support.ts'
import { notCounted } from './trace.ts'

/** Everything that the oracle says of a dataset in a view. */
export function allAnswers(oracle: Oracle): object {
  return {
    claims: oracle.dataset.claims.map(({ id }) => ({
      id,
      status: naiveStatus(oracle, id),
      corroboration: naiveCorroboration(oracle, id),
      sides: SIDES.map((side) => naiveSide(oracle, id, side)),
      notCounted: notCounted(oracle, id),
    })),
    standing: [...oracle.standing].sort(),
    weakPoints: naiveWeakPoints(oracle),
    rings: [statementRings(oracle), documentRings(oracle)],
    feedback: feedback(oracle),
    echoes: echoes(oracle),
    impossible: impossibleOrders(oracle),
    drift: naiveDrift(oracle),
    conflicts: naiveConflicts(oracle),
    audit: [rejectedStatements(oracle), lostPassages(oracle), verdictsOnVerdicts(oracle), takenWhole(oracle)],
  }
}
