import type { Frame, Point } from './geometry/Frame.ts'

const shadowPx = 44

/**
 * What the hand carries: a picture that follows the pointer over the whole window, so that a note can leave the
 * board for the tray and the other way. It is a canvas of its own; nothing else is painted while it moves.
 */
export class LiftedPaper {
  readonly #canvas = document.createElement('canvas')
  readonly #grab: Point

  /**
   * @param size of the paper on the window, in px
   * @param grab where the pointer holds it, from its top left corner
   * @param paint draws it at the origin, in px of the window
   */
  constructor(
    size: { width: number; height: number },
    grab: Point,
    paint: (context: CanvasRenderingContext2D) => void,
  ) {
    this.#grab = grab
    const density = window.devicePixelRatio || 1
    const [width, height] = [size.width + 2 * shadowPx, size.height + 2 * shadowPx]
    this.#canvas.width = Math.ceil(width * density)
    this.#canvas.height = Math.ceil(height * density)
    this.#canvas.setAttribute('aria-hidden', 'true')
    Object.assign(this.#canvas.style, {
      position: 'fixed',
      left: '0',
      top: '0',
      width: `${width}px`,
      height: `${height}px`,
      zIndex: '350',
      pointerEvents: 'none',
      willChange: 'transform',
    })
    const context = this.#canvas.getContext('2d')
    if (context) {
      context.scale(density, density)
      context.translate(shadowPx, shadowPx)
      paint(context)
    }
    document.body.append(this.#canvas)
  }

  /** Follows the pointer, in px of the window. */
  moveTo(point: Point): void {
    this.#canvas.style.transform = this.#transform(point.x - this.#grab.x, point.y - this.#grab.y, -2)
  }

  /** Lays the paper in a place of the window, then leaves; at once for who prefers no movement. */
  settle(frame: Frame | null): void {
    const duration = Number.parseFloat(
      getComputedStyle(document.documentElement).getPropertyValue('--duree-panneau'),
    )
    if (!frame || !(duration > 0)) {
      this.remove()
      return
    }
    const landing = this.#canvas.animate(
      [{ transform: this.#transform(frame.x, frame.y, 0), opacity: 0.2 }],
      {
        duration: duration * 0.8,
        easing: 'cubic-bezier(.2,.8,.2,1)',
      },
    )
    landing.addEventListener('finish', () => this.remove())
    landing.addEventListener('cancel', () => this.remove())
  }

  remove(): void {
    this.#canvas.remove()
  }

  #transform(x: number, y: number, degrees: number): string {
    return `translate(${x - shadowPx}px, ${y - shadowPx}px) rotate(${degrees}deg)`
  }
}
