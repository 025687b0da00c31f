import { drawGommette, type GommetteLook } from '../../../shared/activities/map/drawGommette.ts'
import { inkColour, type MapInk, noFill, paperColour } from '../../../shared/activities/map/mapInk.ts'
import { type PlacedName, placeNames } from '../../../shared/activities/map/placeNames.ts'
import type { MapCategory } from '../../../shared/activities/map/schema.ts'
import { groupMapItems, type ItemGroup } from '../../../shared/domain/maps/groupMapItems.ts'
import type { MapLayout, PlacedItem } from '../../../shared/domain/maps/layMapItems.ts'
import { type MapGround, pathOfLine, pathOfPolygons } from '../../../shared/domain/maps/mapGround.ts'

/** What the painter shows; anything new is painted at the next frame. */
export type MapScene = {
  ground: MapGround
  laid: MapLayout
  /** Another evening's, hollow. */
  compared: MapLayout | null
  categories: readonly MapCategory[]
  /** How many in each area, in the order of the ground's areas: their tint and figure, instead of gommettes. */
  heat: readonly number[] | null
  hasNumbers: boolean
  hasLabels: boolean
  isGrey: boolean
  selectedId: string | null
  /** Where the keyboard is about to put a gommette. */
  cursor: { x: number; y: number } | null
  /** The commune under what is about to be put. */
  tintedIndex: number
  image: CanvasImageSource | null
  outsideTitle: string
}

/** What is in sight: the point of the plane at the upper left, and how many px a unit takes. */
export type MapView = { x: number; y: number; scale: number }

const gommettePx = 30
const groupedBelow = 0.62
/** Around what is in sight, the ground already painted for a hand that moves it (px). */
const groundMargin = 240
const namePx = 16
/** Beyond, numbers would only be a mist. */
const mostNumbered = 160
/** Gommettes are grouped again when the map has come nearer by this much. */
const regroupedBeyond = 1.12
const families = {
  titre: '"Bricolage Grotesque Variable", system-ui, sans-serif',
  condense: '"Bricolage Grotesque Variable", system-ui, sans-serif',
  texte: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
}

/**
 * Paints a map on a canvas: the ground as paths made once, each kind of gommette as a sprite made once, only what is in
 * sight, and nothing at all while nothing changes.
 */
