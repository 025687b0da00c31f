import { IconStarFilled } from '@tabler/icons-react'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import type { BoardModel } from '../../../../renderer/board/useBoardModel.ts'
import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { type Locale, typeset } from '../../../text/typography.ts'
import type { Translate } from '../../activity.ts'
import type { CellItem, MatrixContent } from '../arrange.ts'
import { nameOfGroup } from '../nameOfGroup.ts'
import classes from './TableBoard.module.css'
import type { useNoteDrag } from './useNoteDrag.ts'

export interface CellNoteProps {
  readonly item: CellItem
  readonly content: MatrixContent
  readonly model: BoardModel
  readonly drag: ReturnType<typeof useNoteDrag>
  readonly isInOrder: boolean
  readonly translate: Translate
  readonly locale: Locale
}

/** One parole in a cell: pressed to be chosen, dragged to be moved, written in place. */
export function CellNote({ item, content, model, drag, isInOrder, translate, locale }: CellNoteProps) {
  const { contribution, group, isAddition, roundIndex } = item
  const { writing, selection } = model
  if (writing?.kind === 'edit' && writing.contributionId === contribution.id) {
    return (
      <li>
        <TextEditor
          label={translate('board.paroleField')}
          value={contribution.text}
          isMultiline
          longest={280}
          tooLong={(over) => translate('board.tooLong', { count: over })}
          onKeep={(text) => {
            model.commands.edit({ contributionId: contribution.id, text })
            model.write(null)
            model.say(translate('board.kept'))
          }}
          onCancel={() => model.write(null)}
        />
      </li>
    )
  }
  const isChosen = selection.has(contribution.id)
  const choose = (isAdding: boolean) => {
    const chosen = new Set<string>(isAdding ? model.chosenContributions : [])
    if (!isChosen) chosen.add(contribution.id)
    else if (isAdding) chosen.delete(contribution.id)
    model.select(chosen)
  }
  const groupName = group ? nameOfGroup(group, content.groupWord, translate) : ''
  return (
    <li data-note={contribution.id}>
      <button
        type="button"
        className={classes.note}
        data-colour={contribution.colour}
        data-addition={isAddition || undefined}
        data-carried={drag.carried?.contributions.some((one) => one.id === contribution.id) || undefined}
        tabIndex={isInOrder ? 0 : -1}
        aria-pressed={isChosen}
        onPointerDown={(event) => drag.press(contribution, event)}
        onClick={(event) => choose(event.shiftKey || event.ctrlKey || event.metaKey)}
        onDoubleClick={() => {
          if (!model.isReadOnly) model.write({ kind: 'edit', contributionId: contribution.id })
        }}
      >
        <span className={classes.noteText} dir="auto">
          {typeset(contribution.text, locale)}
        </span>
        {group || isAddition || contribution.count > 1 || contribution.status === 'retenu' ? (
          <span className={classes.noteFoot}>
            {group ? <Gommette shape={group.shape} size={16} label={groupName} /> : null}
            {isAddition ? (
              <span className={classes.added}>
                {`+ ${group ? translate('matrix.addition') : translate('matrix.additionInRound', { round: roundIndex })}`}
              </span>
            ) : null}
            {contribution.status === 'retenu' ? (
              <span className={classes.added}>
                <IconStarFilled size={14} aria-hidden="true" />
                {translate('matrix.major')}
              </span>
            ) : null}
            {contribution.count > 1 ? (
              <span className={classes.count}>
                {translate('board.timesSaid', { count: contribution.count })}
              </span>
            ) : null}
          </span>
        ) : null}
      </button>
    </li>
  )
}
