import type { CDPSession, Page } from '@playwright/test'

type Point = { x: number; y: number }

/** One finger on the glass of a page, as Chromium hears it. */
export class Finger {
  private readonly session: CDPSession

  private constructor(session: CDPSession) {
    this.session = session
  }

  static async on(page: Page): Promise<Finger> {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
    return new Finger(session)
  }

  async press(point: Point): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  }

  /** Slides from one point to another, in so many small moves. */
  async slide(from: Point, to: Point, moves = 8): Promise<void> {
    for (let move = 1; move <= moves; move += 1) {
      const share = move / moves
      const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      await this.session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] })
    }
  }

  async lift(): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
}
