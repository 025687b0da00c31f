import { useState } from 'react'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import type { BoardViewProps } from '../../boardProps.ts'
import type { SheetsAction, SheetsDocument, SheetsSettings } from '../schema.ts'
import classes from './Board.module.css'
import { DeckPane } from './DeckPane.tsx'
import { SaidPane } from './SaidPane.tsx'
import { SheetsPane } from './SheetsPane.tsx'

export type SheetsBoardProps = BoardViewProps<SheetsSettings, SheetsDocument, SheetsAction>
type Part = 'deck' | 'sheets' | 'said'

/** The portraits, the sheets and what is said beside, one at a time. */
export function Board(props: SheetsBoardProps) {
  const { content, translate } = props
  const { settings } = content
  const parts: { value: Part; label: string }[] = []
  if (settings.deck.length > 0) parts.push({ value: 'deck', label: translate('sheets.boardDeck') })
  if (settings.models.length > 0) parts.push({ value: 'sheets', label: translate('sheets.boardSheets') })
  if (settings.columns.length > 0 || settings.deck.length > 0 || content.contributions.length > 0)
    parts.push({ value: 'said', label: translate('sheets.boardSaid') })
  const [chosen, setChosen] = useState<Part | null>(null)
  const part = parts.find((one) => one.value === chosen)?.value ?? parts[0]?.value ?? 'sheets'
  return (
    <div className={classes.board} data-board="sheets">
      {parts.length > 1 ? (
        <div className={classes.parts}>
          <ChipGroup
            label={translate('sheets.boardParts')}
            options={parts}
            value={part}
            onChange={setChosen}
          />
        </div>
      ) : null}
      {part === 'deck' ? <DeckPane {...props} /> : null}
      {part === 'sheets' ? <SheetsPane {...props} /> : null}
      {part === 'said' ? <SaidPane {...props} /> : null}
    </div>
  )
}
