import { IconSearch } from '@tabler/icons-react'
import { memo } from 'react'
import type { Group } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './LastParoles.module.css'
import { ParoleRow } from './ParoleRow.tsx'
import type { Parole, Paroles } from './useParoles.ts'

export interface LastParolesProps {
  readonly paroles: Paroles
  readonly groups: readonly Group[]
  /** « 18 h 30 »: since when they are counted. */
  readonly sinceHour: string
  readonly onEdit: (parole: Parole) => void
  readonly onSearch: () => void
}

const shownCount = 8

/** « Dernières paroles »: what was just kept, the newest first, and how many since the start. */
export const LastParoles = memo(function LastParoles(props: LastParolesProps) {
  const { paroles, groups, sinceHour, onEdit, onSearch } = props
  const words = useWords('live')
  return (
    <section className={classes.paroles} aria-labelledby="dernieres-paroles">
      <header className={classes.head}>
        <h2 id="dernieres-paroles" className={classes.heading}>
          {words('paroles')}
        </h2>
        {paroles.all.length > 0 ? (
          <Button
            size={44}
            variant="discret"
            className={classes.search}
            icon={<IconSearch stroke={2.2} aria-hidden="true" />}
            onClick={onSearch}
          >
            {words('search')}
          </Button>
        ) : null}
        <p className={classes.count} data-count={paroles.count}>
          {words('countSince', { total: paroles.count, hour: sinceHour })}
        </p>
      </header>
      {paroles.all.length === 0 ? (
        <p className={classes.none}>{words('noParoles')}</p>
      ) : (
        <ol className={classes.list}>
          {paroles.all.slice(0, shownCount).map((parole) => (
            <ParoleRow
              key={parole.contribution.id}
              parole={parole}
              slots={paroles.slotsOf(parole.contribution.boardId)}
              groups={groups}
              onEdit={onEdit}
            />
          ))}
        </ol>
      )}
    </section>
  )
})
