import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Pill } from '../../../../renderer/design/Pill.tsx'
import { typeset } from '../../../text/typography.ts'
import { membersAsDetails, type WorkingGroup } from '../readForum.ts'
import classes from './Board.module.css'
import { KeptField } from './KeptField.tsx'
import type { ForumBoardProps } from './useForum.ts'

const tones = { forme: 'eau', aPourvoir: 'papier', porteParCopil: 'ciel' } as const

export interface GroupCardProps {
  readonly group: WorkingGroup
  readonly board: ForumBoardProps
}

/** One working group: its aim, its people, whom it is open to. */
export function GroupCard({ group, board }: GroupCardProps) {
  const { translate, locale, commands, isReadOnly } = board
  const { details } = group.contribution
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const describe = (answers: { [field: string]: string }) =>
    commands.describe({ contributionId: group.id, details: answers })
  return (
    <li className={classes.group} data-group={group.id} data-state={group.state}>
      <div className={classes.groupHead}>
        <h3 className={classes.queueTitle}>{typeset(group.title, locale)}</h3>
        <Pill tone={tones[group.state]}>
          {group.memberCount > 0
            ? say('peopleCount', { count: group.memberCount })
            : say(`groupState_${group.state}`)}
        </Pill>
      </div>
      {group.state === 'aPourvoir' ? <p className={classes.nobody}>{say('nobody')}</p> : null}
      <KeptField
        label={say('groupMembers')}
        help={say('groupMembersHelp')}
        value={group.members.join(', ')}
        multiline
        isReadOnly={isReadOnly}
        problemOf={(text) => (membersAsDetails(text) === null ? say('groupMembersTooMany') : '')}
        onKeep={(text) => {
          const kept = membersAsDetails(text)
          if (kept) describe(kept)
        }}
      />
      <div className={classes.pair}>
        <KeptField
          label={say('groupAim')}
          value={details.aim ?? ''}
          maxSigns={280}
          isReadOnly={isReadOnly}
          onKeep={(aim) => describe({ aim })}
        />
        <KeptField
          label={say('groupOpenTo')}
          value={details.openTo ?? ''}
          maxSigns={140}
          isReadOnly={isReadOnly}
          onKeep={(openTo) => describe({ openTo })}
        />
        <KeptField
          label={say('groupContact')}
          value={details.contact ?? ''}
          maxSigns={140}
          isReadOnly={isReadOnly}
          onKeep={(contact) => describe({ contact })}
        />
      </div>
      {isReadOnly ? null : (
        <div className={classes.groupFoot}>
          <CheckRow
            checked={group.state === 'porteParCopil'}
            onChange={(isCarried) => describe({ carrier: isCarried ? 'copil' : '' })}
          >
            {say('groupCarried')}
          </CheckRow>
          <Button
            size={44}
            variant="discret"
            aria-label={say('groupRemove', { title: group.title })}
            onClick={() => commands.remove([group.id])}
          >
            {translate('board.remove')}
          </Button>
        </div>
      )}
    </li>
  )
}
