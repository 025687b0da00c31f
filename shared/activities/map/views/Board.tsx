import { IconArrowBackUp } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { MapCanvas } from '../../../../renderer/board/map/MapCanvas.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { MapItemId } from '../../../domain/ids.ts'
import type { ItemGroup } from '../../../domain/maps/groupMapItems.ts'
import { areaAt } from '../../../domain/maps/mapGround.ts'
import type { PlanePoint } from '../../../domain/maps/mapProjection.ts'
import { placeAtPoint } from '../../../domain/maps/placeAtPoint.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import { windowOf } from '../mapFocus.ts'
import type { PlaceChoice } from '../matchEntry.ts'
import { readMap, shownItems } from '../readMap.ts'
import type { MapAction, MapDocument, MapSettings } from '../schema.ts'
import classes from './Board.module.css'
import { BoardTools } from './BoardTools.tsx'
import { ItemCard } from './ItemCard.tsx'
import { ItemList } from './ItemList.tsx'
import { MapEntry } from './MapEntry.tsx'
import { MapLegend } from './MapLegend.tsx'
import { useMapScene } from './useMapScene.ts'
import { WaitingItems } from './WaitingItems.tsx'

/** The map, where gommettes are put at speaking speed, and its twin, the list; the legend beside both. */
export function Board(props: BoardViewProps<MapSettings, MapDocument, MapAction>) {
  const { content, translate, isReadOnly, commands } = props
  const { settings, document, groups } = content
  const { ground, kept, waiting } = useMemo(() => readMap(content), [content])
  const [view, setView] = useState<'map' | 'list'>('map')
  const [armedId, setArmedId] = useState<string | null>(null)
  const [firstName, setFirstName] = useState('')
  const [cursor, setCursor] = useState<PlanePoint | null>(null)
  const [selectedId, setSelectedId] = useState<MapItemId | null>(null)
  const [opened, setOpened] = useState<ItemGroup | null>(null)
  const [comparedTo, setComparedTo] = useState('')
  const [isGrey, setIsGrey] = useState(false)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const items = useMemo(() => shownItems(kept, document), [kept, document])
  const compared = useMemo(
    () =>
      comparedTo === ''
        ? null
        : (content.territory?.elsewhere ?? []).filter(
            (item) => item.status === 'kept' && item.atelierId === comparedTo,
          ),
    [comparedTo, content.territory],
  )
  const scene = useMapScene({ content, ground, items, compared, isGrey, selectedId, cursor, translate })
  const groupNames = useMemo(() => new Map(groups.map((group) => [String(group.id), group.name])), [groups])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a gommette that comes never moves the map under the hand.
  const wanted = useMemo(() => {
    const whole = { x: -12, y: -12, width: ground.width + 24, height: scene.laid.height + 24 }
    return document.focus.kind === 'all'
      ? whole
      : windowOf(document.focus, ground, scene.laid.placed, scene.laid.height, { width: 4, height: 3 })
  }, [document.focus, ground])
  const armed =
    settings.entry === 'firstName'
      ? settings.categories[0]
      : settings.categories.find(({ id }) => id === armedId)
  const isPlacing = !isReadOnly && armed !== undefined && (settings.entry === 'category' || firstName !== '')
  const selected = kept.find(({ id }) => id === selectedId)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'l' || event.key === 'L') setView((held) => (held === 'map' ? 'list' : 'map'))
      if (event.key === 'n' || event.key === 'N') {
        event.preventDefault()
        field.current?.focus()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const put = (place: Parameters<typeof commands.placeItem>[0], placeText: string) => {
    const id = commands.placeItem(place)
    setSaid(translate('map.placedSaid', { title: armed?.title ?? '', place: placeText }))
    setCursor(null)
    setOpened(null)
    if (settings.entry === 'firstName') {
      setFirstName('')
      field.current?.focus()
    } else setSelectedId(id)
  }
  const putAtPoint = (point: PlanePoint, capturedFrom: 'direct' | 'papier' = 'direct') => {
    if (!armed) return
    const place = placeAtPoint(ground, point)
    const said = place.isOutside ? 'map.outside' : 'map.thisPlace'
    put(
      { category: armed.id, label: firstName, ...place, capturedFrom },
      areaAt(ground, point)?.name ?? translate(said),
    )
  }
  const putAt = (place: PlaceChoice) => {
    if (!armed) return
    if (place.kind === 'square') {
      putAtPoint(place, 'papier')
      return
    }
    const commune = ground.areas.find(({ communeId }) => place.kind === 'commune' && communeId === place.id)
    put(
      {
        category: armed.id,
        label: firstName,
        communeId: commune?.communeId ?? null,
        isOutside: place.kind === 'outside',
      },
      place.name,
    )
  }
  const moveCursor = ({ dx, dy }: { dx: number; dy: number }) => {
    const from = cursor ?? { x: ground.width / 2, y: ground.height / 2 }
    const next = {
      x: Math.min(ground.width, Math.max(0, from.x + dx)),
      y: Math.min(ground.height, Math.max(0, from.y + dy)),
    }
    setCursor(next)
    setSaid(areaAt(ground, next)?.name ?? translate('map.outside'))
  }
  const open = (id: MapItemId) => {
    setSelectedId(id)
    setOpened(null)
  }
  return (
    <div className={classes.board} data-board="map">
      <div className={classes.main}>
        <div className={classes.top}>
          {isReadOnly ? null : (
            <MapEntry
              settings={settings}
              ground={ground}
              translate={translate}
              armed={armed}
              firstName={firstName}
              onArm={(category) => {
                setArmedId(category?.id ?? null)
                setFirstName('')
                setCursor(null)
              }}
              onName={setFirstName}
              onPlace={putAt}
              onCursor={moveCursor}
              onPlaceAtCursor={() => {
                if (cursor) putAtPoint(cursor)
              }}
              hasCursor={cursor !== null}
              inputRef={field}
            />
          )}
          <ChipGroup
            label={translate('map.viewLabel')}
            value={view}
            options={[
              { value: 'map', label: translate('map.viewMap') },
              { value: 'list', label: translate('map.viewList'), keyHint: 'L' },
            ]}
            onChange={setView}
          />
          {isReadOnly ? null : (
            <IconButton
              label={translate('map.undo')}
              icon={<IconArrowBackUp stroke={2} />}
              onClick={() => commands.undo()}
            />
          )}
        </div>
        {view === 'map' ? (
          <div className={classes.map}>
            <MapCanvas
              scene={scene}
              wanted={wanted}
              isReadOnly={isReadOnly}
              isPlacing={isPlacing}
              onPoint={(point) => {
                if (isPlacing) putAtPoint(point)
                else {
                  setSelectedId(null)
                  setOpened(null)
                }
              }}
              onGroup={(group) => {
                const [only] = group.items
                if (group.items.length === 1 && only) open(only.item.id)
                else {
                  setSelectedId(null)
                  setOpened(group)
                }
              }}
              onMove={(item, point) => {
                commands.changeItems({ itemIds: [item.id], fields: placeAtPoint(ground, point) })
              }}
              onHover={setCursor}
            />
            {ground.attribution === '' ? null : <p className={classes.source}>{ground.attribution}</p>}
            {items.length === 0 && !isPlacing ? (
              <p className={classes.empty}>{translate('map.boardEmpty')}</p>
            ) : null}
            {scene.laid.placeless.length > 0 ? (
              <div className={classes.placeless}>
                <Button size={44} onClick={() => setView('list')}>
                  {translate('map.placelessCount', { count: scene.laid.placeless.length })}
                </Button>
              </div>
            ) : null}
          </div>
        ) : (
          <ItemList
            settings={settings}
            ground={ground}
            items={items}
            groupNames={groupNames}
            selectedId={selectedId}
            translate={translate}
            onOpen={(item) => open(item.id)}
          />
        )}
        <p role="status" className="hors-vue">
          {said}
        </p>
      </div>
      <aside className={classes.side} aria-label={translate('map.legend')}>
        <WaitingItems items={waiting} translate={translate} isReadOnly={isReadOnly} commands={commands} />
        {opened && !selected ? (
          <section className={classes.opened}>
            <h2 className={classes.openedTitle}>
              {translate('map.groupTitle', { count: opened.items.length })}
            </h2>
            {opened.items.map(({ item }) => (
              <Button key={item.id} size={44} onClick={() => open(item.id)}>
                {`${item.number}. ${item.label || translate('map.unnamed')}`}
              </Button>
            ))}
          </section>
        ) : null}
        {selected ? (
          <ItemCard
            key={selected.id}
            content={content}
            ground={ground}
            item={selected}
            isReadOnly={isReadOnly}
            translate={translate}
            commands={commands}
            onClose={() => {
              setSelectedId(null)
              field.current?.focus()
            }}
            onNamed={() => field.current?.focus()}
          />
        ) : null}
        <MapLegend
          settings={settings}
          document={document}
          items={kept}
          compared={compared}
          isGrey={isGrey}
          isReadOnly={isReadOnly}
          translate={translate}
          onArm={(id) => {
            setArmedId(id)
            field.current?.focus()
          }}
          act={commands.act}
        />
        <BoardTools
          content={content}
          ground={ground}
          comparedTo={comparedTo}
          onCompare={setComparedTo}
          isGrey={isGrey}
          onGrey={setIsGrey}
          translate={translate}
          commands={commands}
        />
      </aside>
    </div>
  )
}
