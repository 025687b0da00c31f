import { Poster } from '../../../design/Poster.tsx'
import { TableSeats } from '../../../design/TableSeats.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './EmptyPoster.module.css'

/** A white poster with an empty table: no evening is coming yet. */
export function EmptyPoster() {
  const words = useWords('home')
  return (
    <Poster tone="papier" label={words('poster')}>
      <div className={classes.empty}>
        <TableSeats seats={13} ends={1} proportion="hall" tone="empty" width="18rem" />
        <h2 className={classes.title}>{words('emptyTable')}</h2>
        <p className={classes.text}>{words('emptyTableText')}</p>
      </div>
    </Poster>
  )
}
