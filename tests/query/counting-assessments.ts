import type { Assessment } from '../../src/model/assessment.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { parseEdtf, parseInstant, spanOf } from '../../src/model/dates.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'

/** The assessments that count, by the definition: recorded and dated by then, whoever is taken as discredited. */
export function countingAssessments(dataset: Dataset, options: ViewOptions): Assessment[] {
  const { asOf, recordedUntil, dates = 'possible' } = options
  const isRecorded = ({ recorded }: Assessment) => {
    if (recordedUntil === undefined) return true
    return recorded === undefined ? dates === 'possible' : parseInstant(recorded) <= parseInstant(recordedUntil)
  }
  const isDated = ({ date }: Assessment) => {
    if (asOf === undefined) return true
    const { earliest, latest } = spanOf(date)
    return (dates === 'possible' ? earliest : latest) <= parseEdtf(asOf).latest
  }
  return dataset.assessments.filter((each) => isRecorded(each) && isDated(each))
}
