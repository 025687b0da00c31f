import {
  IconArchive,
  IconArchiveOff,
  IconChevronRight,
  IconCopy,
  IconDots,
  IconPencil,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { formatDayInLetters } from '../../../../shared/text/typography.ts'
import { ContextMenu, type MenuEntry } from '../../../design/ContextMenu.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Pill } from '../../../design/Pill.tsx'
import { TableSeats } from '../../../design/TableSeats.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { writeRoute } from '../../routes.ts'
import classes from './DemarcheRow.module.css'
import { DuplicateDialog } from './DuplicateDialog.tsx'
import { type Moment, momentOf } from './nextEvening.ts'
import { RenameDialog } from './RenameDialog.tsx'
import { useExample } from './useExample.ts'
import { useShelfGestures } from './useShelfGestures.ts'

const tones = { prepare: 'ciel', animate: 'or', restitute: 'dragee', archived: 'eau' } as const
const icons = { stroke: 2.2, 'aria-hidden': true } as const

/** One démarche: its title, where it stands, a table per atelier, its moment, and what can be done with it. */
export function DemarcheRow({ item, today }: { item: ShelfItem; today: string }) {
  const words = useWords('home')
  const gestures = useShelfGestures(item)
  const { startAfresh } = useExample()
  const [dialog, setDialog] = useState<'rename' | 'duplicate' | null>(null)
  const { moment, number } = momentOf(item, today)
  const title = item.title
  const isArchived = item.state === 'archived'
  const entries: MenuEntry[] = [
    {
      label: words('rename'),
      icon: <IconPencil {...icons} />,
      onPress: () => setDialog('rename'),
    },
    {
      label: words('duplicate'),
      icon: <IconCopy {...icons} />,
      onPress: () => setDialog('duplicate'),
    },
    isArchived
      ? { label: words('unarchive'), icon: <IconArchiveOff {...icons} />, onPress: gestures.unarchive }
      : { label: words('archive'), icon: <IconArchive {...icons} />, onPress: gestures.archive },
  ]
  if (item.isDemo) {
    entries.push({
      label: words('freshExample'),
      icon: <IconRefresh {...icons} />,
      onPress: () => void startAfresh(item.id),
    })
  }
  return (
    <li className={classes.row}>
      <a className={classes.link} href={writeRoute({ screen: 'demarche', demarcheId: item.id })}>
        <span className={classes.words}>
          <span className={classes.title}>
            {title}
            {item.isDemo ? <Pill tone="ciel">{words('example')}</Pill> : null}
          </span>
          <span className={classes.next}>
            <NextStep item={item} moment={moment} number={number} />
          </span>
        </span>
        <span className={classes.tables} aria-hidden="true">
          {item.ateliers.slice(0, 6).map((atelier, index) => (
            <TableSeats
              key={atelier.id}
              seats={6}
              width="1.9444rem"
              tone={
                atelier.state === 'finished'
                  ? 'full'
                  : index + 1 === number && moment !== 'restitute'
                    ? 'current'
                    : 'upcoming'
              }
            />
          ))}
        </span>
        <span className={classes.moment}>
          <Pill tone={tones[moment]}>{words(moment)}</Pill>
        </span>
        <IconChevronRight className={classes.arrow} {...icons} />
      </a>
      <ContextMenu
        sections={[
          { entries },
          {
            entries: [
              {
                label: words('remove'),
                icon: <IconTrash {...icons} />,
                removes: true,
                onPress: gestures.remove,
              },
            ],
          },
        ]}
      >
        <IconButton label={words('gestures', { title })} icon={<IconDots stroke={2.2} />} />
      </ContextMenu>
      {dialog === 'rename' ? <RenameDialog item={item} onClose={() => setDialog(null)} /> : null}
      {dialog === 'duplicate' ? <DuplicateDialog item={item} onClose={() => setDialog(null)} /> : null}
    </li>
  )
}

/** « Atelier 1, jeudi 8 octobre ». */
function NextStep({ item, moment, number }: { item: ShelfItem; moment: Moment; number: number | null }) {
  const words = useWords('home')
  const locale = useLocale()
  const atelier = number === null ? undefined : item.ateliers[number - 1]
  if (!atelier || number === null) return words('rowEmpty')
  if (atelier.state === 'running') return words('rowRunning', { number })
  if (atelier.day === '') return words('rowUndated', { number })
  const date = formatDayInLetters(atelier.day, locale, 'without')
  return moment === 'restitute' || atelier.state === 'finished'
    ? words('rowLast', { date })
    : words('rowNext', { number, date })
}
