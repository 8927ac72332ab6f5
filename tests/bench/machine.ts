import { cpus, totalmem } from 'node:os'

/** The machine and the day: "Measured on 2026-11-28 with Node 20.20.2 on 2 cores (AMD EPYC) and 24 GB of memory, linux." */
export function onWhat(besides = ''): string {
  const [processor] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`
  const on = `${cpus().length} cores (${processor?.model.trim() || process.arch}) and ${memory}, ${process.platform}`
  return `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}${besides} on ${on}.`
}
