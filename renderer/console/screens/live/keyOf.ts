/** *Commandes*: single keys act. *Saisie*: the cursor is in the capture field, keys write. */
export type LiveMode = 'commands' | 'writing'

/** What has the focus: nothing, a button (keeps Espace and Entrée), a choice (keeps its arrows too), another field. */
export type FocusKind = 'nothing' | 'button' | 'choice' | 'field'

export type PressedKey = {
  key: string
  /** Where the key is on the keyboard: digits are read from it, so they work unshifted on AZERTY. */
  code: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
  repeat: boolean
}

export type KeyContext = {
  mode: LiveMode
  focus: FocusKind
  /** Single keys that write a sign may be turned off (WCAG 2.1.4). */
  hasSingleKeys: boolean
  /** The capture field holds nothing. */
  isFieldEmpty: boolean
}

export type LiveAction =
  /** Through the host, as the clicker: it decides what a press means. */
  | { kind: 'remote'; key: 'next' | 'previous' | 'pause' | 'mask'; isRepeat: boolean }
  | { kind: 'changeRemaining'; minutes: 5 | -5 | 1 | -1 }
  | { kind: 'group'; number: number }
  | { kind: 'slot'; index: number }
  | { kind: 'authorClass'; index: number }
  | { kind: 'nextRegion'; isBackward: boolean }
  | {
      kind:
        | 'skip'
        | 'gong'
        | 'mute'
        | 'freeze'
        | 'ease'
        | 'message'
        | 'showPrepared'
        | 'readAloud'
        | 'openBoard'
        | 'help'
        | 'saved'
        | 'search'
        | 'enterField'
        | 'leaveField'
        | 'keep'
        | 'nextGroup'
        | 'reopenLast'
    }
  /** A letter that is no command: the capture field takes the focus and the letter. */
  | { kind: 'write' }

/** What a key does in Conduite, or null when it is the browser's own business. */
export function keyOf(pressed: PressedKey, context: KeyContext): LiveAction | null {
  const action = everywhere(pressed, context) ?? inMode(pressed, context)
  const mayRepeat = action?.kind === 'remote' || action?.kind === 'write'
  return pressed.repeat && !mayRepeat ? null : action
}

/** The clicker and the keys with a name: they never write, so they act wherever the focus is. */
function everywhere(pressed: PressedKey, { focus }: KeyContext): LiveAction | null {
  const { key, repeat: isRepeat } = pressed
  if (isWithoutModifier(pressed) && key === 'PageDown') return { kind: 'remote', key: 'next', isRepeat }
  if (isWithoutModifier(pressed) && key === 'PageUp') return { kind: 'remote', key: 'previous', isRepeat }
  if (key === 'F5' && !pressed.ctrlKey) return { kind: 'remote', key: 'pause', isRepeat }
  if (key === 'F1') return { kind: 'help' }
  if (key === 'F6') return { kind: 'nextRegion', isBackward: pressed.shiftKey }
  const isControl = (pressed.ctrlKey || pressed.metaKey) && !pressed.altKey
  if (!isControl) return null
  if (key.toLowerCase() === 's') return { kind: 'saved' }
  if (focus === 'field') return null
  return withControl(pressed)
}

function withControl({ key, code, shiftKey, repeat: isRepeat }: PressedKey): LiveAction | null {
  const digit = digitOf(code)
  if (shiftKey && digit !== null && digit <= 3) return { kind: 'authorClass', index: digit - 1 }
  if (shiftKey) return null
  if (digit !== null && digit <= 6) return { kind: 'slot', index: digit - 1 }
  if (code === 'Space') return { kind: 'remote', key: 'pause', isRepeat }
  const byLetter: { [letter: string]: LiveAction } = {
    g: { kind: 'gong' },
    p: { kind: 'showPrepared' },
    m: { kind: 'message' },
    f: { kind: 'search' },
  }
  return byLetter[key.toLowerCase()] ?? null
}

function inMode(pressed: PressedKey, context: KeyContext): LiveAction | null {
  if (context.mode === 'writing') return inField(pressed, context)
  if (context.focus === 'field') return null
  return named(pressed, context) ?? single(pressed, context)
}

