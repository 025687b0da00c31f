import { type FormEvent, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { typeset } from '../../../text/typography.ts'
import { sameName, titleOf } from '../readForum.ts'
import { answersOf } from '../reportOfSession.ts'
import classes from './Board.module.css'
import { GroupCard } from './GroupCard.tsx'
import type { ForumBoardProps, ForumGestures } from './useForum.ts'

/** A person in more groups than this is said (methods.md, M50). */
const mostGroupsEach = 2

export interface GroupsPanelProps {
  readonly board: ForumBoardProps
  readonly gestures: ForumGestures
}

/** The working groups born of the forum, those with nobody included. */
export function GroupsPanel({ board, gestures }: GroupsPanelProps) {
  const { translate, locale, commands, isReadOnly } = board
  const { groups, sessions } = gestures.forum
  const [title, setTitle] = useState('')
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const add = (text: string) =>
    commands.capture({ text, slotId: null, clusterId: null, details: { kind: 'groupe' } })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    add(title.trim())
    setTitle('')
  }
  const titles = new Set(groups.map((group) => group.title))
  const wanted = sessions.filter(
    (session) => answersOf(session, 'followUp').includes('groupeDeTravail') && !titles.has(titleOf(session)),
  )
  const everybody = Map.groupBy(
    groups.flatMap((group) => group.members),
    (member) => sameName(member),
  )
  const often = [...everybody.values()].filter((same) => same.length > mostGroupsEach)
  const registered = groups.reduce((sum, group) => sum + group.memberCount, 0)
  return (
    <div className={classes.groups}>
      <p className={classes.tracker}>
        {`${say('groupCount', { count: groups.length })}, ${say('registrationCount', { count: registered })}`}
      </p>
      <p className={classes.help}>{say(groups.length === 0 ? 'groupsEmpty' : 'groupsHelp')}</p>
      {often.map((same) => (
        <p key={same[0]} className={classes.help}>
          {say('groupTwice', { name: same[0] ?? '', count: same.length })}
        </p>
      ))}
      {isReadOnly ? null : (
        <form className={classes.byNumber} onSubmit={onSubmit}>
          <Field label={say('groupNew')} value={title} maxSigns={120} onChange={setTitle} />
          <Button type="submit" variant="plein">
            {say('groupAdd')}
          </Button>
        </form>
      )}
      {wanted.length > 0 && !isReadOnly ? (
        <div className={classes.buttons}>
          {wanted.map((session) => (
            <Button
              key={session.id}
              size={44}
              onClick={() => add([...titleOf(session)].slice(0, 280).join(''))}
            >
              {typeset(titleOf(session), locale)}
            </Button>
          ))}
        </div>
      ) : null}
      <ul className={classes.groupList}>
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} board={board} />
        ))}
      </ul>
    </div>
  )
}
