import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { Bin } from './Bin.tsx'
import classes from './DemarcheList.module.css'
import { DemarcheRow } from './DemarcheRow.tsx'
import { HomeGestures } from './HomeGestures.tsx'
import { NewDemarcheDialog } from './NewDemarcheDialog.tsx'

/** The démarches of this computer: those at work, the archives, the bin. */
export function DemarcheList({
  items,
  today,
  isBare,
}: {
  items: readonly ShelfItem[]
  today: string
  /** Nothing but the bin: the starting points stand above. */
  isBare: boolean
}) {
  const words = useWords('home')
  const [isNew, setIsNew] = useState(false)
  const sorted = [...items].sort((a, b) => rank(a).localeCompare(rank(b)))
  const shown = sorted.filter((item) => item.state !== 'deleted')
  const removed = items.filter((item) => item.state === 'deleted')
  return (
    <section aria-label={words('myDemarches')}>
      {isBare ? null : (
        <>
          <div className={classes.head}>
            <h2 className={classes.heading}>{words('myDemarches')}</h2>
            <Button
              size={44}
              icon={<IconPlus stroke={2.2} aria-hidden="true" />}
              onClick={() => setIsNew(true)}
            >
              {words('newDemarche')}
            </Button>
          </div>
          <ul className={classes.list}>
            {shown.map((item) => (
              <DemarcheRow key={item.id} item={item} today={today} />
            ))}
          </ul>
          <HomeGestures />
        </>
      )}
      {removed.length > 0 ? <Bin items={removed} /> : null}
      {isNew ? <NewDemarcheDialog start={null} onClose={() => setIsNew(false)} /> : null}
    </section>
  )
}

/** At work before archives, one’s own before the example, the last opened first. */
function rank(item: ShelfItem): string {
  const recency = String(9_999_999_999_999 - item.openedAt).padStart(13, '0')
  return `${item.state === 'active' ? 0 : 1}${item.isDemo ? 1 : 0}${recency}`
}
