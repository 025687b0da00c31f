import {
  IconBook2,
  IconCircleCheck,
  IconClipboardCheck,
  IconMicrophone,
  IconSettings,
} from '@tabler/icons-react'
import { wallTimeOf } from '../../../../shared/domain/agenda/wallClock.ts'
import type { Atelier, Demarche } from '../../../../shared/domain/rows.ts'
import { IconButton } from '../../../design/IconButton.tsx'
import { Logo } from '../../../design/Logo.tsx'
import { Tabs } from '../../../design/Tabs.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import { goTo, writeRoute } from '../../routes.ts'
import { localTimeZone } from '../../useNow.ts'
import { useSavedAt } from '../../useSavedAt.ts'
import classes from './DemarcheHeader.module.css'
import { DemarcheMenu } from './DemarcheMenu.tsx'
import { type DemarcheMoment, momentTones, screensOfMoment } from './moments.ts'

const icons = { stroke: 2.2, 'aria-hidden': true } as const

/** The bar of a démarche: the way home, its name, its three intercalaires, and when it was last saved. */
export function DemarcheHeader({
  demarche,
  atelier,
  moment,
}: {
  demarche: Demarche | null
  atelier: Atelier | null
  moment: DemarcheMoment
}) {
  const words = useWords('demarche')
  const locale = useLocale()
  const savedAt = useSavedAt()
  return (
    <header className={classes.bar}>
      {/* Menus are laid here: the sheet below is replaced from screen to screen, and would take them along. */}
      <div data-floating />
      <a className={classes.logo} href={writeRoute({ screen: 'home' })} aria-label={words('home')}>
        <span className={classes.full}>
          <Logo />
        </span>
        <span className={classes.mark}>
          <Logo look="mark" />
        </span>
      </a>
      <span className={classes.rule} aria-hidden="true" />
      {demarche ? <DemarcheMenu demarche={demarche} /> : <span className={classes.grow} />}
      <Tabs
        label={words('moments')}
        value={moment}
        onChange={(chosen) => {
          if (demarche && atelier) {
            goTo({ screen: screensOfMoment[chosen][0], demarcheId: demarche.id, atelierId: atelier.id })
          }
        }}
        items={[
          {
            value: 'prepare',
            label: words('prepare'),
            tone: momentTones.prepare,
            icon: <IconClipboardCheck {...icons} />,
          },
          {
            value: 'animate',
            label: words('animate'),
            tone: momentTones.animate,
            icon: <IconMicrophone {...icons} />,
          },
          {
            value: 'restitute',
            label: words('restitute'),
            tone: momentTones.restitute,
            icon: <IconBook2 {...icons} />,
          },
        ]}
      />
      <p className={classes.saved}>
        <IconCircleCheck stroke={2} aria-hidden="true" />
        {savedAt === null
          ? words('saved')
          : words('savedAt', { time: hourInWords(wallTimeOf(savedAt, localTimeZone()), locale) })}
      </p>
      <IconButton
        label={words('settings')}
        icon={<IconSettings stroke={2} />}
        onClick={() => goTo({ screen: 'settings' })}
      />
    </header>
  )
}
