import { polarityOf } from '../../model/statement.ts'
import { relationsTo } from '../../sourcing/relations.ts'
import { contradictions, entailmentOf } from '../../sourcing/sides.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'

/** The claims on whose sides some of the statements speak: `for`, or `against`. */
export function claimsBorneOn(view: View, statements: Iterable<string>): { for: Set<string>; against: Set<string> } {
  const entailment = entailmentOf(view)
  const borne = { for: new Set<string>(), against: new Set<string>() }
  for (const id of statements) {
    const statement = statementOf(view.reader, id)
    if (polarityOf(statement) === 'denies') {
      for (const claim of entailment.narrower(statement.claim)) borne.against.add(claim)
    } else if (polarityOf(statement) === 'affirms') {
      for (const affirmed of entailment.broader(statement.claim)) {
        borne.for.add(affirmed)
        for (const { claim } of contradictions(view, affirmed)) {
          for (const narrower of entailment.narrower(claim)) borne.against.add(narrower)
        }
      }
    }
  }
  return borne
}

/** The claims given and all whose standing rests on them: what depends on them, what conditionals conclude from them. */
export function claimsRestingOn(view: View, claims: Iterable<string>): Set<string> {
  const { reader } = view
  const reached = new Set(claims)
  const { same } = entailmentOf(view)
  for (const claim of reached) {
    for (const equal of same(claim)) reached.add(equal)
    for (const { from } of relationsTo(view, claim, 'dependsOn')) reached.add(from)
    for (const { from: conditional } of reader.linksTo(claim, 'if')) {
      for (const { to } of reader.linksFrom(conditional, 'then')) reached.add(to)
    }
    for (const { to } of reader.linksFrom(claim, 'then')) reached.add(to)
  }
  return reached
}
