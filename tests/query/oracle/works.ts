import type { Rule } from './rules.ts'
import { find, type Setting } from './setting.ts'

/** Versions of one document, read from the records alone, whatever the view. */

/** The first version of the work that a document belongs to; with the rule off, every document is a work of its own. */
export function rootOf(setting: Setting, rule: Rule, id: string): string {
  const { revises } = find(setting.dataset.sources, id)
  return revises === undefined || !setting.has(rule) ? id : rootOf(setting, rule, revises)
}

/** All versions of the work that a document belongs to, in order of `revises`, then of id. */
export function versionsOf(setting: Setting, rule: Rule, id: string): string[] {
  const root = rootOf(setting, rule, id)
  const ids = setting.dataset.sources.map((source) => source.id).filter((each) => rootOf(setting, rule, each) === root)
  return ids.sort((a, b) => stepsToRoot(setting, a) - stepsToRoot(setting, b) || (a < b ? -1 : 1))
}

/** Whether one document is a later version of another, however many steps lie between. */
export function isLaterVersion(setting: Setting, later: string, earlier: string): boolean {
  const { revises } = find(setting.dataset.sources, later)
  return revises !== undefined && (revises === earlier || isLaterVersion(setting, revises, earlier))
}

/** The one first author of a work: of the first version that names one. */
export function authorOf(setting: Setting, id: string): string | undefined {
  return voices(setting, id, (source) => source.authors?.[0])
}

/** The one publisher of a work: of the first version that names one. */
export function publisherOf(setting: Setting, id: string): string | undefined {
  return voices(setting, id, (source) => source.publisher)
}

type Source = Setting['dataset']['sources'][number]

function voices(setting: Setting, id: string, of: (source: Source) => string | undefined): string | undefined {
  for (const version of versionsOf(setting, 'oneVoice', id)) {
    const actor = of(find(setting.dataset.sources, version))
    if (actor !== undefined) return actor
  }
  return undefined
}

function stepsToRoot(setting: Setting, id: string): number {
  const { revises } = find(setting.dataset.sources, id)
  return revises === undefined ? 0 : 1 + stepsToRoot(setting, revises)
}
