import { existsSync, readFileSync } from 'node:fs'

/**
 * The most memory that a process held, in bytes, as Linux counts it; elsewhere of this process alone. (`maxRSS` begins with what the
 * process held that started it.)
 */
export function peakOf(id: number | 'self'): number {
  const path = `/proc/${id}/status`
  if (!existsSync(path)) return process.resourceUsage().maxRSS * 1_024
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1]) * 1_024
}
