import { CountField } from '../../../../renderer/activities/CountField.tsx'
import classes from './Controls.module.css'
import { Impossible } from './Impossible.tsx'
import { OptionText } from './OptionText.tsx'
import type { Desk } from './useDesk.ts'
import { useEntry } from './useEntry.ts'
import { VoterFields } from './VoterFields.tsx'

/** Gommettes counted on their poster: one number per option, Tab to the next; then who stuck them. */
export function NumbersPad({ desk }: { readonly desk: Desk }) {
  const writing = useEntry(desk, 'gommettes')
  const { lines, say } = desk
  return (
    <>
      <ol className={classes.numbers} aria-label={say('optionsCounted')}>
        {lines.map((line) => (
          <li key={line.key} className={classes.numberRow}>
            <OptionText line={line} desk={desk} />
            <CountField
              label={say('gommettesOf', { option: nameOf(line) })}
              value={writing.countOf(line)}
              most={9999}
              look="figure"
              isReadOnly={desk.isReadOnly}
              onKeep={(value) => writing.setValue(line, value)}
            />
          </li>
        ))}
      </ol>
      {writing.problem ? (
        <Impossible
          desk={desk}
          problem={writing.problem}
          onCorrect={writing.correct}
          onForce={writing.force}
        />
      ) : null}
      <VoterFields desk={desk} draft={writing.draft} onWrite={writing.write} />
    </>
  )
}

function nameOf(line: Desk['lines'][number]): string {
  return [line.letter, line.text, line.answerText].filter((part) => part !== '').join(', ')
}
