import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { fitControlPoints } from '../../../../shared/domain/maps/fitControlPoints.ts'
import { planeWidth } from '../../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap, ControlPoint } from '../../../../shared/domain/maps/mapRows.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { formatCount } from '../../../../shared/text/typography.ts'
import { useOutlines } from '../../../client/blobs.ts'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { NumberField } from '../demarche/NumberField.tsx'
import sheet from '../demarche/SheetPage.module.css'

const typed = 'coordinates'

/** Lays an image on the ground: points whose place is known, and by how many metres the map is off. */
export function ControlPoints({
  map,
  maps,
  communes,
  pressed,
  onPressed,
  onChange,
}: {
  map: BaseMap
  maps: readonly BaseMap[]
  communes: readonly Commune[]
  pressed: { x: number; y: number } | null
  onPressed: (point: { x: number; y: number } | null) => void
  onChange: (points: ControlPoint[]) => void
}) {
  const words = useWords('territory')
  const locale = useLocale()
  const outlined = maps.find(({ kind }) => kind === 'outlines')
  const outlines = useOutlines(outlined?.coarseHash ?? '')
  const places = useMemo(() => outlines?.communes ?? [], [outlines])
  const [chosen, setChosen] = useState('')
  const [longitude, setLongitude] = useState('')
  const [latitude, setLatitude] = useState('')
  const [isBad, setIsBad] = useState(false)
  const fit = fitControlPoints(map.controlPoints)
  const point = pressed ?? { x: planeWidth / 2, y: map.height / 2 }
  const place =
    places.find(({ code, name }) => (code || name) === chosen) ?? (chosen === typed ? undefined : places[0])
  const metres = (value: number) => formatCount(Math.round(value), locale)

  const add = () => {
    const [x, y] = place ? place.centre : [degreesOf(longitude), degreesOf(latitude)]
    const isPlace = Math.abs(x) <= 180 && Math.abs(y) <= 90
    setIsBad(!isPlace)
    if (!isPlace) return
    const label = place?.name ?? `${latitude.trim()} ; ${longitude.trim()}`
    onChange([
      ...map.controlPoints,
      { id: newId(), label, x: point.x, y: point.y, longitude: x, latitude: y },
    ])
    onPressed(null)
    const next = places.find(
      ({ name }) => name !== label && !map.controlPoints.some((one) => one.label === name),
    )
    if (place && next) setChosen(next.code || next.name)
  }

  return (
    <section className={sheet.section}>
      <h2 className="titre-3">{words('calibrate')}</h2>
      <p className="second">{words('calibrateText')}</p>
      <p role="status" className={sheet.rowTitle}>
        {fit.state === 'tooFew'
          ? words('fitTooFew', { count: fit.wanted })
          : fit.state === 'onALine'
            ? words('fitOnALine')
            : map.controlPoints.length === 3
              ? words('fitExact')
              : words('fitDone', { metres: metres(fit.meanMetres) })}
      </p>
      {map.controlPoints.length > 0 ? (
        <ol className={sheet.rows}>
          {map.controlPoints.map((one, index) => {
            const error = fit.state === 'fitted' ? fit.errors.find(({ id }) => id === one.id) : undefined
            return (
              <li key={one.id} className={sheet.row}>
                <span className={sheet.rowWords}>
                  {`${index + 1}. ${one.label}`}
                  {error && map.controlPoints.length > 3 ? (
                    <span className="second"> {words('fitError', { metres: metres(error.metres) })}</span>
                  ) : null}
                </span>
                <IconButton
                  label={words('pointRemove', { label: one.label })}
                  icon={<IconTrash stroke={2} aria-hidden="true" />}
                  onClick={() => onChange(map.controlPoints.filter(({ id }) => id !== one.id))}
                />
              </li>
            )
          })}
        </ol>
      ) : null}
      <h3 className={sheet.rowTitle}>{words('pointAt', { number: map.controlPoints.length + 1 })}</h3>
      <p className="second">{words('calibrateKeyboard')}</p>
      <div className={sheet.pair}>
        <NumberField
          label={words('pointX')}
          value={Math.round(point.x)}
          max={planeWidth}
          onChange={(x) => onPressed({ ...point, x })}
        />
        <NumberField
          label={words('pointY')}
          value={Math.round(point.y)}
          max={Math.round(map.height)}
          onChange={(y) => onPressed({ ...point, y })}
        />
        <SelectField
          label={words('pointCommune')}
          value={place ? place.code || place.name : typed}
          options={[
            ...places.map(({ code, name }) => ({ value: code || name, label: nameOf(code, name, communes) })),
            { value: typed, label: words('pointCoordinates') },
          ]}
          onChange={setChosen}
        />
        {place ? null : (
          <>
            <Field
              label={words('pointLongitude')}
              inputMode="decimal"
              figures
              value={longitude}
              onChange={setLongitude}
              problem={isBad ? words('pointCoordinatesBad') : undefined}
            />
            <Field
              label={words('pointLatitude')}
              inputMode="decimal"
              figures
              value={latitude}
              onChange={setLatitude}
            />
          </>
        )}
      </div>
      <div className={sheet.actions}>
        <Button onClick={add}>{words('pointAdd')}</Button>
      </div>
    </section>
  )
}

function nameOf(code: string, name: string, communes: readonly Commune[]): string {
  return communes.find((one) => one.code !== '' && one.code === code)?.name ?? name
}

/** « 3,05 » or « 3.05 »; out of the world when it is not a number. */
function degreesOf(text: string): number {
  const value = Number(text.trim().replace(',', '.').replace('°', ''))
  return text.trim() === '' || !Number.isFinite(value) ? Number.POSITIVE_INFINITY : value
}
