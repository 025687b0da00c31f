import { memo } from 'react'
import type { MapInk } from '../mapInk.ts'
import { paperColour } from '../mapInk.ts'

export interface MapInksProps {
  readonly inks: readonly MapInk[]
}

const families = {
  titre: 'var(--f-titre)',
  condense: 'var(--f-titre)',
  texte: 'var(--f-texte)',
} as const

/** Strokes of a map as SVG. */
export const MapInks = memo(function MapInks({ inks }: MapInksProps) {
  return inks.map((ink, index) => {
    // Strokes have no identity of their own: their rank is theirs.
    const key = `${ink.kind}-${index}`
    if (ink.kind === 'path') {
      const { path, at, fill, stroke, width, dash, opacity } = ink
      return (
        <path
          key={key}
          d={path}
          fill={fill}
          stroke={width > 0 ? stroke : 'none'}
          strokeWidth={width}
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={dash?.join(' ')}
          opacity={opacity}
          transform={at ? `translate(${at.x} ${at.y}) scale(${at.scale})` : undefined}
        />
      )
    }
    const { x, y, text, size, font, isBold, anchor, fill, hasHalo } = ink
    return (
      <text
        key={key}
        x={x}
        y={y}
        textAnchor={anchor}
        fill={fill}
        stroke={hasHalo ? paperColour : undefined}
        strokeWidth={hasHalo ? size * 0.22 : undefined}
        paintOrder="stroke"
        strokeLinejoin="round"
        style={{
          fontFamily: families[font],
          fontSize: `${size}px`,
          fontWeight: isBold ? (font === 'texte' ? 700 : 800) : 500,
          fontStretch: font === 'condense' ? '75%' : undefined,
        }}
      >
        {text}
      </text>
    )
  })
})
