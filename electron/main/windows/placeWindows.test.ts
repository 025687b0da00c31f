import { describe, expect, test } from 'vitest'
import { type DisplayPlace, displayNotice, placeWindows } from './placeWindows.ts'

const laptop = display(1, { x: 0, y: 0, width: 1440, height: 900 }, true)
const projector = display(2, { x: 1440, y: 0, width: 1920, height: 1080 })
const twin = display(3, laptop.bounds)

function display(id: number, bounds: DisplayPlace['bounds'], internal = false): DisplayPlace {
  return { id, bounds, workArea: { ...bounds, height: bounds.height - 40 }, internal }
}

describe('where the windows go', () => {
  test('the console is on the laptop and the wall whole on the projector, whichever the system names first', () => {
    for (const displays of [
      [laptop, projector],
      [projector, laptop],
    ]) {
      const placing = placeWindows(displays, {})
      expect(placing.console).toEqual({ area: laptop.workArea, isFullScreen: false })
      expect(placing.wall).toEqual({ area: projector.bounds, isFullScreen: true })
    }
  })

  test('without a projector the wall is a window in the corner, smaller than the console', () => {
    const { wall, hall } = placeWindows([laptop], {})
    expect(wall).toEqual({ area: { x: 160, y: 140, width: 1280, height: 720 }, isFullScreen: false })
    expect(hall).toBeNull()
  })

  test('mirrored screens are one: the wall stays a window', () => {
    const placing = placeWindows([twin, laptop], {})
    expect(placing).toMatchObject({ hall: null, isMirrored: true, wall: { isFullScreen: false } })
    expect(placing.console.area).toEqual(laptop.workArea)
  })

  test('with three screens, a mirrored laptop still leaves the hall its own', () => {
    expect(placeWindows([laptop, twin, projector], {})).toMatchObject({
      hall: projector.bounds,
      isMirrored: true,
    })
  })

  test('a console carried off with the projector comes back whole on the laptop', () => {
    const { console } = placeWindows([laptop], {}, { x: 2000, y: 100, width: 1600, height: 1000 })
    expect(console.area).toEqual(laptop.workArea)
  })

  test('a console on the laptop does not move when the projector comes, goes or changes', () => {
    const present = { x: 100, y: 50, width: 1100, height: 700 }
    for (const displays of [[laptop], [laptop, projector], [laptop, twin]])
      expect(placeWindows(displays, {}, present).console.area).toEqual(present)
  })

  test('the same screens find the windows where they were left; other screens forget it', () => {
    const { setup } = placeWindows([laptop, projector], {})
    const place = { area: { x: 1500, y: 20, width: 1200, height: 800 }, isFullScreen: true }
    const remembered = { [setup]: { console: place } }
    const again = placeWindows([projector, laptop], remembered)
    expect(again.console).toEqual(place)
    expect(again.hall).toEqual(laptop.bounds)
    const elsewhere = placeWindows(
      [laptop, { ...projector, bounds: { ...projector.bounds, width: 1024 } }],
      remembered,
    )
    expect(elsewhere.console.area).toEqual(laptop.workArea)
  })

  test('a place that no screen shows any more is not kept', () => {
    const { setup } = placeWindows([laptop], {})
    const lost = { area: { x: 9000, y: 9000, width: 1200, height: 800 }, isFullScreen: false }
    expect(placeWindows([laptop], { [setup]: { console: lost, wall: lost } })).toEqual(
      placeWindows([laptop], {}),
    )
  })
})

describe('what the console is told', () => {
  const alone = placeWindows([laptop], {})
  const withHall = placeWindows([laptop, projector], {})
  const mirrored = placeWindows([laptop, twin], {})
  const smaller = placeWindows([laptop, display(2, { x: 1440, y: 0, width: 1024, height: 768 })], {})

  test.each([
    ['a projector plugged in', alone, withHall, 'projectorArrived'],
    ['a projector pulled out', withHall, alone, 'projectorGone'],
    ['screens that become one picture', withHall, mirrored, 'screensMirrored'],
    ['screens mirrored from the plug', alone, mirrored, 'screensMirrored'],
    ['mirrored screens set apart', mirrored, withHall, 'projectorArrived'],
    ['another size', withHall, smaller, 'projectorResized'],
    ['nothing new', withHall, withHall, null],
    ['a mirror taken away', mirrored, alone, null],
  ] as const)('%s', (_, before, after, notice) => {
    expect(displayNotice(before, after)).toBe(notice)
  })
})
