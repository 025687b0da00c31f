import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { typeset } from '../../../text/typography.ts'
import { answers } from '../logic.ts'
import { moveAnswer } from '../moveAnswer.ts'
import classes from './Controls.module.css'
import type { PyramidControlsProps } from './Controls.tsx'

/** The adopted list in the order it is read aloud and printed; each answer goes up or down by one place. */
export function AnswerOrder({ content, translate, locale, isReadOnly, act }: PyramidControlsProps) {
  const { settings, document, contributions, placements } = content
  const listed = answers(settings, document, contributions, placements)
  const move = (id: (typeof listed)[number]['id'], by: 1 | -1) =>
    act({ kind: 'reorder', order: moveAnswer(document.adoptedOrder, id, by) })
  return (
    <ol className={classes.answers} aria-label={translate('pyramid.listHeading')}>
      {listed.map((answer, index) => (
        <li key={answer.id} className={classes.answer}>
          <span className={classes.rank}>{index + 1}</span>
          <span className={classes.answerText} dir="auto">
            {typeset(answer.text, locale)}
          </span>
          {isReadOnly ? null : (
            <>
              <IconButton
                label={translate('pyramid.answerUp', { answer: answer.text })}
                icon={<IconArrowUp aria-hidden="true" stroke={2.2} />}
                disabled={index === 0}
                onClick={() => move(answer.id, -1)}
              />
              <IconButton
                label={translate('pyramid.answerDown', { answer: answer.text })}
                icon={<IconArrowDown aria-hidden="true" stroke={2.2} />}
                disabled={index === listed.length - 1}
                onClick={() => move(answer.id, 1)}
              />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
