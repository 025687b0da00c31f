import { type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { ItemGroup } from '../../../shared/domain/maps/groupMapItems.ts'
import type { PlacedItem } from '../../../shared/domain/maps/layMapItems.ts'
import type { PlanePoint } from '../../../shared/domain/maps/mapProjection.ts'
import classes from './MapCanvas.module.css'
import { MapPainter, type MapScene, type MapView } from './MapPainter.ts'

export interface MapCanvasProps {
  readonly scene: MapScene
  /** A part of the plane to bring in sight; a new object brings it again. */
  readonly wanted: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly isReadOnly: boolean
  /** A gommette is in hand: a press on the map puts it. */
  readonly isPlacing: boolean
  onPoint(point: PlanePoint): void
  onGroup(group: ItemGroup): void
  onMove(item: PlacedItem['item'], point: PlanePoint): void
  onHover(point: PlanePoint | null): void
}

const slopPx = 4
const zoomLimits = { least: 0.15, most: 30 }

/** The map under the hand: pressed, dragged, brought nearer with the wheel. Its twin for readers is the list beside. */
export function MapCanvas({
  scene,
  wanted,
  isReadOnly,
  isPlacing,
  onPoint,
  onGroup,
  onMove,
  onHover,
}: MapCanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<MapPainter | null>(null)
  const view = useRef<MapView>({ x: 0, y: 0, scale: 1 })
  const hand = useRef<{
    x: number
    y: number
    view: MapView
    group: ItemGroup | undefined
    hasMoved: boolean
  } | null>(null)
  const wantedNow = useRef(wanted)
  wantedNow.current = wanted

  useLayoutEffect(() => {
    const element = canvas.current
    const frame = box.current
    if (!element || !frame) return
    const made = new MapPainter(element)
    painter.current = made
    const observer = new ResizeObserver(() => {
      made.resize(frame.clientWidth, frame.clientHeight)
      bring()
    })
    const bring = () => {
      const { x, y, width, height } = wantedNow.current
      const scale = Math.min(frame.clientWidth / width, frame.clientHeight / height)
      view.current = {
        x: x + width / 2 - frame.clientWidth / scale / 2,
        y: y + height / 2 - frame.clientHeight / scale / 2,
        scale,
      }
      made.look(view.current)
    }
    observer.observe(frame)
    bringNow.current = bring
    // Letters painted before their font came are painted again.
    void document.fonts.ready.then(() => made.look(view.current))
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const at = pointOf(event)
      const scale = Math.min(
        zoomLimits.most,
        Math.max(zoomLimits.least, view.current.scale * Math.exp(-event.deltaY * 0.0016)),
      )
      const { left, top } = element.getBoundingClientRect()
      view.current = {
        scale,
        x: at.x - (event.clientX - left) / scale,
        y: at.y - (event.clientY - top) / scale,
      }
      made.look(view.current)
    }
    const pointOf = (event: { clientX: number; clientY: number }) => {
      const { left, top } = element.getBoundingClientRect()
      return {
        x: view.current.x + (event.clientX - left) / view.current.scale,
        y: view.current.y + (event.clientY - top) / view.current.scale,
      }
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      observer.disconnect()
      element.removeEventListener('wheel', onWheel)
      made.destroy()
    }
  }, [])
  const bringNow = useRef<() => void>(() => undefined)
  useEffect(() => painter.current?.show(scene), [scene])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new wish brings its part in sight again.
  useEffect(() => bringNow.current(), [wanted])

  const planeOf = (event: PointerEvent): PlanePoint => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { x, y, scale } = view.current
    return { x: x + (event.clientX - left) / scale, y: y + (event.clientY - top) / scale }
  }
  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const group = painter.current?.groupAt(event.clientX - left, event.clientY - top)
    hand.current = { x: event.clientX, y: event.clientY, view: view.current, group, hasMoved: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const held = hand.current
    if (!held) {
      onHover(isPlacing ? planeOf(event) : null)
      return
    }
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (Math.hypot(dx, dy) > slopPx) held.hasMoved = true
    if (!held.hasMoved) return
    if (held.group?.items.length === 1 && !isReadOnly) {
      onHover(planeOf(event))
      return
    }
    view.current = {
      ...held.view,
      x: held.view.x - dx / held.view.scale,
      y: held.view.y - dy / held.view.scale,
    }
    painter.current?.look(view.current)
  }
  const onPointerUp = (event: PointerEvent<HTMLCanvasElement>) => {
    const held = hand.current
    hand.current = null
    if (!held) return
    const point = planeOf(event)
    const [only] = held.group?.items ?? []
    if (held.hasMoved) {
      if (held.group?.items.length === 1 && only && !isReadOnly) {
        onHover(null)
        onMove(only.item, point)
      }
      return
    }
    // With a gommette in hand, a press puts it, even beside another.
    if (isPlacing && !isReadOnly) onPoint(point)
    else if (held.group) onGroup(held.group)
    else onPoint(point)
  }
  return (
    <div ref={box} className={classes.box} data-placing={isPlacing || undefined} aria-hidden="true">
      <canvas
        ref={canvas}
        className={classes.canvas}
        data-map-canvas=""
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => {
          if (!hand.current) onHover(null)
        }}
      />
    </div>
  )
}
