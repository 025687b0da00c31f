import { Chip } from '../../../design/Chip.tsx'
import { KeyHint } from '../../../design/KeyHint.tsx'
import { useWords } from '../../../text/words.ts'
import { authorClasses } from './authorClasses.ts'
import classes from './CaptureHints.module.css'
import { useLive } from './LiveContext.ts'
import type { Capture } from './useCapture.ts'

const letterKeys = {
  elu: 'eluLetter',
  associatifPro: 'associatifProLetter',
  habitant: 'habitantLetter',
} as const

export interface CaptureHintsProps {
  readonly capture: Capture
  readonly isWriting: boolean
  readonly hasTables: boolean
}

/** The keys of the present mode, so that no hint ever lies; and the class of whoever speaks. */
export function CaptureHints({ capture, isWriting, hasTables }: CaptureHintsProps) {
  const words = useWords('live')
  const { groups } = useLive().rows
  const [first, second] = capture.target?.slots ?? []
  const last = groups.at(-1)?.number ?? 0
  return (
    <div className={classes.row}>
      <ul className={classes.hints}>
        {isWriting ? (
          <>
            <li>
              <KeyHint decorative={false}>{words('keyEnter')}</KeyHint>
              {words('hintKeep')}
            </li>
            {groups.length > 0 ? (
              <li>
                <KeyHint decorative={false}>{words('keyTab')}</KeyHint>
                {words(hasTables ? 'hintNextTable' : 'hintNextGroup')}
              </li>
            ) : null}
            <li>
              <KeyHint decorative={false}>{words('keyEscape')}</KeyHint>
              {words('hintLeave')}
            </li>
            {first && second ? (
              <li className={classes.slots}>
                <KeyHint decorative={false}>+</KeyHint>
                <KeyHint decorative={false}>−</KeyHint>
                {words('hintSlots', { first: first.title, second: second.title })}
              </li>
            ) : null}
          </>
        ) : (
          <>
            <li>
              <KeyHint decorative={false}>{words('keyEnter')}</KeyHint>
              {words('hintWrite')}
            </li>
            {groups.length > 0 ? (
              <li>
                <KeyHint decorative={false}>1</KeyHint>
                {words('hintTo')}
                <KeyHint decorative={false}>{String(last)}</KeyHint>
                {words(hasTables ? 'hintChooseTable' : 'hintChooseGroup')}
              </li>
            ) : null}
            <li>
              <KeyHint decorative={false}>?</KeyHint>
              {words('hintAll')}
            </li>
          </>
        )}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, without a legend of its own */}
      <div className={classes.classes} role="group" aria-label={words('author')}>
        <span className={classes.author} aria-hidden="true">
          {words('authorShort')}
        </span>
        {authorClasses.map((one, index) => (
          <Chip
            key={one}
            pressed={capture.authorClass === one}
            aria-label={words(one)}
            title={words(one)}
            onClick={() => capture.chooseAuthorClass(index)}
          >
            {words(letterKeys[one])}
          </Chip>
        ))}
      </div>
    </div>
  )
}
