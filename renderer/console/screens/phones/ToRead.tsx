import { useRef } from 'react'
import type { ContributionId } from '../../../../shared/domain/ids.ts'
import type { Submission } from '../../../../shared/domain/phones/phoneRows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import { useGroupName } from '../../useGroupName.ts'
import classes from './PhonesDialog.module.css'

/** Paroles that wait: read here, put on their board or set aside, with the keyboard alone if need be. */
export function ToRead({ waiting }: { waiting: readonly Submission[] }) {
  const words = useWords('phones')
  const commands = useCommands()
  const messages = useMessages()
  const groups = useDemarche((replica) => rowsIn(replica, 'groups'))
  const groupName = useGroupName()
  const list = useRef<HTMLUListElement>(null)
  /** The next line takes the focus, so that ten paroles are ten presses. */
  const focusLine = (index: number) => {
    const lines = list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? []
    lines[Math.max(0, Math.min(index, lines.length - 1))]?.focus()
  }
  const decide = async (ids: ContributionId[], isAccepted: boolean, index: number) => {
    const answer = await commands.submissions[isAccepted ? 'accept' : 'setAside']({ ids })
    if (answer.status !== 'done') return
    messages.tell(words(isAccepted ? 'accepted' : 'putAside'))
    focusLine(index)
  }
  return (
    <section aria-labelledby="a-lire">
      <h3 id="a-lire">{words('toRead')}</h3>
      {waiting.length === 0 ? (
        <p className={classes.note}>{words('toReadNone')}</p>
      ) : (
        <>
          <p className={classes.note}>{words('toReadKeys')}</p>
          <ul ref={list} className={classes.list}>
            {waiting.map(({ id, text, groupId }, index) => {
              const group = groups.find((one) => one.id === groupId)
              return (
                <li key={id} className={classes.row}>
                  {/* biome-ignore lint/a11y/noStaticElementInteractions: its two buttons stand beside; these keys are a shortcut to them */}
                  <div
                    data-line
                    // biome-ignore lint/a11y/noNoninteractiveTabindex: read line by line with the arrows
                    tabIndex={0}
                    onKeyDown={(event) => {
                      if (event.key === 'ArrowDown') focusLine(index + 1)
                      else if (event.key === 'ArrowUp') focusLine(index - 1)
                      else if (event.key === 'Enter') void decide([id], true, index)
                      else if (event.key === 'Delete' || event.key === 'Backspace')
                        void decide([id], false, index)
                      else return
                      event.preventDefault()
                      event.stopPropagation()
                    }}
                  >
                    {text}
                    {group ? <small>{groupName(group)}</small> : null}
                  </div>
                  <Button
                    size={44}
                    variant="plein"
                    aria-label={words('acceptNamed', { text })}
                    onClick={() => void decide([id], true, index)}
                  >
                    {words('accept')}
                  </Button>
                  <Button
                    size={44}
                    aria-label={words('setAsideNamed', { text })}
                    onClick={() => void decide([id], false, index)}
                  >
                    {words('setAside')}
                  </Button>
                </li>
              )
            })}
          </ul>
          {waiting.length > 2 ? (
            <div className={classes.gestures}>
              <Button
                size={44}
                onClick={() =>
                  void decide(
                    waiting.slice(0, 100).map(({ id }) => id),
                    true,
                    0,
                  )
                }
              >
                {words('acceptAll')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </section>
  )
}