export class MapPainter {
  private readonly canvas: HTMLCanvasElement
  private readonly context: CanvasRenderingContext2D | null
  private scene: MapScene | null = null
  private view: MapView = { x: 0, y: 0, scale: 1 }
  private frame = 0
  private ratio = 1
  private areaPaths: Path2D[] = []
  private edgePath = new Path2D()
  private keptGround: { view: MapView; image: ImageBitmap } | null = null
  private groundScale = 0
  private readonly sprites = new Map<string, { image: ImageBitmap; half: number }>()
  private grouped: { scale: number; groups: ItemGroup[]; others: ItemGroup[]; names: PlacedName[] } | null =
    null

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas
    this.context = canvas.getContext('2d', { alpha: false })
  }

  /** Fits the canvas to its box, in CSS px. */
  resize(widthPx: number, heightPx: number): void {
    this.ratio = Math.min(2, window.devicePixelRatio || 1)
    this.canvas.width = Math.max(1, Math.round(widthPx * this.ratio))
    this.canvas.height = Math.max(1, Math.round(heightPx * this.ratio))
    this.sprites.clear()
    this.keptGround = null
    this.ask()
  }

  show(scene: MapScene): void {
    const before = this.scene
    this.keptGround = null
    if (before?.ground !== scene.ground) this.prepareGround(scene.ground)
    if (before?.categories !== scene.categories || before.isGrey !== scene.isGrey) this.sprites.clear()
    if (
      before?.ground !== scene.ground ||
      before.laid !== scene.laid ||
      before.compared !== scene.compared ||
      before.selectedId !== scene.selectedId
    )
      this.grouped = null
    this.scene = scene
    this.ask()
  }

  look(view: MapView): void {
    this.view = view
    this.ask()
  }

  /** The gommette, or the group, under a point of the canvas (CSS px). */
  groupAt(xPx: number, yPx: number): ItemGroup | undefined {
    const { groups } = this.group()
    const { x, y, scale } = this.view
    const reach = gommettePx * 0.62
    return groups.findLast(
      (group) => Math.hypot((group.x - x) * scale - xPx, (group.y - y) * scale - yPx) < reach,
    )
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
  }

  /** Paints at once: for measures. */
  paintNow(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    this.paint()
  }

  private ask(): void {
    if (this.frame !== 0) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.paint()
    })
  }

  private prepareGround(ground: MapGround): void {
    this.areaPaths = ground.areas.map(({ polygons }) => new Path2D(pathOfPolygons(polygons)))
    this.edgePath = new Path2D(ground.edges.map(pathOfLine).join(''))
  }

  private group() {
    const { scene, view } = this
    if (!scene) return { scale: 1, groups: [], others: [], names: [] }
    const held = this.grouped
    if (held && Math.max(held.scale / view.scale, view.scale / held.scale) < regroupedBeyond) return held
    const distance = (gommettePx * groupedBelow) / view.scale
    const isApart = (id: string) => id === scene.selectedId
    const groups = scene.heat ? [] : groupMapItems(scene.laid.placed, distance, isApart)
    this.grouped = {
      scale: view.scale,
      groups,
      others: scene.compared && !scene.heat ? groupMapItems(scene.compared.placed, distance) : [],
      names: placeNames(
        scene.ground.areas,
        namePx / view.scale,
        groups.length > 400
          ? []
          : groups.map(({ x, y }) => ({ x, y, radius: (gommettePx * 0.5) / view.scale })),
      ),
    }
    return this.grouped
  }

  private paint(): void {
    const { context, scene, view, ratio, canvas } = this
    if (!context || !scene) return
    const { ground, laid } = scene
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = groundColour(scene)
    context.fillRect(0, 0, canvas.width, canvas.height)
    const scale = view.scale * ratio
    context.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale)
    this.paintKeptGround(context, scene)
    if (laid.outside) {
      const { x, y, width, height } = laid.outside
      context.strokeStyle = inkColour
      context.lineWidth = 1.5 / view.scale
      context.setLineDash([6 / view.scale, 5 / view.scale])
      context.strokeRect(x, y, width, height)
      context.setLineDash([])
      this.write(context, scene.outsideTitle, x + 10 / view.scale, y + 20 / view.scale, namePx, 'left')
    }
    const { groups, others, names } = this.group()
    if (ground.layers.names > 0) for (const name of names) this.paintName(context, name)
    if (scene.heat) this.paintHeat(context, scene)
    const isNumbered = scene.hasNumbers && groups.length <= mostNumbered
    for (const group of others) this.paintGroup(context, scene, group, false, true)
    for (const group of groups) this.paintGroup(context, scene, group, isNumbered, false)
    if (scene.cursor) this.paintCursor(context, scene.cursor)
    this.canvas.dataset.painted = String(groups.length)
  }

  /** The ground as it was painted for the frame before, moved; painted again once the map has come nearer or gone far. */
  private paintKeptGround(context: CanvasRenderingContext2D, scene: MapScene) {
    const { view, ratio, canvas } = this
    const isPanned = this.groundScale === view.scale
    this.groundScale = view.scale
    const margin = Math.round(groundMargin * ratio)
    const held = this.keptGround
    const x = held ? Math.round((held.view.x - view.x) * view.scale * ratio) - margin : 0
    const y = held ? Math.round((held.view.y - view.y) * view.scale * ratio) - margin : 0
    const isWithin = x <= 0 && y <= 0 && x >= -2 * margin && y >= -2 * margin
    if (held && held.view.scale === view.scale && isWithin) {
      this.blit(context, held.image, x, y)
      return
    }
    this.keptGround = null
    if (!isPanned) {
      this.paintGround(context, scene)
      return
    }
    const kept = new OffscreenCanvas(canvas.width + 2 * margin, canvas.height + 2 * margin)
    const inside = kept.getContext('2d')
    if (!inside) return
    inside.fillStyle = groundColour(scene)
    inside.fillRect(0, 0, kept.width, kept.height)
    const scale = view.scale * ratio
    inside.setTransform(scale, 0, 0, scale, -view.x * scale + margin, -view.y * scale + margin)
    this.paintGround(inside, scene)
    const image = kept.transferToImageBitmap()
    this.keptGround = { view, image }
    this.blit(context, image, -margin, -margin)
  }

  /** On whole pixels, at its own size. */
  private blit(context: CanvasRenderingContext2D, image: ImageBitmap, x: number, y: number) {
    const { view, ratio } = this
    const scale = view.scale * ratio
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.drawImage(image, x, y)
    context.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale)
  }

  private paintGround(
    context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
    { ground, image, heat, isGrey, tintedIndex }: MapScene,
  ) {
    const { scale } = this.view
    if (image) {
      context.globalAlpha = ground.layers.background
      context.drawImage(image, 0, 0, ground.width, ground.height)
      context.globalAlpha = 1
    }
    const most = Math.max(1, ...(heat ?? []))
    context.lineJoin = 'round'
    context.strokeStyle = isGrey ? '#8C8C8C' : '#6E8A80'
    context.lineWidth = 1.3 / scale
    this.areaPaths.forEach((path, index) => {
      const share = heat ? (heat[index] ?? 0) / most : 0
      context.fillStyle = index === tintedIndex ? '#FFF0BF' : image ? 'rgba(255,255,255,0)' : paperColour
      context.fill(path)
      if (share > 0) {
        context.fillStyle = isGrey
          ? `rgba(90,90,90,${0.15 + 0.4 * share})`
          : `rgba(255,199,46,${0.25 + 0.75 * share})`
        context.fill(path)
      }
      context.globalAlpha = Math.max(0.15, ground.layers.outlines)
      context.stroke(path)
      context.globalAlpha = 1
    })
    context.strokeStyle = inkColour
    context.lineWidth = 2.6 / scale
    context.stroke(this.edgePath)
  }

  private paintHeat(context: CanvasRenderingContext2D, { ground, heat }: MapScene) {
    ground.areas.forEach(({ centre }, index) => {
      const count = heat?.[index] ?? 0
      if (count > 0)
        this.write(context, String(count), centre.x, centre.y - 5 / this.view.scale, 26, 'center')
    })
  }

  private paintName(context: CanvasRenderingContext2D, { lines, x, y }: PlacedName) {
    const size = namePx / this.view.scale
    lines.forEach((line, index) => {
      this.write(context, line, x, y + (index + 0.86) * size * 1.02, namePx, 'center', 600)
    })
  }

  private paintGroup(
    context: CanvasRenderingContext2D,
    scene: MapScene,
    group: ItemGroup,
    isNumbered: boolean,
    isHollow: boolean,
  ) {
    const { view, canvas, ratio } = this
    const xPx = (group.x - view.x) * view.scale
    const yPx = (group.y - view.y) * view.scale
    if (xPx < -50 || yPx < -50 || xPx > canvas.width / ratio + 50 || yPx > canvas.height / ratio + 50) return
    const sprite = this.spriteOf(scene, {
      category: group.category,
      reach: group.reach,
      count: group.count,
      isHollow,
    })
    // At its own size: nothing is resampled while the map moves.
    this.blit(
      context,
      sprite.image,
      Math.round((xPx - sprite.half) * ratio),
      Math.round((yPx - sprite.half) * ratio),
    )
    const [only] = group.items
    const isSelected = only !== undefined && only.item.id === scene.selectedId
    if (isSelected) {
      context.strokeStyle = '#D2371C'
      context.lineWidth = 3 / view.scale
      context.beginPath()
      context.arc(group.x, group.y, (gommettePx * 1.08) / view.scale, 0, 2 * Math.PI)
      context.stroke()
    }
    if (!only || group.items.length > 1 || isHollow) return
    if (isNumbered)
      this.write(
        context,
        String(only.item.number),
        group.x + 16 / view.scale,
        group.y + 21 / view.scale,
        15,
        'center',
        800,
      )
    if (scene.hasLabels && isNumbered && only.item.label !== '')
      this.write(context, only.item.label, group.x, group.y + 34 / view.scale, 15, 'center', 600)
  }

  /** One drawing per kind of gommette, made once for this screen. */
  private spriteOf(
    scene: MapScene,
    kind: { category: string; reach: PlacedItem['item']['reach']; count: number; isHollow: boolean },
  ) {
    const key = `${kind.category} ${kind.reach} ${kind.count} ${kind.isHollow}`
    const known = this.sprites.get(key)
    if (known) return known
    const half = gommettePx * 1.25
    const side = Math.ceil(2 * half * this.ratio)
    const drawn = new OffscreenCanvas(side, side)
    const context = drawn.getContext('2d')
    const look: GommetteLook = {
      x: half,
      y: half,
      size: gommettePx,
      reach: kind.reach,
      count: kind.count,
      number: 0,
      isGrey: scene.isGrey,
      isHollow: kind.isHollow,
    }
    if (context) {
      context.scale(this.ratio, this.ratio)
      paintInks(
        context,
        drawGommette(
          scene.categories.find(({ id }) => id === kind.category),
          look,
        ),
      )
    }
    const sprite = { image: drawn.transferToImageBitmap(), half }
    this.sprites.set(key, sprite)
    return sprite
  }

  private paintCursor(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }) {
    const { scale } = this.view
    const reach = 26 / scale
    for (const [colour, width] of [
      [paperColour, 6],
      [inkColour, 2.5],
    ] as const) {
      context.strokeStyle = colour
      context.lineWidth = width / scale
      context.beginPath()
      context.moveTo(x - reach, y)
      context.lineTo(x + reach, y)
      context.moveTo(x, y - reach)
      context.lineTo(x, y + reach)
      context.stroke()
    }
  }

  private write(
    context: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
    sizePx: number,
    align: CanvasTextAlign,
    weight = 700,
  ) {
    const { scale } = this.view
    context.save()
    context.translate(x, y)
    context.scale(1 / scale, 1 / scale)
    context.font = `${weight} ${sizePx}px ${weight === 800 ? families.titre : families.texte}`
    context.textAlign = align
    context.lineJoin = 'round'
    context.strokeStyle = paperColour
    context.lineWidth = sizePx * 0.25
    context.strokeText(text, 0, 0)
    context.fillStyle = inkColour
    context.fillText(text, 0, 0)
    context.restore()
  }
}

function groundColour({ isGrey }: MapScene): string {
  return isGrey ? '#F2F2F2' : '#DCEBE3'
}

/** Strokes of a map on a canvas, in its present units. */
function paintInks(context: OffscreenCanvasRenderingContext2D, inks: readonly MapInk[]): void {
  for (const ink of inks) {
    context.save()
    context.lineJoin = 'round'
    context.lineCap = 'round'
    if (ink.kind === 'text') {
      context.font = `${ink.isBold ? 800 : 500} ${ink.size}px ${families[ink.font]}`
      context.textAlign = ink.anchor === 'middle' ? 'center' : ink.anchor
      context.fillStyle = ink.fill
      context.fillText(ink.text, ink.x, ink.y)
    } else {
      const path = new Path2D(ink.path)
      if (ink.at) {
        context.translate(ink.at.x, ink.at.y)
        context.scale(ink.at.scale, ink.at.scale)
      }
      if (ink.fill !== noFill) {
        context.fillStyle = ink.fill
        context.fill(path)
      }
      if (ink.width > 0) {
        context.strokeStyle = ink.stroke
        context.lineWidth = ink.width
        context.setLineDash(ink.dash ? [...ink.dash] : [])
        context.stroke(path)
      }
    }
    context.restore()
  }
}
