import { IconDots, IconMinus, IconPlus, IconStar, IconStarFilled } from '@tabler/icons-react'
import { memo } from 'react'
import { ContextMenu, type MenuEntry } from '../../../../renderer/design/ContextMenu.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { Translate } from '../../activity.ts'
import type { CountedWord } from '../countWords.ts'
import classes from './Board.module.css'

export interface WordRowProps {
  readonly word: CountedWord
  readonly isChosen: boolean
  readonly isReadOnly: boolean
  readonly menuOf: (word: CountedWord) => readonly MenuEntry[]
  readonly onChoose: (word: CountedWord) => void
  readonly onKeep: (word: CountedWord) => void
  readonly onCount: (word: CountedWord, by: 1 | -1) => void
  readonly translate: Translate
}

/** One word of the list: chosen, counted once more or once less, kept, and the rest in its menu. */
export const WordRow = memo(Row, isSameRow)

/** Whether a row would be drawn the same: what is done with it is asked when it is pressed. */
function isSameRow(before: WordRowProps, after: WordRowProps): boolean {
  return (
    before.isChosen === after.isChosen &&
    before.isReadOnly === after.isReadOnly &&
    JSON.stringify(before.word) === JSON.stringify(after.word)
  )
}

function Row({ word, isChosen, isReadOnly, menuOf, translate, ...on }: WordRowProps) {
  const { text, count, isKept } = word
  const others = word.spellings.filter((one) => one.text !== text).map((one) => `${one.text} ×${one.count}`)
  return (
    <li className={classes.row} data-chosen={isChosen || undefined} data-kept={isKept || undefined}>
      <label className={classes.pick}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isReadOnly}
          aria-label={translate('words.choose', { word: text })}
          onChange={() => on.onChoose(word)}
        />
        <span className={classes.name} dir="auto">
          {text}
        </span>
        {isKept ? <span className={classes.kept}>{translate('words.keptSign')}</span> : null}
      </label>
      <span className={classes.count}>
        <span aria-hidden="true">{count}</span>
        <span className="hors-vue">{translate('words.times', { count })}</span>
      </span>
      <span className={classes.keys}>
        <IconButton
          label={translate('words.less', { word: text })}
          icon={<IconMinus />}
          disabled={isReadOnly || count <= 1}
          onClick={() => on.onCount(word, -1)}
        />
        <IconButton
          label={translate('words.more', { word: text })}
          icon={<IconPlus />}
          disabled={isReadOnly}
          onClick={() => on.onCount(word, 1)}
        />
        <IconButton
          label={translate('words.keep', { word: text })}
          icon={isKept ? <IconStarFilled /> : <IconStar />}
          pressed={isKept}
          disabled={isReadOnly}
          onClick={() => on.onKeep(word)}
        />
        <ContextMenu sections={[{ entries: menuOf(word) }]} position="bottom-end">
          <IconButton
            label={translate('words.menu', { word: text })}
            icon={<IconDots />}
            disabled={isReadOnly}
          />
        </ContextMenu>
      </span>
      {others.length > 0 ? (
        <p className={classes.others}>{translate('words.alsoSaid', { text: others.join(', ') })}</p>
      ) : null}
    </li>
  )
}
