import type { Language } from './methodSchema.ts'

/** What a guide says beyond its record, in the order of the page. */
export const guideSections = ['when', 'howToRun', 'tips', 'variants', 'pitfalls', 'whatComesOut'] as const
export type GuideSection = (typeof guideSections)[number]

/** The headings of a guide in each language, in the order of `guideSections`. */
export const guideHeadings: { [language in Language]: { [section in GuideSection]: string } } = {
  fr: {
    when: 'Quand',
    howToRun: 'Comment animer',
    tips: 'Conseils',
    variants: 'Variantes',
    pitfalls: 'Pièges',
    whatComesOut: 'Ce qui en sort',
  },
  en: {
    when: 'When',
    howToRun: 'How to run it',
    tips: 'Tips',
    variants: 'Variants',
    pitfalls: 'Pitfalls',
    whatComesOut: 'What comes out',
  },
}

export type GuideBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] }
export type Guide = { title: string; sections: { [section in GuideSection]: GuideBlock[] } }

/**
 * Reads a guide written in Markdown: its title and its sections, each as paragraphs and lists of plain text. A section
 * that is missing is empty; one under a heading that no guide has is left out; emphasis marks are taken off.
 */
export function readGuide(markdown: string): Guide {
  const guide = emptyGuide()
  let blocks: GuideBlock[] | null = null
  let isOpen = false
  for (const line of markdown.split(/\r?\n/)) {
    const text = plain(line)
    const title = /^# (.*)$/.exec(line)
    const heading = /^## (.*)$/.exec(line)
    const item = /^\s*[-*] (.*)$/.exec(line)
    const last = blocks?.at(-1)
    if (title) guide.title = plain(title[1] ?? '')
    else if (heading) {
      const section = sectionOf(heading[1] ?? '')
      blocks = section ? guide.sections[section] : null
      isOpen = false
    } else if (text === '') isOpen = false
    else if (item) {
      if (last?.kind === 'list') last.items.push(plain(item[1] ?? ''))
      else blocks?.push({ kind: 'list', items: [plain(item[1] ?? '')] })
      isOpen = true
    } else if (isOpen && last?.kind === 'list') last.items.push(`${last.items.pop() ?? ''} ${text}`)
    else if (isOpen && last?.kind === 'paragraph') last.text += ` ${text}`
    else {
      blocks?.push({ kind: 'paragraph', text })
      isOpen = true
    }
  }
  return guide
}

/** A guide back into Markdown, in `language`; `readGuide` reads the same. */
export function writeGuide(guide: Guide, language: Language): string {
  const parts = guideSections.map((section) =>
    [`## ${guideHeadings[language][section]}`, ...guide.sections[section].map(written)].join('\n\n'),
  )
  return `${[`# ${guide.title}`, ...parts].join('\n\n')}\n`
}

export function emptyGuide(title = ''): Guide {
  return {
    title,
    sections: { when: [], howToRun: [], tips: [], variants: [], pitfalls: [], whatComesOut: [] },
  }
}

/** Every word of a guide, for the search. */
export function textOfGuide(guide: Guide): string {
  return guideSections
    .flatMap((section) => guide.sections[section])
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
    .join(' ')
}

function written(block: GuideBlock): string {
  return block.kind === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text
}

function sectionOf(heading: string): GuideSection | undefined {
  return guideSections.find((section) =>
    [guideHeadings.fr[section], guideHeadings.en[section]].includes(heading.trim()),
  )
}

function plain(line: string): string {
  return line.replace(/\*\*|__/g, '').trim()
}
