import { mapProjection } from '../../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { GroundPicture } from './GroundPicture.tsx'
import { kindWords } from './kindWords.ts'
import classes from './TerritoryScreen.module.css'

/** A base map in the list: what it looks like, what it is, whose it is. */
export function BaseMapCard({
  map,
  communes,
  isFirst,
  onOpen,
}: {
  map: BaseMap
  communes: readonly Commune[]
  isFirst: boolean
  onOpen: () => void
}) {
  const words = useWords('territory')
  return (
    <li className={classes.map}>
      <div className={classes.thumbnail}>
        <GroundPicture
          map={map}
          communes={communes}
          label={words('mapAlt', { title: map.title })}
          isThumbnail
        />
      </div>
      <p className={classes.mapTitle}>{map.title}</p>
      <p className="second">
        {words(kindWords[map.kind])}
        {' · '}
        {words(mapProjection(map) ? 'withCoordinates' : 'noCoordinates')}
      </p>
      <p className={classes.mapFoot}>
        <span className="second">{isFirst ? words('isFirst') : map.attribution}</span>
        <Button size={44} aria-label={words('openMap', { title: map.title })} onClick={onOpen}>
          {words('open')}
        </Button>
      </p>
    </li>
  )
}
