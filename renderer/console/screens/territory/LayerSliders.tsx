import { useId, useState } from 'react'
import type { BaseMap, MapLayers } from '../../../../shared/domain/maps/mapRows.ts'
import { useWords, type WordKey } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'
import classes from './TerritoryScreen.module.css'

const layerWords: { readonly [layer in keyof MapLayers]: WordKey<'territory'> } = {
  background: 'layerBackground',
  outlines: 'layerOutlines',
  names: 'layerNames',
}

/** How strongly each layer of a base map is drawn. */
export function LayerSliders({ map, onChange }: { map: BaseMap; onChange: (layers: MapLayers) => void }) {
  const words = useWords('territory')
  const shown: (keyof MapLayers)[] =
    map.imageHash === '' ? ['outlines', 'names'] : ['background', 'outlines', 'names']
  return (
    <section className={sheet.section}>
      <h2 className="titre-3">{words('layers')}</h2>
      <p className="second">{words('layersHelp')}</p>
      <div className={sheet.pair}>
        {shown.map((layer) => (
          <LayerSlider
            key={layer}
            label={words(layerWords[layer])}
            value={map.layers[layer]}
            onChange={(value) => onChange({ ...map.layers, [layer]: value })}
          />
        ))}
      </div>
    </section>
  )
}

/** Kept when the hand lets go: one change of the map, not forty. */
function LayerSlider({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (value: number) => void
}) {
  const id = useId()
  const [draft, setDraft] = useState<number | null>(null)
  const settle = () => {
    if (draft !== null && draft !== value) onChange(draft)
    setDraft(null)
  }
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.1}
        value={draft ?? value}
        aria-valuetext={`${Math.round((draft ?? value) * 100)} %`}
        onChange={(event) => setDraft(Number(event.target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </div>
  )
}
