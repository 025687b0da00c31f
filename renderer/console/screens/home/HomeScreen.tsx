import { useMemo } from 'react'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useLibrary } from '../../../client/ClientProvider.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useWords } from '../../../text/words.ts'
import { useToday } from '../../useNow.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { DemarcheList } from './DemarcheList.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import { EmptyPoster } from './EmptyPoster.tsx'
import { EveningPoster } from './EveningPoster.tsx'
import { HomeBar } from './HomeBar.tsx'
import classes from './HomeScreen.module.css'
import { NextEvening } from './NextEvening.tsx'
import { chooseNextEvening } from './nextEvening.ts'

/** The home: the poster of the next evening, what it lacks, and the démarches of this computer. */
export function HomeScreen() {
  const words = useWords('home')
  usePageTitle(words('myDemarches'))
  const today = useToday()
  const state = useLibrary((replica) => replica.state)
  const items = useLibrary((replica) => rowsIn(replica, 'shelfItems'))
  const next = useMemo(() => chooseNextEvening(items, today), [items, today])
  const isEmpty = items.every((item) => item.state === 'deleted')
  return (
    <div className={classes.home}>
      <div className={`nappe ${classes.cloth}`} aria-hidden="true" />
      <HomeBar />
      <main className={classes.columns}>
        <div className={classes.poster}>
          {state !== 'live' ? null : next ? <EveningPoster evening={next} today={today} /> : <EmptyPoster />}
        </div>
        <div className={classes.side}>
          {state !== 'live' ? (
            <Skeleton label={words('opening')} />
          ) : isEmpty ? (
            <EmptyHome />
          ) : (
            <NextEvening evening={next} today={today} />
          )}
          {state === 'live' && items.length > 0 ? (
            <DemarcheList items={items} today={today} isBare={isEmpty} />
          ) : null}
        </div>
      </main>
    </div>
  )
}
