import { useRef, useState } from 'react'
import type { OutlinesNews } from '../../../../shared/contract/maps.ts'
import type { BaseMapId } from '../../../../shared/domain/ids.ts'
import { planeWidth } from '../../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import { formatCount } from '../../../../shared/text/typography.ts'
import { useClient, useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { sendFile } from '../../../client/sendFile.ts'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { MapFileProblem } from './MapFileProblem.ts'
import { kindOfFile, type MapPicture, readMapImage } from './readMapImage.ts'
import { type OpenPdf, openPdf } from './readPdf.ts'

export type ImportProgress = { name: string; sizeBytes: number; readBytes: number; keptCount: number }
type OutlinesDone = Extract<OutlinesNews, { kind: 'done' }>

/** Files that become base maps, whatever they are: their reading, its progress, how to stop it, what it said. */
export function useMapImports(maps: readonly BaseMap[], onAdded: (id: BaseMapId) => void) {
  const { connection } = useClient()
  const commands = useCommands()
  const messages = useMessages()
  const words = useWords('territory')
  const locale = useLocale()
  const written = (params: { [name: string]: string | number }) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number' ? formatCount(value, locale) : value,
      ]),
    )
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [pdf, setPdf] = useState<OpenPdf | null>(null)
  const running = useRef<AbortController | null>(null)

  const add = async (map: Parameters<typeof commands.baseMaps.add>[0]) => {
    const answer = await commands.baseMaps.add(map)
    if (answer.status === 'done') onAdded(map.id)
    return answer.status === 'done'
  }

  async function importOutlines(file: File) {
    const stop = new AbortController()
    running.current = stop
    setProgress({ name: file.name, sizeBytes: file.size, readBytes: 0, keptCount: 0 })
    try {
      const client = await connection.client()
      const uploadId = newId<string>()
      const news = await client.mapFiles.importOutlines({ uploadId }, { signal: stop.signal })
      void sendFile(connection, uploadId, file, stop.signal).catch(() => {})
      for await (const one of news) {
        if (one.kind === 'progress')
          setProgress({
            name: file.name,
            sizeBytes: file.size,
            readBytes: one.readBytes,
            keptCount: one.keptCount,
          })
        else if (one.kind === 'refused')
          messages.warn(words(`problem_${one.problem}`, { count: one.featureCount }))
        else await keepOutlines(one)
      }
    } catch {
      if (stop.signal.aborted) messages.tell(words('cancelled'))
      else messages.warn(words('problem_failed'))
    } finally {
      running.current = null
      setProgress(null)
    }
  }

  async function keepOutlines(done: OutlinesDone) {
    const { coarseHash, fineHash, bounds, height, found } = done
    if (found.length > 0)
      await commands.communes.add({
        communes: found.map(({ code, name }) => ({ id: newId(), code, name: name || code, population: 0 })),
        territory: '',
      })
    const isAdded = await add({
      id: newId<BaseMapId>(),
      kind: 'outlines',
      title: words('defaultOutlinesTitle'),
      attribution: words('defaultOutlinesAttribution'),
      coarseHash,
      fineHash,
      bounds,
      height,
    })
    if (!isAdded) return
    const said = [words('outlinesDone', { count: done.communeCount })]
    if (done.reading === 'projected') said.push(words('outlinesProjected', { grid: done.gridName }))
    if (done.reading === 'swapped') said.push(words('outlinesSwapped'))
    if (done.missing.length > 0)
      said.push(words('outlinesMissing', { count: done.missing.length, names: shortList(done.missing) }))
    if (done.missing.length > 0) messages.warn(said.join(' '))
    else messages.tell(said.join(' '))
  }

  /** Runs the reading of an image, telling in a sentence what stops it. */
  async function tellingProblems(work: () => Promise<void>) {
    try {
      await work()
    } catch (problem) {
      if (problem instanceof MapFileProblem) messages.warn(words(problem.key, written(problem.params)))
      else messages.warn(words('problem_failed'))
    }
  }

  async function keepPicture(picture: MapPicture): Promise<string> {
    const client = await connection.client()
    const uploadId = newId<string>()
    const keeping = client.mapFiles.keepImage({ uploadId, mime: 'image/jpeg' })
    await sendFile(connection, uploadId, picture.blob)
    const { hash } = await keeping
    if (!hash) throw new MapFileProblem('imageDamaged')
    return hash
  }

  async function addPicture(picture: MapPicture, title: string) {
    const outlines = maps.find(({ kind }) => kind === 'outlines')
    const isAdded = await add({
      id: newId<BaseMapId>(),
      kind: 'image',
      title,
      height: (picture.height / picture.width) * planeWidth,
      imageHash: await keepPicture(picture),
      // Drawn over the image once it is laid on the ground: one sees at once whether it lies well.
      coarseHash: outlines?.coarseHash ?? '',
      fineHash: outlines?.fineHash ?? '',
    })
    if (!isAdded) return
    const { width, height, isReduced } = picture
    messages.tell(isReduced ? words('imageReduced', written({ width, height })) : words('imageKept'))
  }

  const importImage = (file: File) =>
    tellingProblems(async () => {
      const kind = await kindOfFile(file)
      if (kind !== 'pdf')
        return addPicture(await readMapImage(file, kind), titleOf(file, words('defaultImageTitle')))
      const opened = await openPdf(file)
      if (opened.pageCount > 1) setPdf(opened)
      else await takePage(opened, 1)
    })

  async function takePage(opened: OpenPdf, page: number) {
    setPdf(null)
    await tellingProblems(async () => addPicture(await opened.picture(page), words('defaultImageTitle')))
    opened.close()
  }

  const importTiles = (file: File) =>
    tellingProblems(async () => {
      const outlines = maps.find(({ kind, bounds }) => kind === 'outlines' && bounds !== null)
      if (!outlines?.bounds) throw new MapFileProblem('tilesNeedPlace')
      const { drawTiles } = await import('./drawTiles.ts')
      const picture = await drawTiles(file, outlines.bounds)
      const { bounds, height, coarseHash, fineHash } = outlines
      const isAdded = await add({
        id: newId<BaseMapId>(),
        kind: 'tiles',
        title: words('defaultTilesTitle'),
        attribution: [picture.attribution, outlines.attribution].filter((one) => one !== '').join(' ; '),
        bounds,
        height,
        coarseHash,
        fineHash,
        imageHash: await keepPicture(picture),
      })
      if (isAdded) messages.tell(words('tilesDone', { count: picture.tileCount }))
    })

  /** Whatever was dropped: its name says outlines or tiles, its bytes say the rest. */
  const importFile = (file: File) => {
    if (/\.(geojson|json|geojson\.gz|json\.gz)$/i.test(file.name)) return importOutlines(file)
    return /\.pmtiles$/i.test(file.name) ? importTiles(file) : importImage(file)
  }

  const addSchematic = (height: number) =>
    add({ id: newId<BaseMapId>(), kind: 'schematic', title: words('defaultSchematicTitle'), height })

  return {
    progress,
    pdf,
    importOutlines,
    importImage,
    importTiles,
    importFile,
    addSchematic,
    takePage,
    leavePdf: () => {
      pdf?.close()
      setPdf(null)
    },
    cancel: () => running.current?.abort(),
  }
}

/** The first names of a long list: a message is a sentence. */
function shortList(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')}… (${names.length})` : names.join(', ')
}

/** « plan-du-bourg.png » → « plan du bourg ». */
function titleOf(file: File, fallback: string): string {
  const bare = file.name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim()
  return bare === '' ? fallback : bare.slice(0, 80)
}
