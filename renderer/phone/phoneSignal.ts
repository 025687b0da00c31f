import { useState } from 'preact/hooks'

/** A value that draws the page again when it changes. */
export type PhoneSignal<T> = { value: T }

let draw = () => {}
let isAsked = false

/** Says how the page is drawn. It is small: it is drawn whole, once for all the changes of a turn. */
export function drawOnChange(drawPage: () => void): void {
  draw = drawPage
  draw()
}

/** In place of a library of signals, which weighs a tenth of what this page may. */
export function signal<T>(initial: T): PhoneSignal<T> {
  let held = initial
  return {
    get value() {
      return held
    },
    set value(next) {
      if (next === held) return
      held = next
      if (isAsked) return
      isAsked = true
      void Promise.resolve().then(() => {
        isAsked = false
        draw()
      })
    },
  }
}

/** A signal that lasts as long as its component. */
export function useSignal<T>(initial: T): PhoneSignal<T> {
  return useState(() => signal(initial))[0]
}
