import type { MenuEntry } from '../../../../renderer/design/ContextMenu.tsx'
import type { BoardContent, Translate } from '../../activity.ts'
import type { BoardCommands } from '../../boardProps.ts'
import type { CountedWord } from '../countWords.ts'
import { wordsSlotId } from '../logic.ts'
import type { WordsAction, WordsDocument, WordsSettings } from '../schema.ts'
import { spellingOf } from '../wordKey.ts'

type Content = BoardContent<WordsSettings, WordsDocument>

const mostInOneRow = 99
const longestTitle = 80

/** What can be done with words, as commands; the same from the cloud and from the list. */
export function useWordGestures(
  content: Content,
  commands: BoardCommands<WordsAction>,
  translate: Translate,
) {
  const { document, contributions } = content
  const rowsOf = (word: CountedWord) =>
    word.contributionIds.flatMap((id) => contributions.find((one) => one.id === id) ?? [])

  const count = (word: CountedWord, by: 1 | -1) => {
    const rows = rowsOf(word)
    const row =
      by === 1 ? rows.find((one) => one.count < mostInOneRow) : rows.findLast((one) => one.count > 1)
    if (row) commands.setCount({ contributionId: row.id, count: row.count + by })
    else if (by === 1) commands.capture({ text: word.text, slotId: wordsSlotId, clusterId: null })
    else {
      const last = rows.at(-1)
      if (rows.length > 1 && last) commands.setStatus({ contributionIds: [last.id], status: 'ecarte' })
    }
  }
  const keep = (word: CountedWord) =>
    commands.setStatus({ contributionIds: word.contributionIds, status: word.isKept ? 'brut' : 'retenu' })
  /** Joins words under the most said of them; a set that is among them takes the others in. */
  const join = (words: readonly CountedWord[]) => {
    const [first] = words.toSorted((a, b) => b.count - a.count)
    if (!first || words.length < 2) return
    commands.createCluster({
      slotId: wordsSlotId,
      title: [...first.text].slice(0, longestTitle).join(''),
      contributionIds: words.flatMap((word) => word.contributionIds),
    })
  }
  const menuOf = (word: CountedWord): MenuEntry[] => {
    const { clusterId, spellings, text } = word
    const entries: MenuEntry[] = []
    if (clusterId !== null)
      entries.push({
        label: translate('words.separateWord', { word: text }),
        onPress: () => commands.dissolveCluster(clusterId),
      })
    for (const { text: spelling } of spellings) {
      const isApart = document.apart.includes(spellingOf(spelling))
      if (isApart)
        entries.push({
          label: translate('words.countTogether', { word: spelling }),
          onPress: () => commands.act({ kind: 'countTogether', spelling }),
        })
      else if (spellings.length > 1 && clusterId === null)
        entries.push({
          label: translate('words.countApart', { word: spelling }),
          onPress: () => commands.act({ kind: 'countApart', spelling }),
        })
    }
    entries.push({
      label: translate('words.setAside', { word: text }),
      removes: true,
      onPress: () => commands.setStatus({ contributionIds: word.contributionIds, status: 'ecarte' }),
    })
    return entries
  }
  return { count, keep, join, menuOf }
}
