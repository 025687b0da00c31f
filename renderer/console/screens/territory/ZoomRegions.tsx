import { IconTrash, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { mapGround } from '../../../../shared/domain/maps/mapGround.ts'
import { planeWidth } from '../../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap, ZoomRegion } from '../../../../shared/domain/maps/mapRows.ts'
import { zoomAround } from '../../../../shared/domain/maps/zoomAround.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { useOutlines } from '../../../client/blobs.ts'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'

/** Parts of a map to show large: each has a name, a place and a width. */
export function ZoomRegions({
  map,
  communes,
  onChange,
}: {
  map: BaseMap
  communes: readonly Commune[]
  onChange: (zooms: ZoomRegion[]) => void
}) {
  const words = useWords('territory')
  const outlines = useOutlines(map.coarseHash)
  const ground = useMemo(() => mapGround(map, outlines ?? undefined, communes), [map, outlines, communes])
  const [title, setTitle] = useState('')
  const [around, setAround] = useState('')
  const add = () => {
    const area = ground.areas.find(({ name }) => name === around)
    const centre = area?.centre ?? { x: planeWidth / 2, y: ground.height / 2 }
    const width = area ? area.bounds.width * 1.1 : planeWidth / 3
    const name = title.trim() || area?.name || words('zoomPlaceholder')
    onChange([
      ...map.zooms,
      { id: newId(), title: name.slice(0, 60), ...zoomAround(centre, width, ground.height) },
    ])
    setTitle('')
  }
  const resized = (zoom: ZoomRegion, ratio: number) =>
    onChange(
      map.zooms.map((one) => {
        if (one.id !== zoom.id) return one
        const centre = { x: zoom.x + zoom.width / 2, y: zoom.y + zoom.height / 2 }
        return { ...one, ...zoomAround(centre, zoom.width * ratio, ground.height) }
      }),
    )
  return (
    <section className={sheet.section}>
      <h2 className="titre-3">{words('zooms')}</h2>
      <p className="second">{words('zoomsHelp')}</p>
      {map.zooms.length > 0 ? (
        <ul className={sheet.rows}>
          {map.zooms.map((zoom) => (
            <li key={zoom.id} className={sheet.row}>
              <span className={sheet.rowWords}>{zoom.title}</span>
              <IconButton
                label={words('zoomSmaller', { title: zoom.title })}
                icon={<IconZoomIn stroke={2} aria-hidden="true" />}
                onClick={() => resized(zoom, 0.8)}
              />
              <IconButton
                label={words('zoomLarger', { title: zoom.title })}
                icon={<IconZoomOut stroke={2} aria-hidden="true" />}
                onClick={() => resized(zoom, 1.25)}
              />
              <IconButton
                label={words('zoomRemove', { title: zoom.title })}
                icon={<IconTrash stroke={2} aria-hidden="true" />}
                onClick={() => onChange(map.zooms.filter(({ id }) => id !== zoom.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div className={sheet.pair}>
        <Field
          label={words('zoomName')}
          placeholder={words('zoomPlaceholder')}
          value={title}
          onChange={setTitle}
        />
        <SelectField
          label={words('zoomCommune')}
          value={around}
          options={[
            { value: '', label: words('zoomWhole') },
            ...ground.areas.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={setAround}
        />
      </div>
      <div className={sheet.actions}>
        <Button onClick={add}>{words('zoomAdd')}</Button>
      </div>
    </section>
  )
}
