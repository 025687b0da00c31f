import { type KeyboardEvent, useId, useState } from 'react'
import type { MapGround } from '../../../domain/maps/mapGround.ts'
import type { Translate } from '../../activity.ts'
import { matchCategories, matchPlaces, type PlaceChoice } from '../matchEntry.ts'
import type { MapCategory, MapSettings } from '../schema.ts'
import { CategoryGommette } from './CategoryGommette.tsx'
import classes from './MapEntry.module.css'

export interface MapEntryProps {
  readonly settings: MapSettings
  readonly ground: MapGround
  readonly translate: Translate
  /** The category in hand, or nothing yet. */
  readonly armed: MapCategory | undefined
  /** The name typed first (« Je place mon prénom »). */
  readonly firstName: string
  onArm(category: MapCategory | null): void
  onName(name: string): void
  onPlace(place: PlaceChoice): void
  /** Arrows on an empty field move where the gommette will go; Entrée puts it there. */
  onCursor(move: { dx: number; dy: number }): void
  onPlaceAtCursor(): void
  readonly hasCursor: boolean
  readonly inputRef: React.RefObject<HTMLInputElement | null>
}

const mostShown = 6
const arrows: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** One field at speaking speed: what, Entrée; where, Entrée. « mé », Entrée, « lor », Entrée. */
export function MapEntry(props: MapEntryProps) {
  const { settings, ground, translate, armed, firstName, inputRef } = props
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const isNames = settings.entry === 'firstName'
  const step = isNames ? (firstName === '' ? 'name' : 'place') : armed ? 'place' : 'category'
  const places =
    step === 'place'
      ? matchPlaces(ground, settings.gridColumns, typed, {
          outside: translate('map.outside'),
          nowhere: translate('map.placeless'),
        })
      : []
  const categories = step === 'category' ? matchCategories(settings.categories, typed) : []
  const count = Math.min(mostShown, step === 'place' ? places.length : categories.length)
  const isOpen = step !== 'name' && typed.trim() !== '' && count > 0
  const clear = () => {
    setTyped('')
    setActive(0)
  }
  const choose = (index: number) => {
    const category = categories[index]
    const place = places[index]
    if (step === 'category' && category) props.onArm(category)
    else if (step === 'place' && place) props.onPlace(place)
    else return
    clear()
    inputRef.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const arrow = arrows[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      if (step === 'name' && typed.trim() !== '') {
        props.onName(typed.trim())
        clear()
      } else if (step === 'place' && typed.trim() === '' && props.hasCursor) props.onPlaceAtCursor()
      else if (isOpen) choose(active)
    } else if (event.key === 'Escape') {
      if (typed === '' && step === 'place') {
        event.stopPropagation()
        props.onArm(null)
      } else if (typed !== '') event.stopPropagation()
      clear()
    } else if (arrow && isOpen && arrow[1] !== 0) {
      event.preventDefault()
      setActive((held) => (held + arrow[1] + count) % count)
    } else if (arrow && typed === '' && step === 'place') {
      event.preventDefault()
      const stride = event.shiftKey ? 60 : 15
      props.onCursor({ dx: arrow[0] * stride, dy: arrow[1] * stride })
    }
  }
  const label = translate(
    step === 'name' ? 'map.entryName' : step === 'place' ? 'map.entryPlace' : 'map.entryCategory',
  )
  return (
    <div className={classes.entry}>
      {armed && !isNames ? (
        <span className={classes.armed}>
          <CategoryGommette category={armed} size={30} />
          {armed.title}
        </span>
      ) : null}
      {isNames && firstName !== '' ? <span className={classes.armed}>{firstName}</span> : null}
      <div className={classes.box}>
        <input
          ref={inputRef}
          className={classes.input}
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          data-step={step}
        />
        <div id={listId} role="listbox" aria-label={label} className={classes.list} hidden={!isOpen}>
          {Array.from({ length: isOpen ? count : 0 }, (_, index) => {
            const category = categories[index]
            const place = places[index]
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option.
              // biome-ignore lint/a11y/useKeyWithClickEvents: Entrée and the arrows are those of the field.
              <div
                key={category?.id ?? place?.name}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classes.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(index)}
              >
                {category ? <CategoryGommette category={category} size={26} /> : null}
                {category?.title ??
                  (place?.kind === 'square'
                    ? translate('map.squareNamed', { name: place.name })
                    : place?.name)}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
