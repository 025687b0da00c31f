import { describe, expect, test } from 'vitest'
import { type Change, isRefusal } from '../change.ts'
import type { Board, Commune, Demarche } from '../rows.ts'
import { addBaseMap, changeBaseMap, putBaseMapFirst, removeBaseMap } from './changeBaseMaps.ts'
import { addCommunes, changeCommune, removeCommunes } from './changeCommunes.ts'
import type { BaseMap } from './mapRows.ts'
import { onFirstBaseMap } from './onFirstBaseMap.ts'

// Plain strings stand for branded ids.
const as = <T>(value: string) => value as T
const map = (id: string, orderKey: string): BaseMap => ({
  id: as(id),
  v: 1,
  orderKey,
  kind: 'schematic',
  title: 'Carte',
  attribution: '',
  height: 600,
  bounds: null,
  coarseHash: '',
  fineHash: '',
  imageHash: '',
  controlPoints: [],
  zooms: [],
  layers: { background: 1, outlines: 1, names: 1 },
})
const rowsOf = <Row>(decision: unknown): Row[] => {
  if (isRefusal(decision) || !Array.isArray(decision)) throw new Error(`Refused: ${JSON.stringify(decision)}`)
  return decision.map(({ row }) => row as Row)
}

describe('base maps of a démarche', () => {
  const blank = { attribution: '', bounds: null, coarseHash: '', fineHash: '', imageHash: '' }

  test('a new one goes after the others', () => {
    const decision = addBaseMap([map('a', 'a0')], {
      ...blank,
      id: as('b'),
      kind: 'schematic',
      title: 'Autre',
      height: 600,
    })
    expect(rowsOf<BaseMap>(decision)[0]?.orderKey).toBe('a1')
  })

  test('an image without its picture, outlines without their lines are not maps', () => {
    for (const kind of ['image', 'outlines', 'tiles'] as const)
      expect(addBaseMap([], { ...blank, id: as('b'), kind, title: 'Vide', height: 600 })).toEqual({
        refused: 'invalid',
      })
  })

  test('the first one is chosen by hand', () => {
    const maps = [map('a', 'a0'), map('b', 'a1')]
    const [row] = rowsOf<BaseMap>(putBaseMapFirst(maps, as('b')))
    expect(row?.orderKey && row.orderKey < 'a0').toBe(true)
  })

  test('a new map board stands on the first one, unless it names another', () => {
    const board = (activity: string, settings: object) =>
      ({ kind: 'put', table: 'boards', row: { id: 'board', activity, settings } }) as unknown as Change
    const settingsOn = (maps: BaseMap[], change: Change) =>
      rowsOf<Board>(onFirstBaseMap([change], maps))[0]?.settings
    const maps = [map('b', 'a1'), map('a', 'a0')]
    expect(settingsOn(maps, board('map', { gridColumns: 8, baseMapId: '' }))).toEqual({
      gridColumns: 8,
      baseMapId: 'a',
    })
    expect(settingsOn(maps, board('map', { baseMapId: 'b' }))).toEqual({ baseMapId: 'b' })
    expect(settingsOn(maps, board('capture', { rows: 3 }))).toEqual({ rows: 3 })
    expect(settingsOn([], board('map', { baseMapId: '' }))).toEqual({ baseMapId: '' })
  })

  test('control points on a line are refused, and the map stays as it was', () => {
    const point = (id: string, x: number, longitude: number) => ({
      id,
      label: '',
      x,
      y: x,
      longitude,
      latitude: 46.5 + x / 10_000,
    })
    const controlPoints = [point('1', 100, 3), point('2', 500, 3.1), point('3', 900, 3.2)]
    expect(changeBaseMap(map('a', 'a0'), { controlPoints })).toEqual({ refused: 'controlPointsOnALine' })
    expect(rowsOf(changeBaseMap(map('a', 'a0'), { controlPoints: controlPoints.slice(0, 2) }))).toHaveLength(
      1,
    )
  })

  test('a map that bears gommettes stays', () => {
    expect(removeBaseMap(map('a', 'a0'), 3)).toMatchObject({ refused: 'baseMapInUse' })
    expect(removeBaseMap(map('a', 'a0'), 0)).toHaveLength(1)
  })
})

describe('communes of a démarche', () => {
  const demarche = { id: as('d'), v: 1, territory: '' } as unknown as Demarche
  const fresh = (code: string, name: string) => ({
    id: as<Commune['id']>(`new-${code}`),
    code,
    name,
    population: 10,
  })
  const known: Commune = {
    ...fresh('03036', 'Bourbon'),
    id: as('c1'),
    v: 1,
    tileColumn: 1,
    tileRow: 1,
    x: 500,
    y: 500,
  }

  test('each new one has a tile of its own, and the territory gets its name', () => {
    const decision = addCommunes(demarche, [known], {
      communes: [fresh('03247', 'Saint-Menoux'), fresh('03320', 'Ygrande'), fresh('03036', 'Bourbon encore')],
      territory: 'Bocage',
    })
    const rows = rowsOf<Commune & Demarche>(decision)
    expect(rows[0]?.territory).toBe('Bocage')
    expect(rows.slice(1).map(({ code, tileColumn, tileRow }) => [code, tileColumn, tileRow])).toEqual([
      ['03247', 2, 1],
      ['03320', 1, 2],
    ])
  })

  test('twelve typed by hand have twelve centres', () => {
    const rows = rowsOf<Commune>(
      addCommunes({ ...demarche, territory: 'Lormière' }, [], {
        communes: Array.from({ length: 12 }, (_, at) => fresh('', `Commune ${at}`)).map((one, at) => ({
          ...one,
          id: as(`c${at}`),
        })),
        territory: 'Autre',
      }),
    )
    expect(new Set(rows.map(({ x, y }) => `${x} ${y}`)).size).toBe(12)
    expect(rows).toHaveLength(12)
  })

  test('moved to the tile of another, they change places', () => {
    const other: Commune = { ...known, id: as('c2'), code: '03247', tileColumn: 2 }
    const rows = rowsOf<Commune>(changeCommune([known, other], { id: known.id, tileColumn: 2 }))
    expect(rows.map(({ id, tileColumn, x }) => [id, tileColumn, x])).toEqual([
      ['c1', 2, 750],
      ['c2', 1, 250],
    ])
  })

  test('one that somebody comes from stays', () => {
    expect(removeCommunes([known], [known.id], () => true)).toMatchObject({ refused: 'communeInUse' })
    expect(removeCommunes([known], [known.id], () => false)).toHaveLength(1)
  })
})
