import { baseline } from '../layCloud.ts'
import classes from './CloudPicture.module.css'
import type { ShownCloud } from './useCloud.ts'

export interface CloudPictureProps {
  readonly shown: ShownCloud
  readonly widthPx: number
  readonly heightPx: number
  readonly largestPx: number
  /** Read instead of the drawing. */
  readonly label: string
  readonly chosenIds?: ReadonlySet<string>
}

/** Room around a kept or chosen word, in em of a word said once. */
const pad = 0.12
/** Beyond, words come to their place at once: hundreds of letters moving hold a small computer. */
const mostMoving = 60

/** A cloud in its frame, every word where the layout put it. Words kept stand on a framed strip. */
export function CloudPicture({ shown, widthPx, heightPx, largestPx, label, chosenIds }: CloudPictureProps) {
  const { cloud, words } = shown
  if (cloud.words.length === 0) return null
  const scale = Math.min(largestPx, widthPx / (cloud.width + 2 * pad), heightPx / (cloud.height + 2 * pad))
  const left = (widthPx - cloud.width * scale) / 2
  const top = (heightPx - cloud.height * scale) / 2
  const byId = new Map(words.map((word) => [word.id, word]))
  return (
    <svg
      className={classes.cloud}
      data-many={cloud.words.length > mostMoving || undefined}
      role="img"
      aria-label={label}
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
    >
      {cloud.words.map((word) => {
        const counted = byId.get(word.id)
        const widthOfWord = word.width * scale
        return (
          <g
            key={word.id}
            className={classes.word}
            data-word={word.id}
            style={{ transform: `translate(${left + word.x * scale}px, ${top + word.y * scale}px)` }}
          >
            <rect
              className={classes.strip}
              data-kept={counted?.isKept || undefined}
              data-chosen={chosenIds?.has(word.id) || undefined}
              x={-pad * scale}
              y={(-pad / 2) * scale}
              width={widthOfWord + 2 * pad * scale}
              height={(word.height + pad) * scale}
            />
            <text
              className={classes.text}
              x={widthOfWord / 2}
              y={baseline * word.size * scale}
              textAnchor="middle"
              style={{ fontSize: `${word.size * scale}px` }}
            >
              {word.text}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
