import { Fragment } from 'react'
import classes from './WallLines.module.css'

export interface WallLinesProps {
  readonly lines: readonly string[]
  readonly sizePx: number
  readonly lineHeightPx: number
  /** `titre` is Bricolage 800; `condense` the same at 75 %; `texte` is Atkinson. */
  readonly look: 'condense' | 'titre' | 'texte'
  readonly as?: 'p' | 'h1' | 'h2' | 'span'
}

/** Text whose lines were measured: each stays on its line. */
export function WallLines({ lines, sizePx, lineHeightPx, look, as: Tag = 'p' }: WallLinesProps) {
  let start = 0
  const placed = lines.map((line) => {
    const piece = { line, start }
    start += line.length + 1
    return piece
  })
  return (
    <Tag
      className={classes.text}
      data-look={look}
      dir="auto"
      style={{ fontSize: `${sizePx}px`, lineHeight: `${lineHeightPx}px` }}
    >
      {placed.map((piece) => (
        <Fragment key={piece.start}>
          <span className={classes.line}>{piece.line}</span>{' '}
        </Fragment>
      ))}
    </Tag>
  )
}
