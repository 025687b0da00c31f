import {
  emptyGuide,
  type Guide,
  type GuideBlock,
  type GuideSection,
  guideSections,
} from '../../../../shared/domain/methods/readGuide.ts'

const lists: readonly GuideSection[] = ['tips', 'variants', 'pitfalls']

/** What is written in each section, one idea per line. */
export type GuideTexts = { [section in GuideSection]: string }

/** The sections of a guide as they are written in the form. */
export function guideTexts({ sections }: Guide): GuideTexts {
  const lines = (blocks: GuideBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])).join('\n')
  return {
    when: lines(sections.when),
    howToRun: lines(sections.howToRun),
    tips: lines(sections.tips),
    variants: lines(sections.variants),
    pitfalls: lines(sections.pitfalls),
    whatComesOut: lines(sections.whatComesOut),
  }
}

/** The guide that those texts make; its title is to be set. */
export function guideOfTexts(texts: GuideTexts): Guide {
  const guide = emptyGuide()
  for (const section of guideSections) {
    const lines = texts[section]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length === 0) continue
    guide.sections[section] = lists.includes(section)
      ? [{ kind: 'list', items: lines }]
      : lines.map((text) => ({ kind: 'paragraph', text }))
  }
  return guide
}
