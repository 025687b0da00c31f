import { useState } from 'react'
import { EmptyState } from '../../../../renderer/design/EmptyState.tsx'
import type { SheetId } from '../../../domain/ids.ts'
import classes from './Board.module.css'
import type { SheetsBoardProps } from './Board.tsx'
import { OpenSheets } from './OpenSheets.tsx'
import { SheetFinder } from './SheetFinder.tsx'
import { SheetList } from './SheetList.tsx'
import { SheetStand } from './SheetStand.tsx'

/** The sheets of the board at the left, the chosen one in the middle: filled live, or typed back from paper. */
export function SheetsPane(props: SheetsBoardProps) {
  const { content, translate, isReadOnly } = props
  const sheets = content.sheets.toSorted((a, b) => a.number - b.number)
  const [chosenId, setChosenId] = useState<SheetId | null>(null)
  const [isFromPaper, setFromPaper] = useState(false)
  const sheet = sheets.find((one) => one.id === chosenId) ?? (chosenId === null ? sheets[0] : undefined)
  const model = content.settings.models.find((one) => one.id === sheet?.model)
  const choose = (id: SheetId | null, fromPaper = false) => {
    setChosenId(id)
    setFromPaper(fromPaper)
  }
  return (
    <div className={classes.pane}>
      <aside className={classes.side} aria-label={translate('sheets.listLabel')}>
        {sheets.length > 0 ? (
          <SheetFinder sheets={sheets} translate={translate} onFound={(id) => choose(id, true)} />
        ) : null}
        <SheetList content={content} chosenId={sheet?.id ?? null} translate={translate} onChoose={choose} />
        {isReadOnly ? null : <OpenSheets {...props} onOpened={choose} />}
      </aside>
      <section className={classes.middle}>
        {sheet && model ? (
          <SheetStand
            key={sheet.id}
            {...props}
            sheet={sheet}
            model={model}
            isFromPaper={isFromPaper}
            onFromPaper={setFromPaper}
            onOpened={choose}
            onRemoved={() => choose(null)}
          />
        ) : (
          <EmptyState title={translate('sheets.listEmpty')}>{translate('sheets.listEmptyPaper')}</EmptyState>
        )}
      </section>
    </div>
  )
}
