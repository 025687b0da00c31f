import type { ShellNotice } from '../../../shared/protocol/shellNotice.ts'

/** A rectangle of the desktop, in the system's own points. */
export type Area = { x: number; y: number; width: number; height: number }
/** What is read of a display of the system. */
export type DisplayPlace = { id: number; bounds: Area; workArea: Area; internal: boolean }
export type Place = { area: Area; isFullScreen: boolean }
/** Where the windows were left, for each arrangement of displays that was met. */
export type RememberedPlaces = { [setup: string]: { console?: Place; wall?: Place } }

export type Placing = {
  /** The arrangement of displays, in one word: the same table at the town hall gives the same word. */
  setup: string
  console: Place
  wall: Place
  /** The display of the hall; null when every display shows what the laptop shows. */
  hall: Area | null
  /** Whether two displays were found at the same place: one picture for both. */
  isMirrored: boolean
}

const consoleSize = { width: 1440, height: 900 }
const wallSize = { width: 1280, height: 720 }

/**
 * Where the windows go: the console on the laptop, the wall whole on another display, or in a window at the bottom
 * right when there is none. What was remembered for the same arrangement of displays is kept as long as it can be
 * seen; `present` is where the console is now, so that nothing moves without need.
 */
export function placeWindows(
  displays: readonly DisplayPlace[],
  remembered: RememberedPlaces,
  present?: Area,
): Placing {
  const seen = withoutMirrors(displays)
  const [first] = seen
  if (!first) throw new Error('The system has no display.')
  const setup = setupOf(seen)
  const kept = remembered[setup] ?? {}
  const laptop =
    (kept.console && displayUnder(seen, kept.console.area)) ?? seen.find(({ internal }) => internal) ?? first
  const others = seen.filter(({ id }) => id !== laptop.id)
  const keptWall = kept.wall && displayUnder(others, kept.wall.area)
  const hall = keptWall ?? others[0] ?? null
  const stays = present !== undefined && displayUnder(seen, present)?.id === laptop.id
  return {
    setup,
    console: keptConsole(kept.console, laptop) ?? {
      area: stays ? clampedTo(laptop.workArea, present) : centredIn(laptop.workArea, consoleSize),
      isFullScreen: false,
    },
    wall: hall
      ? { area: hall.bounds, isFullScreen: true }
      : { area: keptWallWindow(kept.wall, laptop) ?? inCornerOf(laptop.workArea), isFullScreen: false },
    hall: hall?.bounds ?? null,
    isMirrored: seen.length < displays.length,
  }
}

/** What there is to tell whoever leads, when the displays have changed; null when nothing they would notice has. */
export function displayNotice(before: Placing, after: Placing): ShellNotice | null {
  if (after.isMirrored && !before.isMirrored && !after.hall) return 'screensMirrored'
  if (before.hall && !after.hall) return 'projectorGone'
  if (!before.hall && after.hall) return 'projectorArrived'
  const hasSameSize = before.hall?.width === after.hall?.width && before.hall?.height === after.hall?.height
  return hasSameSize ? null : 'projectorResized'
}

/** Two displays at one place show one picture: a window cannot be on one of them alone. */
function withoutMirrors(displays: readonly DisplayPlace[]): DisplayPlace[] {
  const laptopFirst = [...displays].sort((one, other) => Number(other.internal) - Number(one.internal))
  const kept = new Set(
    laptopFirst.filter(
      ({ bounds }, index) =>
        laptopFirst.findIndex((one) => one.bounds.x === bounds.x && one.bounds.y === bounds.y) === index,
    ),
  )
  return displays.filter((display) => kept.has(display))
}

function setupOf(displays: readonly DisplayPlace[]): string {
  return displays
    .map(({ bounds }) => `${bounds.width}x${bounds.height}@${bounds.x},${bounds.y}`)
    .sort()
    .join(' ')
}

/** The display that holds the middle of a window. */
function displayUnder(displays: readonly DisplayPlace[], area: Area): DisplayPlace | undefined {
  const x = area.x + area.width / 2
  const y = area.y + area.height / 2
  return displays.find(
    ({ bounds }) =>
      x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height,
  )
}

function keptConsole(kept: Place | undefined, laptop: DisplayPlace): Place | undefined {
  return kept && displayUnder([laptop], kept.area)
    ? { area: clampedTo(laptop.workArea, kept.area), isFullScreen: kept.isFullScreen }
    : undefined
}

function keptWallWindow(kept: Place | undefined, laptop: DisplayPlace): Area | undefined {
  return kept && !kept.isFullScreen && displayUnder([laptop], kept.area)
    ? clampedTo(laptop.workArea, kept.area)
    : undefined
}

/** The same window, whole inside the room that the bars of the system leave. */
function clampedTo(room: Area, area: Area): Area {
  const width = Math.min(area.width, room.width)
  const height = Math.min(area.height, room.height)
  return {
    x: Math.round(Math.min(Math.max(area.x, room.x), room.x + room.width - width)),
    y: Math.round(Math.min(Math.max(area.y, room.y), room.y + room.height - height)),
    width,
    height,
  }
}

function centredIn(room: Area, size: { width: number; height: number }): Area {
  return clampedTo(room, {
    x: room.x + (room.width - size.width) / 2,
    y: room.y + (room.height - size.height) / 2,
    ...size,
  })
}

function inCornerOf(room: Area): Area {
  return clampedTo(room, {
    x: room.x + room.width - wallSize.width,
    y: room.y + room.height - wallSize.height,
    ...wallSize,
  })
}
