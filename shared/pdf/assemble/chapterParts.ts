import type { ReportBlock } from '../../activities/activity.ts'
import type { SaidSection } from './saidSections.ts'

/** What one board says under one heading 1. */
export type ChapterPart = {
  section: SaidSection
  heading: string
  blocks: ReportBlock[]
  /** Whether it is what its board says first: its question stands there. */
  isFirst: boolean
}

/**
 * The chapters that boards fill, each with its parts: a board may begin several (a forum: its grid, its reports…), and
 * boards of one heading share theirs. A chapter stands where the agenda ended it, at the last sequence that worked on it.
 */
export function chapterParts(sections: readonly SaidSection[]): [heading: string, parts: ChapterPart[]][] {
  const parts = sections.filter(({ report }) => report.blocks.length > 0).flatMap(partsOf)
  const byHeading = [...Map.groupBy(parts, ({ heading }) => heading)]
  const endOf = (ofHeading: readonly ChapterPart[]) =>
    Math.max(...ofHeading.map(({ section }) => section.lastIndex))
  return byHeading.toSorted(([, one], [, other]) => endOf(one) - endOf(other))
}

function partsOf(section: SaidSection): ChapterPart[] {
  const parts: ChapterPart[] = []
  let part: ChapterPart = { section, heading: section.report.heading, blocks: [], isFirst: true }
  for (const block of section.report.blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      parts.push(part)
      part = { section, heading: block.text, blocks: [], isFirst: false }
    } else part.blocks.push(block)
  }
  return [...parts, part].filter(({ blocks }) => blocks.length > 0)
}

/**
 * How many there are in a whole chapter, when one of its parts counts something (« 15 petits pas ») and others add to
 * it: what the others counted, or what was said on their boards. Null when nothing adds up.
 */
export function tallyOf(parts: readonly ChapterPart[]): { key: string; count: number } | null {
  const tallies = parts.map(({ blocks }) => blocks.find((block) => block.kind === 'tally'))
  const key = tallies.find((tally) => tally !== undefined)?.key
  if (key === undefined || parts.length < 2) return null
  const count = parts.reduce((sum, { section }, index) => sum + (tallies[index]?.count ?? section.count), 0)
  return { key, count }
}
