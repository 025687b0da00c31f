import { IconBulb, IconMinus, IconPlus } from '@tabler/icons-react'
import { SlotSignIcon } from '../../../../renderer/board/SlotSignIcon.tsx'
import type { SlotSign } from '../../activity.ts'
import classes from './Projection.module.css'

/** The pictogram before a column's title; the title always stands beside it. */
export function ColumnSign({ sign }: { readonly sign: SlotSign }) {
  if (sign === 'none') return null
  return (
    <span className={classes.sign} aria-hidden="true">
      {sign === 'pepite' || sign === 'rateau' ? <SlotSignIcon sign={sign} size={1} /> : null}
      {sign === 'plus' ? <IconPlus size={1} stroke={2.6} /> : null}
      {sign === 'moins' ? <IconMinus size={1} stroke={2.6} /> : null}
      {sign === 'idee' ? <IconBulb size={1} stroke={2} /> : null}
    </span>
  )
}
