import {
  IconArchive,
  IconClock,
  IconDeviceTv,
  IconDoorEnter,
  IconFileText,
  IconLayoutColumns,
  IconMap2,
  IconPlus,
  IconPrinter,
  IconSteeringWheel,
  IconUsers,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Atelier, Demarche } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { formatDays } from '../../../../shared/text/typography.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { TableSeats } from '../../../design/TableSeats.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { type AtelierScreen, type Route, writeRoute } from '../../routes.ts'
import { AddAtelierDialog } from './AddAtelierDialog.tsx'
import classes from './AtelierRail.module.css'
import { type DemarcheMoment, screensOfMoment } from './moments.ts'

const icons: { readonly [screen in AtelierScreen]: typeof IconClock } = {
  agenda: IconClock,
  people: IconUsers,
  prints: IconPrinter,
  animate: IconDeviceTv,
  door: IconDoorEnter,
  live: IconSteeringWheel,
  board: IconLayoutColumns,
  synthesis: IconFileText,
  archives: IconArchive,
  territory: IconMap2,
}

/** The ateliers of the démarche, the open one with the entries of the moment. */
export function AtelierRail({
  demarche,
  ateliers,
  current,
  screen,
  moment,
}: {
  demarche: Demarche
  ateliers: readonly Atelier[]
  current: Atelier | null
  screen: Route['screen']
  moment: DemarcheMoment
}) {
  const words = useWords('demarche')
  const locale = useLocale()
  const evenings = useDemarche((replica) => rowsIn(replica, 'evenings'))
  const [isAdding, setIsAdding] = useState(false)
  const [first] = screensOfMoment[moment]
  const labels: { readonly [name in AtelierScreen]: string } = {
    agenda: words('agenda'),
    people: words('people'),
    prints: words('prints'),
    animate: words('animateStart'),
    door: words('door'),
    live: words('live'),
    board: words('board'),
    synthesis: words('synthesis'),
    archives: words('archives'),
    territory: words('territory'),
  }
  return (
    <nav className={classes.rail} aria-label={words('rail')}>
      <ul className={classes.ateliers}>
        {ateliers.map((atelier, index) => {
          const isCurrent = atelier.id === current?.id
          const place = { demarcheId: demarche.id, atelierId: atelier.id }
          const isFinished = evenings.some((one) => one.id === atelier.id && one.state === 'finished')
          return (
            <li key={atelier.id}>
              <a
                className={classes.atelier}
                href={writeRoute({ ...place, screen: first })}
                title={atelier.title}
              >
                <TableSeats
                  seats={6}
                  width="1.7222rem"
                  tone={isFinished ? 'full' : isCurrent ? 'current' : 'upcoming'}
                />
                <span>
                  <span className={classes.number}>{words('atelier', { number: index + 1 })}</span>
                  <span className={classes.day}>
                    {formatDays(atelier.day, atelier.dayCount, locale, 'without')}
                  </span>
                </span>
              </a>
              {isCurrent ? (
                <ul className={classes.entries} data-moment={moment}>
                  {screensOfMoment[moment].map((one) => {
                    const Icon = icons[one]
                    return (
                      <li key={one}>
                        <a
                          className={classes.entry}
                          href={writeRoute({ ...place, screen: one })}
                          aria-current={one === screen ? 'page' : undefined}
                        >
                          <Icon stroke={2} aria-hidden="true" />
                          {labels[one]}
                        </a>
                      </li>
                    )
                  })}
                </ul>
              ) : null}
            </li>
          )
        })}
      </ul>
      <div className={classes.foot}>
        {current && moment === 'prepare' ? (
          <a
            className={classes.footEntry}
            href={writeRoute({ demarcheId: demarche.id, atelierId: current.id, screen: 'territory' })}
            aria-current={screen === 'territory' ? 'page' : undefined}
          >
            <IconMap2 stroke={2} aria-hidden="true" />
            {words('territory')}
          </a>
        ) : null}
        <Button
          variant="discret"
          size={44}
          icon={<IconPlus stroke={2.2} aria-hidden="true" />}
          aria-label={words('addAtelierLong')}
          onClick={() => setIsAdding(true)}
        >
          {words('addAtelier')}
        </Button>
      </div>
      {isAdding ? (
        <AddAtelierDialog
          demarcheId={demarche.id}
          last={ateliers.at(-1) ?? null}
          onClose={() => setIsAdding(false)}
        />
      ) : null}
    </nav>
  )
}
