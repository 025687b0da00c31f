import type { TextStyle } from '../../shared/activities/activity.ts'

/** Sizes, in px of the board, that the paint shares with the layout of an activity. */
export type BoardLook = {
  note: TextStyle
  notePaddingPx: number
  /** Line of the gommette and the counts, at the foot of a note. */
  noteFootPx: number
  gommettePx: number
  setTitle: TextStyle
  setPaddingPx: number
  setRadiusPx: number
  slotTitle: TextStyle
  slotSubtitle: TextStyle
  slotSignPx: number
}

export const defaultLook: BoardLook = {
  note: { font: 'texte', sizePx: 16, weight: 500, lineHeightPx: 20 },
  notePaddingPx: 12,
  noteFootPx: 30,
  gommettePx: 19,
  setTitle: { font: 'titre', sizePx: 22, weight: 700, lineHeightPx: 25 },
  setPaddingPx: 20,
  setRadiusPx: 28,
  slotTitle: { font: 'titre', sizePx: 42, weight: 800, lineHeightPx: 46 },
  slotSubtitle: { font: 'texte', sizePx: 18, weight: 600, lineHeightPx: 22 },
  slotSignPx: 38,
}
