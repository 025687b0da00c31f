import type { ReactNode } from 'react'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { SheetsDocument, SheetsSettings } from '../schema.ts'

/** What every page of the wall draws with. */
export type WallView = ProjectionProps<SheetsSettings, SheetsDocument> & {
  size: WallSize
  /** Words with the spaces of their language. */
  set: (text: string) => string
}

/** One page of the wall, given « page 1 sur 3 » when there are several. */
export type PageOf = (pageText: string | undefined) => ReactNode

/** Sizes in units of the hall: a hundredth of its height, times its factor. */
export const units = { top: 8, gap: 2, line: 5.4, text: 4.4, label: 4.4 } as const

export const textStyle = { font: 'texte', weight: 500, width: 100 } as const
export const labelStyle = { font: 'titre', weight: 800, width: 87.5 } as const

/** The first lines of a title; the sign of what goes on when there are more. */
export function clipped(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  return lines
    .slice(0, most)
    .map((line, index) => (index === most - 1 ? `${line.replace(/.{1,2}$/u, '')}…` : line))
}
