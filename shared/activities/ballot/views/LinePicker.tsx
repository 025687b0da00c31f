import classes from './Controls.module.css'
import type { CountLine } from './countLines.ts'
import type { Desk } from './useDesk.ts'

export interface LinePickerProps {
  readonly desk: Desk
  /** Key of the line being counted. */
  readonly current: string
  readonly countOf: (line: CountLine) => number
  /** What a second counter found, by option; null: nobody counted again. */
  readonly control: { readonly [optionId: string]: number } | null
  readonly onPick: (line: CountLine) => void
}

/** Every option with what it counts so far: letters only in Conduite, whole on the board's own screen. */
export function LinePicker({ desk, current, countOf, control, onPick }: LinePickerProps) {
  const { lines, say, spell } = desk
  return (
    <ol className={classes.picker} aria-label={say('optionsCounted')}>
      {lines.map((line) => {
        const value = countOf(line)
        const again = control?.[line.optionId]
        const isOff = again !== undefined && again !== value
        const text = line.answerText === '' ? line.text : `${line.text}, ${line.answerText}`
        return (
          <li key={line.key}>
            <button
              type="button"
              className={classes.pick}
              aria-current={line.key === current || undefined}
              data-off={isOff || undefined}
              onClick={() => onPick(line)}
            >
              <span className={classes.pickLetter}>{line.letter}</span>
              {desk.isLive ? (
                <>
                  <span className="hors-vue">{spell(line.text)}</span>
                  <span className={classes.pickText}>{spell(line.answerText)}</span>
                </>
              ) : (
                <span className={classes.pickText} dir="auto">
                  {spell(text)}
                </span>
              )}
              <span className={classes.pickNumber}>{value}</span>
              {isOff ? (
                <span className={classes.pickControl}>{say('controlFound', { count: again })}</span>
              ) : null}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
