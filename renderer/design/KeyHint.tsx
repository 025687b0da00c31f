import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './KeyHint.module.css'

const arrows: Record<string, ReactNode> = {
  '↑': <IconArrowUp aria-hidden="true" stroke={2.2} />,
  '↓': <IconArrowDown aria-hidden="true" stroke={2.2} />,
  '←': <IconArrowLeft aria-hidden="true" stroke={2.2} />,
  '→': <IconArrowRight aria-hidden="true" stroke={2.2} />,
}

/**
 * A key of the keyboard: « Espace », « Page ↓ ». Arrows are drawn, as neither family has them.
 * Hidden from readers of the screen when it only repeats a key already announced (`decorative`).
 */
export function KeyHint({
  children,
  decorative = true,
}: {
  readonly children: string
  readonly decorative?: boolean
}) {
  return (
    <kbd className={classes.key} aria-hidden={decorative || undefined}>
      {children.split(/(?<=[↑↓←→])|(?=[↑↓←→])/u).map((part) => (
        <span key={part} className={classes.part}>
          {arrows[part] ?? part.trim()}
        </span>
      ))}
    </kbd>
  )
}
