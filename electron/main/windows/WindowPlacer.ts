import { join } from 'node:path'
import { app, type BrowserWindow, powerMonitor, screen } from 'electron'
import { shellChannels } from '../../../shared/protocol/shellChannels.ts'
import type { ShellNotice } from '../../../shared/protocol/shellNotice.ts'
import { openConsoleWindow, presentConsoleWindow } from './consoleWindow.ts'
import { moveWindow, placeOf } from './moveWindow.ts'
import { displayNotice, type Placing, placeWindows } from './placeWindows.ts'
import { openProjectionWindow, presentProjectionWindow } from './projectionWindow.ts'
import { WindowPlaces } from './WindowPlaces.ts'

/**
 * The two windows and the displays: opens each at its place, puts them back when a projector comes, goes or changes,
 * and after sleep. It tells the console; clocks are deadlines kept by the host, and nothing here touches them.
 */
export class WindowPlacer {
  private readonly preload: string
  private readonly places = new WindowPlaces(join(app.getPath('userData'), 'windows.json'))
  private placing: Placing

  constructor(preload: string) {
    this.preload = preload
    this.placing = this.placeNow()
    screen.on('display-added', () => this.placeAgain(null))
    screen.on('display-removed', () => this.placeAgain(null))
    screen.on('display-metrics-changed', () => this.placeAgain(null))
    powerMonitor.on('resume', () => this.placeAgain('woken'))
  }

  openConsole(): void {
    this.rememberWhenClosed('console', openConsoleWindow(this.preload, this.placing.console))
  }

  /** Opens the wall, or brings it to the front. */
  openWall(): void {
    const wall = presentProjectionWindow()
    if (wall) wall.show()
    else this.rememberWhenClosed('wall', openProjectionWindow(this.preload, this.placing.wall))
  }

  /** At start-up: only where a screen for the hall is already plugged in. */
  openWallWherePlugged(): void {
    if (this.placing.hall) this.openWall()
  }

  private placeNow(): Placing {
    const console = presentConsoleWindow()
    return placeWindows(screen.getAllDisplays(), this.places.remembered, console?.getBounds())
  }

  /** One change of cable makes several events: each finds the windows where the one before has put them. */
  private placeAgain(otherNews: ShellNotice | null): void {
    // Between two cables a system may have no display at all: the next event will have one.
    if (screen.getAllDisplays().length === 0) return
    const before = this.placing
    this.placing = this.placeNow()
    const news = displayNotice(before, this.placing)
    const console = presentConsoleWindow()
    const isConsoleLost = this.placing.setup !== before.setup
    if (console && isConsoleLost && !console.isFullScreen()) moveWindow(console, this.placing.console)
    if (news === 'projectorArrived') this.openWall()
    const wall = presentProjectionWindow()
    if (wall) moveWindow(wall, this.placing.wall)
    if (wall && before.hall && !this.placing.hall) console?.focus()
    const notice = (wall ? news : null) ?? otherNews
    if (notice) console?.webContents.send(shellChannels.notice, notice)
  }

  private rememberWhenClosed(name: 'console' | 'wall', window: BrowserWindow): void {
    window.once('close', () => this.places.remember(this.placing.setup, name, placeOf(window)))
  }
}
