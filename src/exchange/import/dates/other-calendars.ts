import { type Found, foundOf } from './found.ts'

/**
 * What a date may mean where its year is one that other calendars are in now: 2569 is 2026 in Thailand, 1405 is 2026 in Iran, 1447 is 2025 of
 * the Hijra. Whether a document of 1405 is meant, only a person knows. Of lunar and solar years of the Hijra it gives the two years that they touch.
 */
export function withOtherCalendars(found: Found): Found {
  const [reading = ''] = found.readings
  const year = Number(/^\d{4}/.exec(reading)?.[0])
  if (year >= 2400 && year <= 2700) {
    const buddhist = reading.replace(/\d{4}/g, (number) => String(Number(number) - 543))
    return both(found, [buddhist])
  }
  if (year < 1300 || year > 1500) return found
  const lunar = Math.floor(year * 0.970224 + 621.5774)
  return both(found, [`${year + 621}/${year + 622}`, `${lunar}/${lunar + 1}`])
}

function both(found: Found, others: readonly string[]): Found {
  return foundOf([...found.readings, ...others], 'its year may be one of another calendar') ?? found
}
