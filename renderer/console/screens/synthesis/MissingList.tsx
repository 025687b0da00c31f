import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import type { MissingPart } from '../../../../shared/pdf/assemble/missingParts.ts'
import { useWords } from '../../../text/words.ts'
import { type Route, writeRoute } from '../../routes.ts'
import classes from './MissingList.module.css'

type TypedPlace = 'reminder' | 'kept' | 'next'

type MissingListProps = {
  missing: readonly MissingPart[]
  demarcheId: string
  atelierId: string
  /** Puts the cursor in the field where this is typed. */
  onWrite: (place: TypedPlace) => void
}

/** What the synthesis still lacks, each sentence leading to where it is filled in. Nothing here blocks. */
export function MissingList({ missing, demarcheId, atelierId, onWrite }: MissingListProps) {
  const words = useWords('restituer')
  if (missing.length === 0)
    return (
      <p className={classes.complete}>
        <IconCheck stroke={2.6} aria-hidden="true" />
        {words('nothingMissing')}
      </p>
    )
  return (
    <section className={classes.section} aria-labelledby="synthesis-missing">
      <h2 id="synthesis-missing" className="titre-4">
        {words('missingTitle', { count: missing.length })}
      </h2>
      <p className="second">{words('missingText')}</p>
      <ul className={classes.list}>
        {missing.map((part) => {
          const { place, text } = part
          const content = (
            <>
              <span>{text}</span>
              <IconArrowRight stroke={2.2} aria-hidden="true" />
            </>
          )
          return (
            <li key={`${place} ${text}`}>
              {isTyped(place) ? (
                <button type="button" className={classes.lead} onClick={() => onWrite(place)}>
                  {content}
                </button>
              ) : (
                <a className={classes.lead} href={writeRoute(routeOf(part, demarcheId, atelierId))}>
                  {content}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function isTyped(place: MissingPart['place']): place is TypedPlace {
  return place === 'reminder' || place === 'kept' || place === 'next'
}

function routeOf({ place, boardId }: MissingPart, demarcheId: string, atelierId: string): Route {
  if (place === 'people') return { screen: 'people', demarcheId, atelierId }
  if (place === 'board' && boardId) return { screen: 'board', demarcheId, atelierId, boardId }
  return { screen: 'agenda', demarcheId, atelierId }
}
