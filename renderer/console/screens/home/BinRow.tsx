import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './Bin.module.css'
import { useShelfGestures } from './useShelfGestures.ts'

/** A démarche in the bin, and « Remettre ». */
export function BinRow({ item }: { item: ShelfItem }) {
  const words = useWords('home')
  const { putBack } = useShelfGestures(item)
  return (
    <li className={classes.row}>
      <span>{item.title}</span>
      <Button
        size={44}
        aria-label={words('putBackNamed', { title: item.title })}
        onClick={() => void putBack()}
      >
        {words('putBack')}
      </Button>
    </li>
  )
}
