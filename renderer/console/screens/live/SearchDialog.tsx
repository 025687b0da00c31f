import { useState } from 'react'
import type { Group } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { ParoleRow } from './ParoleRow.tsx'
import classes from './SearchDialog.module.css'
import { searchParoles } from './searchParoles.ts'
import type { Parole, Paroles } from './useParoles.ts'

const mostShown = 60

export interface SearchDialogProps {
  readonly opened: boolean
  readonly paroles: Paroles
  readonly groups: readonly Group[]
  readonly onEdit: (parole: Parole) => void
  readonly onClose: () => void
}

/** Finds a parole by any of its words, whatever the accents; each can be taken up from there. */
export function SearchDialog({ opened, paroles, groups, onEdit, onClose }: SearchDialogProps) {
  const words = useWords('live')
  const [query, setQuery] = useState('')
  const found = opened ? searchParoles(paroles.all, query) : []
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('searchTitle')}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>{words('searchClose')}</Button>
          {query === '' ? null : <Button onClick={() => setQuery('')}>{words('searchClear')}</Button>}
        </>
      }
    >
      <Field label={words('searchLabel')} value={query} onChange={setQuery} />
      <p className={classes.count} role="status">
        {found.length === 0 ? words('searchNone') : words('searchFound', { count: found.length })}
      </p>
      <ol className={classes.list}>
        {found.slice(0, mostShown).map((parole) => (
          <ParoleRow
            key={parole.contribution.id}
            parole={parole}
            slots={paroles.slotsOf(parole.contribution.boardId)}
            groups={groups}
            onEdit={onEdit}
          />
        ))}
      </ol>
    </Dialog>
  )
}
