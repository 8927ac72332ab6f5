import type { Dataset } from '../../../src/model/dataset.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { GraphView } from '../../../src/query/questions.ts'
import { carryingOf } from '../../../src/sourcing/sides.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { viewWithout } from '../../../src/sourcing/view.ts'
import type { Asked } from './asked.ts'
import type { NaiveOptions } from './setting.ts'

/** The library, asked in the form in which the definitions are. */
export function askGraph(dataset: Dataset, options: NaiveOptions = {}): Asked {
  return askOf(openGraph(dataset).at(options))
}

function askOf(graph: GraphView): Asked {
  const { view } = graph
  const { isGrounded, isCarrying } = sourcingOf(view)
  const statementsOf = (wanted: string) =>
    graph
      .audit()
      .findings.filter(({ code }) => code === wanted)
      .map(({ record }) => record)
  return {
    isActive: view.isActive,
    isGrounded,
    isCarrying,
    isEmpty: (claim, side) => carryingOf(view, claim, side).length === 0,
    without: (ids) => askWithout(graph, ids),
    corroboration: (claim) => graph.support(claim).corroboration,
    figures: (claim, side = 'for') => {
      const { statements, documents, origins, routes, misreports, singlePoints, strength } = graph.support(claim)[side]
      const { disclosed, undisclosed, min, max, ends } = origins
      return {
        statements,
        documents: { ...documents },
        ends: ends.map(({ id }) => id),
        disclosed,
        undisclosed,
        min,
        max,
        routes: routes.count,
        cut: [...routes.cut],
        disclosedRoutes: routes.disclosed,
        bound: routes.bound,
        singlePoints: [...singlePoints],
        strength,
        misreports: misreports.map(({ statement }) => statement),
      }
    },
    status: (claim) => {
      const { status, history, disagreement } = graph.status(claim)
      return { status, history: history.length, disagreement: disagreement.length > 0 }
    },
    lost: (ids) => {
      const { statements, documents, fallen } = graph.impact(ids)
      return { statements: [...statements], documents: [...documents], fallen: fallen.map(({ claim }) => claim) }
    },
    impossible: () => graph.loops().impossible.map(({ statement }) => statement),
    openConflicts: () =>
      graph
        .conflicts()
        .conflicts.filter(({ open }) => open)
        .map(({ claims, selfContradiction }) => ({
          claims: claims.join(' '),
          selfContradiction: [...selfContradiction],
        })),
    lostPassages: () => statementsOf('lost-passage'),
    verdictsOnVerdicts: () => statementsOf('verdict-on-verdicts'),
    takenWhole: () => statementsOf('cited-whole'),
  }
}

/** What is emptied, asked of what lies under the questions: opening a view for each of many sets would take long. */
function askWithout(graph: GraphView, ids: readonly string[]): Asked {
  const less = viewWithout(graph.view, ids)
  const asked = askOf(graph.at({ without: [...graph.options.without, ...ids] }))
  return { ...asked, isEmpty: (claim, side) => carryingOf(less, claim, side).length === 0 }
}
