import { IconDots } from '@tabler/icons-react'
import type { Slot } from '../../../../shared/activities/activity.ts'
import type { ContributionColour, Group } from '../../../../shared/domain/rows.ts'
import { SlotSignIcon } from '../../../board/SlotSignIcon.tsx'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { ContextMenu } from '../../../design/ContextMenu.tsx'
import { Gommette } from '../../../design/Gommette.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import classes from './ParoleRow.module.css'
import type { Parole } from './useParoles.ts'

const colours = ['papier', 'or', 'ciel', 'dragee', 'eau'] as const satisfies readonly ContributionColour[]
const colourKeys = {
  papier: 'colourPapier',
  or: 'colourOr',
  ciel: 'colourCiel',
  dragee: 'colourDragee',
  eau: 'colourEau',
} as const

export interface ParoleRowProps {
  readonly parole: Parole
  readonly slots: readonly Slot[]
  readonly groups: readonly Group[]
  readonly onEdit: (parole: Parole) => void
}

/** One kept parole: its slot, its group, its words, and everything that can still be done with it. */
export function ParoleRow({ parole, slots, groups, onEdit }: ParoleRowProps) {
  const words = useWords('live')
  const commands = useCommands()
  const messages = useMessages()
  const { contribution, slot } = parole
  const { id, count, text, colour, groupId, authorClass } = contribution
  const group = groups.find((one) => one.id === groupId)
  const remove = async () => {
    const answer = await commands.contributions.remove({ ids: [id] })
    if (answer.status !== 'done') return
    messages.tell(words('paroleRemoved'), {
      label: words('undo'),
      onPress: () => void commands.history.undo({}),
    })
  }
  const move = (slotId: string | null) =>
    void commands.contributions.move({ ids: [id], slot: slotId, clusterId: null, beforeId: null })
  const setCount = (next: number) => void commands.contributions.setCount({ id, count: next })
  return (
    <li className={classes.row} data-colour={colour} data-parole={id}>
      {slot ? <SlotSignIcon sign={slot.sign} size={22} /> : null}
      {group ? <Gommette shape={group.shape} size={20} label={group.name} /> : null}
      <span className={classes.text} dir="auto">
        {text}
      </span>
      {count > 1 ? (
        <span className={`chiffres ${classes.count}`}>{words('times', { total: count })}</span>
      ) : null}
      <ContextMenu
        sections={[
          {
            entries: [
              { label: words('paroleEdit'), onPress: () => onEdit(parole) },
              { label: words('paroleMore'), unavailable: count >= 99, onPress: () => setCount(count + 1) },
              { label: words('paroleLess'), unavailable: count <= 1, onPress: () => setCount(count - 1) },
              { label: words('paroleRemove'), removes: true, onPress: () => void remove() },
            ],
          },
          ...(slots.length > 0
            ? [
                {
                  title: words('paroleMove'),
                  entries: [
                    ...slots.map((one) => ({
                      label: one.title,
                      unavailable: one.id === slot?.id,
                      onPress: () => move(one.id),
                    })),
                    { label: words('tray'), unavailable: !slot, onPress: () => move(null) },
                  ],
                },
              ]
            : []),
          ...(groups.length > 0
            ? [
                {
                  title: words('paroleGroup'),
                  entries: [
                    ...groups.map((one) => ({
                      label: one.name === '' ? String(one.number) : one.name,
                      unavailable: one.id === groupId,
                      onPress: () =>
                        void commands.contributions.classify({
                          ids: [id],
                          groupId: one.id,
                          authorClass: said(authorClass),
                        }),
                    })),
                    {
                      label: words('everyone'),
                      unavailable: groupId === null,
                      onPress: () =>
                        void commands.contributions.classify({
                          ids: [id],
                          groupId: null,
                          authorClass: said(authorClass),
                        }),
                    },
                  ],
                },
              ]
            : []),
          {
            title: words('paroleColour'),
            entries: colours.map((one) => ({
              label: words(colourKeys[one]),
              unavailable: one === colour,
              onPress: () => void commands.contributions.recolour({ ids: [id], colour: one }),
            })),
          },
        ]}
      >
        <IconButton
          className={classes.menu}
          label={words('paroleMenu', { text: text.slice(0, 60) })}
          icon={<IconDots stroke={2.2} aria-hidden="true" />}
        />
      </ContextMenu>
    </li>
  )
}

/** The team is a category of people at the door, never a class of author. */
function said<Category extends string>(authorClass: Category): Exclude<Category, 'animation'> | '' {
  return authorClass === 'animation' ? '' : (authorClass as Exclude<Category, 'animation'>)
}
