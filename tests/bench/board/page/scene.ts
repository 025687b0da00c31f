/** One note of the scene, in px of the board; each bears `gommettes` gommettes along its foot. */
export type SceneNote = { id: string; x: number; y: number; width: number; height: number; text: string }

export const noteWidth = 104
export const noteHeight = 76
const step = { x: noteWidth + 10, y: noteHeight + 8 }
const said = [
  'Le marché du samedi',
  'Un café itinérant',
  'Le car passe à 7 h',
  'Trop de réunions',
  'Un banc à l’ombre',
]

/**
 * `count` notes side by side in rows of `perRow`, the same for both boards. Ours stands a gommette on each note, so a
 * scene with as many gommettes as asked has as many notes: more paper than the figure asks for, for both.
 */
export function sceneOf(count: number, perRow: number): SceneNote[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `note-${index}`,
    x: 20 + (index % perRow) * step.x,
    y: 20 + Math.floor(index / perRow) * step.y,
    width: noteWidth,
    height: noteHeight,
    text: said[index % said.length] ?? '',
  }))
}
