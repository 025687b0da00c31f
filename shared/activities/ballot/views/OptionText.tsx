import classes from './Controls.module.css'
import type { CountLine } from './countLines.ts'
import type { Desk } from './useDesk.ts'

/** An option by its letter and its words, as the wall writes it. */
export function OptionText({ line, desk }: { readonly line: CountLine; readonly desk: Desk }) {
  return (
    <>
      <span className={classes.pickLetter} aria-hidden="true">
        {line.letter}
      </span>
      <span className={classes.optionText} dir="auto">
        {desk.spell(line.text)}
        {line.answerText === '' ? null : <strong> · {desk.spell(line.answerText)}</strong>}
      </span>
    </>
  )
}
