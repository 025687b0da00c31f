import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './CrossFade.module.css'

export interface CrossFadeProps {
  /** Another key brings the new picture in over the old one; the same key redraws in place. */
  readonly of: string
  readonly children: ReactNode
}

type Leaving = { number: number; node: ReactNode }

/** One picture at a time; when it changes, the next one comes in over it (400 ms, 120 without motion). */
export function CrossFade({ of, children }: CrossFadeProps) {
  const [shown, setShown] = useState({ of, number: 0 })
  const [leaving, setLeaving] = useState<readonly Leaving[]>([])
  const drawn = useRef<ReactNode>(children)

  if (shown.of !== of) {
    setLeaving([{ number: shown.number, node: drawn.current }])
    setShown({ of, number: shown.number + 1 })
  }
  useEffect(() => {
    drawn.current = children
  })

  return (
    <>
      {leaving.map((layer) => (
        <div key={layer.number} className={classes.layer} aria-hidden="true">
          {layer.node}
        </div>
      ))}
      <div
        key={shown.number}
        className={classes.layer}
        data-entering={shown.number > 0 || undefined}
        onAnimationEnd={(event) => {
          if (event.target === event.currentTarget) setLeaving([])
        }}
      >
        {children}
      </div>
    </>
  )
}
