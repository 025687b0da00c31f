import { IconFileVector, IconLayoutGrid, IconPhoto, IconStack2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import { schematicTiles } from '../../../../shared/domain/maps/schematicTiles.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'
import { BaseMapCard } from './BaseMapCard.tsx'
import { FileButton } from './FileButton.tsx'
import { ImportNews } from './ImportNews.tsx'
import { PdfPageDialog } from './PdfPageDialog.tsx'
import classes from './TerritoryScreen.module.css'
import { useMapImports } from './useMapImports.ts'

/** The base maps of the démarche, and the ways to add one. */
export function BaseMapList({
  maps,
  communes,
  onOpen,
}: {
  maps: readonly BaseMap[]
  communes: readonly Commune[]
  onOpen: (id: string) => void
}) {
  const words = useWords('territory')
  const imports = useMapImports(maps, onOpen)
  const [isOver, setIsOver] = useState(false)
  const isBusy = imports.progress !== null
  return (
    <section
      className={sheet.section}
      aria-labelledby="base-maps-title"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        setIsOver(false)
        if (!isBusy) void imports.importFile(file)
      }}
    >
      <h2 id="base-maps-title" className="titre-3">
        {words('mapsTitle')}
      </h2>
      <p className="second">{maps.length === 0 ? words('noMap') : words('mapsText')}</p>
      {maps.length > 0 ? (
        <ul className={classes.maps}>
          {maps.map((map, index) => (
            <BaseMapCard
              key={map.id}
              map={map}
              communes={communes}
              isFirst={index === 0}
              onOpen={() => onOpen(map.id)}
            />
          ))}
        </ul>
      ) : null}
      <div className={classes.adding} data-over={isOver || undefined}>
        <h3 className={sheet.rowTitle}>{words('addTitle')}</h3>
        <div className={sheet.actions}>
          <FileButton
            accept=".geojson,.json,.gz"
            icon={<IconFileVector stroke={2} aria-hidden="true" />}
            label={words('addOutlines')}
            isBusy={isBusy}
            onFile={(file) => void imports.importOutlines(file)}
          />
          <FileButton
            accept=".png,.jpg,.jpeg,.webp,.svg,.pdf"
            icon={<IconPhoto stroke={2} aria-hidden="true" />}
            label={words('addImage')}
            isBusy={isBusy}
            onFile={(file) => void imports.importImage(file)}
          />
          <FileButton
            accept=".pmtiles"
            icon={<IconStack2 stroke={2} aria-hidden="true" />}
            label={words('addTiles')}
            isBusy={isBusy}
            onFile={(file) => void imports.importTiles(file)}
          />
          <Button
            icon={<IconLayoutGrid stroke={2} aria-hidden="true" />}
            onClick={() => void imports.addSchematic(schematicTiles(communes).height)}
          >
            {words('addSchematic')}
          </Button>
        </div>
        {imports.progress ? (
          <ImportNews progress={imports.progress} onCancel={imports.cancel} />
        ) : (
          <p className="second">{words('drop')}</p>
        )}
        <details className={classes.details}>
          <summary>{words('helpTitle')}</summary>
          <p>{words('helpOutlines')}</p>
          <p>{words('helpTiles')}</p>
        </details>
      </div>
      {imports.pdf ? (
        <PdfPageDialog
          pdf={imports.pdf}
          onTake={(page) => imports.pdf && void imports.takePage(imports.pdf, page)}
          onClose={imports.leavePdf}
        />
      ) : null}
    </section>
  )
}
