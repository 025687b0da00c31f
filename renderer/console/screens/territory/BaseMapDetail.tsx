import { IconArrowLeft, IconStar, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { mapProjection } from '../../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'
import { ArrangeTiles } from './ArrangeTiles.tsx'
import { ControlPoints } from './ControlPoints.tsx'
import { GroundPicture } from './GroundPicture.tsx'
import { KeptField } from './KeptField.tsx'
import { kindWords } from './kindWords.ts'
import { LayerSliders } from './LayerSliders.tsx'
import { PointMarks } from './PointMarks.tsx'
import classes from './TerritoryScreen.module.css'
import { ZoomRegions } from './ZoomRegions.tsx'

/** One base map: its picture, and everything that can be set about it. */
export function BaseMapDetail({
  map,
  maps,
  communes,
  isFirst,
  onClose,
}: {
  map: BaseMap
  maps: readonly BaseMap[]
  communes: readonly Commune[]
  isFirst: boolean
  onClose: () => void
}) {
  const words = useWords('territory')
  const commands = useCommands()
  const messages = useMessages()
  const [pressed, setPressed] = useState<{ x: number; y: number } | null>(null)
  const change = (fields: Omit<Parameters<typeof commands.baseMaps.change>[0], 'id'>) =>
    void commands.baseMaps.change({ id: map.id, ...fields })
  const remove = async () => {
    const answer = await commands.baseMaps.remove({ id: map.id })
    if (answer.status !== 'done') return
    onClose()
    messages.tell(words('removed'), {
      label: words('undo'),
      onPress: () => void commands.history.undo({}),
    })
  }
  return (
    <>
      <div className={sheet.actions}>
        <Button size={44} icon={<IconArrowLeft stroke={2.2} aria-hidden="true" />} onClick={onClose}>
          {words('back')}
        </Button>
        {isFirst ? null : (
          <Button
            size={44}
            icon={<IconStar stroke={2} aria-hidden="true" />}
            onClick={() => void commands.baseMaps.putFirst({ id: map.id })}
          >
            {words('makeFirst')}
          </Button>
        )}
        <Button
          size={44}
          variant="discret"
          icon={<IconTrash stroke={2} aria-hidden="true" />}
          onClick={() => void remove()}
        >
          {words('remove')}
        </Button>
      </div>
      <p className="second">
        {words(kindWords[map.kind])}
        {' · '}
        {words(mapProjection(map) ? 'withCoordinates' : 'noCoordinates')}
      </p>
      <figure className={classes.figure}>
        <GroundPicture
          map={map}
          communes={communes}
          label={words('mapAlt', { title: map.title })}
          {...(map.kind === 'image' ? { onPress: setPressed } : {})}
        >
          <PointMarks map={map} pressed={map.kind === 'image' ? pressed : null} />
        </GroundPicture>
        <figcaption className="second">{map.attribution || words('noAttribution')}</figcaption>
      </figure>
      <div className={sheet.pair}>
        <KeptField label={words('name')} value={map.title} isNeeded onKeep={(title) => change({ title })} />
        <KeptField
          label={words('attribution')}
          placeholder={words('attributionPlaceholder')}
          value={map.attribution}
          onKeep={(attribution) => change({ attribution })}
        />
      </div>
      {map.kind === 'image' ? (
        <ControlPoints
          map={map}
          maps={maps}
          communes={communes}
          pressed={pressed}
          onPressed={setPressed}
          onChange={(controlPoints) => change({ controlPoints })}
        />
      ) : null}
      {map.kind === 'schematic' ? <ArrangeTiles maps={maps} communes={communes} /> : null}
      <LayerSliders map={map} onChange={(layers) => change({ layers })} />
      <ZoomRegions map={map} communes={communes} onChange={(zooms) => change({ zooms })} />
    </>
  )
}
