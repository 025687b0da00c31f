import type { BoardContent, ReportBlock, ReportSection, Translate } from '../activity.ts'
import { cloudSvg } from './cloudSvg.ts'
import { type CountedWord, countWords } from './countWords.ts'
import { fitCloud, wallFrame } from './fitCloud.ts'
import type { WordsDocument, WordsSettings } from './schema.ts'

const widthMm = 170
const heightMm = 96
const largestLettersMm = 13

type Content = BoardContent<WordsSettings, WordsDocument>

/**
 * The cloud as vectors, « élan 5, confiance 4… » in words, the words kept, then the table word by word: by count, then
 * alphabetically, with the other spellings counted under it.
 */
export function report(content: Content, translate: Translate): ReportSection {
  const { board, settings } = content
  const heading = board.heading === '' ? board.title : board.heading
  const { words, said } = countWords(content)
  if (!settings.isPrintedByDefault) return { heading, blocks: [], missing: [] }
  if (words.length === 0) {
    return { heading, blocks: [], missing: [translate('words.missingAll', { board: board.title })] }
  }
  const total = words.reduce((sum, word) => sum + word.count, 0)
  const kept = words.filter((word) => word.isKept)
  const blocks: ReportBlock[] = [
    ...(settings.look === 'nuage' ? cloudBlocks(content, words, said, translate) : []),
    { kind: 'paragraph', tone: 'note', text: translate('words.total', { count: words.length, total }) },
    { kind: 'paragraph', text: words.map(({ text, count }) => `${text} ${count}`).join(', ') },
  ]
  if (kept.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: translate('words.keptHeading') })
    blocks.push({
      kind: 'list',
      ordered: false,
      items: kept.map(({ text, count }) => ({ text, ...(count > 1 && { count }) })),
    })
  }
  const gathered = words.filter(isGathered)
  if (gathered.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: translate('words.gatheredHeading') })
    blocks.push({
      kind: 'table',
      head: [translate('words.tableWord'), translate('words.tableCount'), translate('words.tableSpellings')],
      rows: gathered.map((word) => [word.text, String(word.count), spellingsOf(word)]),
      widths: ['auto', 'auto', '*'],
    })
  }
  const isKeptExpected = settings.keepMost > 0 && kept.length === 0
  return {
    heading,
    blocks,
    missing: isKeptExpected ? [translate('words.missingKept', { board: board.title })] : [],
  }
}

function cloudBlocks(
  { settings }: Content,
  words: readonly CountedWord[],
  said: ReturnType<typeof countWords>['said'],
  translate: Translate,
): ReportBlock[] {
  const frame = { ...wallFrame, mostInCloud: settings.mostInCloud }
  const { cloud } = fitCloud({ words, said, frame })
  if (cloud.words.length === 0) return []
  const drawn = new Set(cloud.words.map(({ id }) => id))
  const scale = Math.min(largestLettersMm, widthMm / cloud.width, heightMm / cloud.height)
  const text = words
    .filter((word) => drawn.has(word.id))
    .map((word) => `${word.text} ${word.count}`)
    .join(', ')
  return [
    {
      kind: 'picture',
      svg: cloudSvg(cloud, new Set(words.filter((word) => word.isKept).map(({ id }) => id))),
      alt: translate('words.cloudAlt', { text }),
      widthMm: cloud.width * scale,
      heightMm: cloud.height * scale,
    },
  ]
}

/** Whether several spellings were counted under it: they are then printed as they were said. */
function isGathered(word: CountedWord): boolean {
  return word.spellings.length > 1 || word.spellings[0]?.text !== word.text
}

function spellingsOf(word: CountedWord): string {
  return word.spellings.map(({ text, count }) => (count > 1 ? `${text} ×${count}` : text)).join(', ')
}
