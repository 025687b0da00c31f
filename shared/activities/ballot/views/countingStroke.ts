/** What a key does while hands are counted. */
export type CountingStroke =
  /** One hand more, or one taken back. */
  | { kind: 'hand'; by: 1 | -1 }
  /** A figure of a number typed at once; `null` takes the last figure back. */
  | { kind: 'figure'; figure: number | null }
  /** To the option after, or before; a number that was typed is kept first. */
  | { kind: 'move'; by: 1 | -1 }
  /** To the option of that letter, from 0. */
  | { kind: 'letter'; index: number }

export type CountingKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'shiftKey'
>

/**
 * Reads a key of the counting pad: Espace or + is one hand, − or Retour arrière takes one back, Entrée or ↓ goes to the
 * next option, ↑ to the one before, a letter to its option, figures type a number (by position, unshifted on AZERTY). A
 * key held down counts once. Null: none of our business (the clicker, Tab, Ctrl Z…).
 *
 * @param hasTyped a number is being typed: Retour arrière takes its last figure back
 */
export function countingStroke(pressed: CountingKey, hasTyped: boolean): CountingStroke | null {
  const { key, code } = pressed
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null
  const stroke = strokeOf(key, code, hasTyped)
  return pressed.repeat && stroke?.kind !== 'move' ? null : stroke
}

function strokeOf(key: string, code: string, hasTyped: boolean): CountingStroke | null {
  if (key === 'Enter' || key === 'ArrowDown') return { kind: 'move', by: 1 }
  if (key === 'ArrowUp') return { kind: 'move', by: -1 }
  if (key === 'Backspace') return hasTyped ? { kind: 'figure', figure: null } : { kind: 'hand', by: -1 }
  if (key === ' ' || key === '+' || code === 'NumpadAdd') return { kind: 'hand', by: 1 }
  const figure = /^(?:Digit|Numpad)([0-9])$/.exec(code)
  // « − » is the key of 6 on AZERTY: read by its sign on the keypad, by its place on the row of figures.
  if (code === 'NumpadSubtract' || (!figure && (key === '-' || key === '−'))) return { kind: 'hand', by: -1 }
  if (figure) return { kind: 'figure', figure: Number(figure[1]) }
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : -1
  return letter >= 0 ? { kind: 'letter', index: letter } : null
}

/** The number being typed once a figure came: four figures at most; empty when the last one was taken back. */
export function typedNumber(typed: string, figure: number | null): string {
  if (figure === null) return typed.slice(0, -1)
  return typed.length >= 4 ? typed : `${typed}${figure}`.replace(/^0+(?=\d)/, '')
}
