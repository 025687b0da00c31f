import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import classes from './WallFrame.module.css'
import { areWallFontsReady, wallFontsReady } from './wallText.ts'

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
  const [hasFonts, setHasFonts] = useState(areWallFontsReady)

  useLayoutEffect(() => {
    const element = frame.current
    const rule = ruler.current
    if (!element || !rule) return
    const read = () => {
      // With their fractions: a small frame rounded to whole pixels has not the shape of the wall.
      const { width, height } = element.getBoundingClientRect()
      const next = {
        widthPx: width * (1 - 2 * margins.x),
        heightPx: height * (1 - 2 * margins.y),
        unitPx: rule.getBoundingClientRect().height / 100,
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
      if (isMounted) setHasFonts(true)
    })
    return () => {
      isMounted = false
    }
  }, [])

  return (
    <div ref={frame} className={classes.frame} data-ground={ground} data-wall-frame="">
      <span ref={ruler} className={classes.ruler} aria-hidden="true" />
      {/* Nothing is measured with another font than the one that paints. */}
      {hasFonts && size && size.heightPx > 0 ? <div className={classes.inside}>{children(size)}</div> : null}
    </div>
  )
}
