import { IconTrash } from '@tabler/icons-react'
import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { useWords } from '../../../text/words.ts'
import classes from './Bin.module.css'
import { BinRow } from './BinRow.tsx'

/** « Corbeille »: what was put away, each with its way back. */
export function Bin({ items }: { items: readonly ShelfItem[] }) {
  const words = useWords('home')
  return (
    <details className={classes.bin}>
      <summary className={classes.summary}>
        <IconTrash stroke={2} aria-hidden="true" />
        {words('bin', { count: items.length })}
      </summary>
      <p className={classes.text}>{words('binText')}</p>
      <ul>
        {items.map((item) => (
          <BinRow key={item.id} item={item} />
        ))}
      </ul>
    </details>
  )
}