function inField(pressed: PressedKey, { isFieldEmpty }: KeyContext): LiveAction | null {
  if (!isWithoutModifier(pressed)) return null
  if (pressed.key === 'Enter') return { kind: 'keep' }
  if (pressed.key === 'Escape') return { kind: 'leaveField' }
  if (pressed.key === 'Tab') return { kind: 'nextGroup' }
  return pressed.key === 'ArrowUp' && isFieldEmpty ? { kind: 'reopenLast' } : null
}

/** Arrows, Espace, Entrée: a control that has the focus keeps those it uses. */
function named(pressed: PressedKey, { focus }: KeyContext): LiveAction | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null
  const { key, shiftKey, repeat: isRepeat } = pressed
  if (focus !== 'choice' && key === 'ArrowRight')
    return shiftKey ? { kind: 'skip' } : { kind: 'remote', key: 'next', isRepeat }
  if (focus !== 'choice' && key === 'ArrowLeft' && !shiftKey)
    return { kind: 'remote', key: 'previous', isRepeat }
  if (focus !== 'nothing') return null
  if (key === ' ' && !shiftKey) return { kind: 'remote', key: 'pause', isRepeat }
  return key === 'Enter' && !shiftKey ? { kind: 'enterField' } : null
}

/** Keys that would write a sign. */
function single(pressed: PressedKey, { hasSingleKeys }: KeyContext): LiveAction | null {
  const { key, shiftKey } = pressed
  // AltGr is Ctrl and Alt together: it writes signs.
  if (pressed.metaKey || pressed.ctrlKey !== pressed.altKey) return oneMinute(pressed)
  if ([...key].length !== 1 || key === ' ') return null
  if (!hasSingleKeys) return { kind: 'write' }
  const byKey = shiftKey ? undefined : byLetter[key.toLowerCase()]
  return oneMinute(pressed) ?? bySign(pressed) ?? byDigit(pressed) ?? byKey ?? { kind: 'write' }
}

/** Maj + and Maj −. Where + itself needs Maj, or − is a digit's key (AZERTY), Alt does the same. */
function oneMinute({ key, code, shiftKey, altKey, ctrlKey }: PressedKey): LiveAction | null {
  const isFine = (altKey && !ctrlKey) || (shiftKey && code.startsWith('Numpad'))
  if (isFine && key === '+') return { kind: 'changeRemaining', minutes: 1 }
  if (isFine && key === '-') return { kind: 'changeRemaining', minutes: -1 }
  return shiftKey && code === 'Minus' && key === '_' ? { kind: 'changeRemaining', minutes: -1 } : null
}

function bySign({ key, shiftKey, repeat: isRepeat }: PressedKey): LiveAction | null {
  if (key === '+') return { kind: 'changeRemaining', minutes: 5 }
  if (key === '-' || key === '−') return { kind: 'changeRemaining', minutes: -5 }
  if (key === '?') return { kind: 'help' }
  if (key === '.') return { kind: 'remote', key: 'mask', isRepeat }
  if (key.toLowerCase() !== 'b') return null
  return shiftKey ? { kind: 'freeze' } : { kind: 'remote', key: 'mask', isRepeat }
}

const byLetter: { readonly [letter: string]: LiveAction } = {
  g: { kind: 'gong' },
  m: { kind: 'mute' },
  p: { kind: 'showPrepared' },
  a: { kind: 'readAloud' },
  t: { kind: 'openBoard' },
  f: { kind: 'ease' },
}

function byDigit({ code, shiftKey }: PressedKey): LiveAction | null {
  const digit = digitOf(code)
  if (digit === null || digit > 8) return null
  return shiftKey && digit <= 3 ? { kind: 'authorClass', index: digit - 1 } : { kind: 'group', number: digit }
}

/** 1 to 9, by position. */
function digitOf(code: string): number | null {
  const read = /^(?:Digit|Numpad)([1-9])$/.exec(code)
  return read ? Number(read[1]) : null
}

function isWithoutModifier({ ctrlKey, altKey, shiftKey, metaKey }: PressedKey): boolean {
  return !ctrlKey && !altKey && !shiftKey && !metaKey
}
