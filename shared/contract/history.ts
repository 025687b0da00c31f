import { command } from './command.ts'

/** Ctrl Z and Ctrl Maj Z: each device takes back its own last change. */
export const history = {
  undo: command({}, { undo: 'course', example: {} }),
  redo: command({}, { undo: 'course', example: {} }),
}
