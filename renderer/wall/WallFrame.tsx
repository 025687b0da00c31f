import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import classes from './WallFrame.module.css'
import { wallFontsReady } from './wallText.ts'

/** The room a view has, inside its margins, and the hall's unit: a hundredth of the height times its factor. */
export type WallSize = { widthPx: number; heightPx: number; unitPx: number }

export interface WallFrameProps {
  /** One saturated ground per screen. */
  readonly ground: 'eau' | 'or' | 'ciel' | 'papier' | 'scene'
  /** Draws for a size known in advance, so that text can be cut in pages instead of overflowing. */
  readonly children: (size: WallSize) => ReactNode
}

const margins = { x: 0.05, y: 0.055 }

/** The frame of everything projected: sizes p0 to p3 in hundredths of its height, times `--wall-scale`. */
export function WallFrame({ ground, children }: WallFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState<WallSize | null>(null)
  const [, setFonts] = useState(0)

  useLayoutEffect(() => {
    const element = frame.current
    const rule = ruler.current
    if (!element || !rule) return
    const read = () => {
      const { clientWidth, clientHeight } = element
      const next = {
        widthPx: clientWidth * (1 - 2 * margins.x),
        heightPx: clientHeight * (1 - 2 * margins.y),
        unitPx: rule.offsetHeight / 100,
      }
      setSize((held) => (held && JSON.stringify(held) === JSON.stringify(next) ? held : next))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    // The ruler grows with the hall's factor, which changes no size of the frame.
    observer.observe(rule)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    let isMounted = true
    void wallFontsReady().then(() => {
      if (isMounted) setFonts((count) => count + 1)
    })
    return () => {
      isMounted = false
    }
  }, [])

  return (
    <div ref={frame} className={classes.frame} data-ground={ground} data-wall-frame="">
      <span ref={ruler} className={classes.ruler} aria-hidden="true" />
      {size && size.heightPx > 0 ? <div className={classes.inside}>{children(size)}</div> : null}
    </div>
  )
}
