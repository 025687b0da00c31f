import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { tilesOfGround } from '../../../../shared/domain/maps/arrangeTiles.ts'
import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { useOutlines } from '../../../client/blobs.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'

const moves = [
  { word: 'left', across: -1, down: 0, Icon: IconArrowLeft },
  { word: 'right', across: 1, down: 0, Icon: IconArrowRight },
  { word: 'up', across: 0, down: -1, Icon: IconArrowUp },
  { word: 'down', across: 0, down: 1, Icon: IconArrowDown },
] as const

/** Puts each commune's tile where it belongs, roughly. */
export function ArrangeTiles({ maps, communes }: { maps: readonly BaseMap[]; communes: readonly Commune[] }) {
  const words = useWords('territory')
  const commands = useCommands()
  const outlines = useOutlines(maps.find(({ kind }) => kind === 'outlines')?.coarseHash ?? '')
  const [chosenId, setChosenId] = useState('')
  const chosen = communes.find(({ id }) => id === chosenId) ?? communes[0]
  if (!chosen) return null
  return (
    <section className={sheet.section}>
      <h2 className="titre-3">{words('arrange')}</h2>
      <p className="second">{words('arrangeHelp')}</p>
      {outlines ? (
        <div className={sheet.actions}>
          <Button
            onClick={() => {
              const places = communes.flatMap(({ id, code, name }) => {
                const found = outlines.communes.find((one) =>
                  code === '' ? one.name === name : one.code === code,
                )
                return found ? [{ id, longitude: found.centre[0], latitude: found.centre[1] }] : []
              })
              if (places.length > 0) void commands.communes.arrange({ places: tilesOfGround(places) })
            }}
          >
            {words('arrangeGround')}
          </Button>
        </div>
      ) : null}
      <div className={sheet.pair}>
        <SelectField<string>
          label={words('pointCommune')}
          value={chosen.id}
          options={communes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosenId}
        />
      </div>
      <div className={sheet.actions}>
        {moves.map(({ word, across, down, Icon }) => (
          <IconButton
            key={word}
            label={words(word)}
            variant="contour"
            icon={<Icon stroke={2.2} aria-hidden="true" />}
            onClick={() =>
              void commands.communes.change({
                id: chosen.id,
                tileColumn: Math.max(1, Math.min(60, chosen.tileColumn + across)),
                tileRow: Math.max(1, Math.min(60, chosen.tileRow + down)),
              })
            }
          />
        ))}
      </div>
      <p role="status">
        {words('arrangeTile', { name: chosen.name, column: chosen.tileColumn, row: chosen.tileRow })}
      </p>
    </section>
  )
}
