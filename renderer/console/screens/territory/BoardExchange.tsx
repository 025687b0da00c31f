import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { settingsSchema } from '../../../../shared/activities/map/schema.ts'
import type { MapFormat } from '../../../../shared/contract/maps.ts'
import { mapGround } from '../../../../shared/domain/maps/mapGround.ts'
import { planMapImport } from '../../../../shared/domain/maps/planMapImport.ts'
import {
  isUnsure,
  placesOfTable,
  type ReadPlace,
  type ReadTable,
} from '../../../../shared/domain/maps/readMapFile.ts'
import type { Atelier, Board, Demarche } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useOutlines } from '../../../client/blobs.ts'
import { useClient, useCommands, useDemarche } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { sendFile } from '../../../client/sendFile.ts'
import { Button } from '../../../design/Button.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useTranslate, useWords, type WordKey } from '../../../text/words.ts'
import { useBoardContent } from '../board/useBoardContent.ts'
import sheet from '../demarche/SheetPage.module.css'
import { ColumnMatch } from './ColumnMatch.tsx'
import { drawPng } from './drawPng.ts'
import { FileButton } from './FileButton.tsx'
import { saveFile } from './saveFile.ts'

const formats: readonly { format: MapFormat; word: WordKey<'territory'> }[] = [
  { format: 'geojson', word: 'outGeojson' },
  { format: 'umap', word: 'outUmap' },
  { format: 'csv', word: 'outCsv' },
]
/** Wide enough for a page of the bulletin at two hundred points per inch. */
const bulletinWidthPx = 2000

/** The gommettes of one map: files for partners, and a file of theirs. */
export function BoardExchange({
  board,
  atelier,
  demarche,
  boardCount,
}: {
  board: Board
  atelier: Atelier
  demarche: Demarche
  boardCount: number
}) {
  const words = useWords('territory')
  const translate = useTranslate()
  const commands = useCommands()
  const messages = useMessages()
  const { connection } = useClient()
  const [hasAll, setHasAll] = useState(false)
  const [table, setTable] = useState<ReadTable | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const allGroups = useDemarche((replica) => rowsIn(replica, 'groups'))
  const items = useDemarche((replica) => rowsIn(replica, 'mapItems'))
  const communes = useDemarche((replica) => rowsIn(replica, 'communes'))
  const maps = useDemarche((replica) => rowsIn(replica, 'baseMaps'))
  const groups = useMemo(
    () => allGroups.filter((one) => one.atelierId === atelier.id),
    [allGroups, atelier.id],
  )
  const { content, read } = useBoardContent({ board, groups, groupWord: demarche.groupWord })
  const settings = settingsSchema.safeParse(read.settings).data
  const map = maps.find(({ id }) => id === settings?.baseMapId)
  const outlines = useOutlines(map?.fineHash || map?.coarseHash || '')

  const busy = async (work: () => Promise<void>) => {
    setIsBusy(true)
    try {
      await work()
    } catch {
      messages.warn(words('problem_failed'))
    } finally {
      setIsBusy(false)
    }
  }

  const takeOut = (format: MapFormat) =>
    busy(async () => {
      const client = await connection.client()
      const { file, withoutPlaceCount } = await client.mapFiles.exportItems({
        atelierId: atelier.id,
        boardId: hasAll ? null : board.id,
        format,
      })
      if (!(file instanceof Blob)) {
        messages.warn(withoutPlaceCount > 0 ? words('outSchematic') : words('outNothing'))
        return
      }
      saveFile(file, file.name)
      const left =
        format === 'csv' || withoutPlaceCount === 0
          ? ''
          : ` ${words('outWithoutPlace', { count: withoutPlaceCount })}`
      messages.tell(`${words('outDone', { name: file.name })}${left}`)
    })

  const takePicture = () =>
    busy(async () => {
      const { blocks } = read.activity.report(content, translate)
      const picture = blocks.find((block) => block.kind === 'picture')
      if (picture?.kind !== 'picture') {
        messages.warn(words('outNothing'))
        return
      }
      const name = `${board.title || words('exchangeBoard')}.png`
      saveFile(await drawPng(picture.svg, bulletinWidthPx), name)
      messages.tell(words('outDone', { name }))
    })

  const bringBack = (file: File) =>
    busy(async () => {
      const client = await connection.client()
      const uploadId = newId<string>()
      const reading = client.mapFiles.readItems({ uploadId, name: file.name.slice(0, 300) })
      await sendFile(connection, uploadId, file)
      const { read: found } = await reading
      if (found.kind === 'refused')
        messages.warn(words(found.problem === 'tooLarge' ? 'inTooLarge' : 'inProblem'))
      else if (found.kind === 'places') await take(found.places)
      else if (isUnsure(found)) setTable(found)
      else await take(placesOfTable(found.rows, found.guesses))
    })

  async function take(places: readonly ReadPlace[]) {
    setTable(null)
    const { drafts } = planMapImport(places, {
      ground: mapGround(map, outlines ?? undefined, communes),
      categories: settings?.categories ?? [],
      communes,
      groups,
      knownIds: new Set(items.map(({ id }) => id)),
    })
    if (drafts.length === 0) {
      messages.tell(words(places.length === 0 ? 'inProblem' : 'inNothing'))
      return
    }
    const answer = await commands.mapItems.placeMany({
      boardId: board.id,
      items: drafts
        .slice(0, 2000)
        .map(({ status: _, ...draft }) => ({ ...draft, capturedFrom: 'import' as const })),
    })
    if (answer.status === 'done') messages.tell(words('inDone', { count: Math.min(2000, drafts.length) }))
  }

  return (
    <>
      {boardCount > 1 ? (
        <CheckRow checked={hasAll} onChange={setHasAll}>
          {words('exchangeAll')}
        </CheckRow>
      ) : null}
      <div className={sheet.actions}>
        {formats.map(({ format, word }) => (
          <Button
            key={format}
            icon={<IconDownload stroke={2} aria-hidden="true" />}
            loading={isBusy}
            onClick={() => void takeOut(format)}
          >
            {words(word)}
          </Button>
        ))}
        <Button
          icon={<IconDownload stroke={2} aria-hidden="true" />}
          loading={isBusy}
          onClick={() => void takePicture()}
        >
          {words('outPng')}
        </Button>
      </div>
      <div className={sheet.actions}>
        <FileButton
          accept=".geojson,.json,.umap,.csv,.txt,.tsv"
          icon={<IconUpload stroke={2} aria-hidden="true" />}
          label={words('in')}
          isBusy={isBusy}
          onFile={(file) => void bringBack(file)}
        />
      </div>
      <p className="second">{words('inHelp')}</p>
      {table ? (
        <ColumnMatch
          table={table}
          onTake={(fields) => void busy(() => take(placesOfTable(table.rows, fields)))}
          onClose={() => setTable(null)}
        />
      ) : null}
    </>
  )
}
