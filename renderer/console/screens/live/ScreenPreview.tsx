import { IconDeviceProjector } from '@tabler/icons-react'
import { useMemo } from 'react'
import { projectionReplica } from '../../../../shared/replica/projectionReplica.ts'
import type { Replica } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { WallPicture } from '../../../projection/WallPicture.tsx'
import { useTranslate, useWords } from '../../../text/words.ts'
import { useLive } from './LiveContext.ts'
import classes from './ScreenPreview.module.css'

const whole = (replica: Replica) => replica

/** The wall in small, drawn by the wall's own code out of what a wall may see; or what to do once it is unplugged. */
export function ScreenPreview({
  isUnplugged,
  onOpenWall,
}: {
  readonly isUnplugged: boolean
  readonly onOpenWall: () => void
}) {
  const words = useWords('live')
  const translate = useTranslate()
  const { now, locale, rows } = useLive()
  const atelierId = rows.atelier.id
  const replica = useDemarche(whole)
  const seen = useMemo(() => projectionReplica(replica, atelierId), [replica, atelierId])
  if (isUnplugged) {
    return (
      <div className={classes.unplugged} role="alert">
        <h3 className={classes.title}>
          <IconDeviceProjector stroke={2.2} aria-hidden="true" />
          {words('unpluggedTitle')}
        </h3>
        <p>{words('unpluggedText')}</p>
        <Button onClick={onOpenWall}>{words('unpluggedAction')}</Button>
      </div>
    )
  }
  return (
    <div className={classes.preview}>
      <WallPicture replica={seen} now={now} translate={translate} locale={locale} isPreview />
    </div>
  )
}
