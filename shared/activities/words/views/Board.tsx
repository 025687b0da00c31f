import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import type { BoardViewProps } from '../../boardProps.ts'
import type { CountedWord } from '../countWords.ts'
import { smallestLettersPx } from '../layout.ts'
import { wordsSlotId } from '../logic.ts'
import { mostWords, type WordsAction, type WordsDocument, type WordsSettings } from '../schema.ts'
import { sameWord } from '../wordKey.ts'
import classes from './Board.module.css'
import { CloudPicture } from './CloudPicture.tsx'
import { useCloud } from './useCloud.ts'
import { useWordGestures } from './useWordGestures.ts'
import { WordEntry } from './WordEntry.tsx'
import { WordRow } from './WordRow.tsx'

const largestPx = 84
const cloudPadding = 20

/** The cloud, where a word dropped on another joins it, and its twin: every word in a list, with every gesture by keyboard. */
export function Board(props: BoardViewProps<WordsSettings, WordsDocument, WordsAction>) {
  const { content, translate, isReadOnly, commands } = props
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ widthPx: 0, heightPx: 0 })
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const [lastSaid, setLastSaid] = useState('')
  const pressedId = useRef<string | null>(null)
  const { words, shown } = useCloud(content, {
    width: size.widthPx / smallestLettersPx,
    height: size.heightPx / smallestLettersPx,
    mostInCloud: size.widthPx === 0 ? 0 : mostWords,
  })
  const gestures = useWordGestures(content, commands, translate)
  // Rows are drawn again only when their word changes: what they do is always today’s.
  const today = useRef(gestures)
  today.current = gestures
  const { join } = gestures
  const chosen = words.filter((word) => chosenIds.has(word.id))

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const read = () =>
      setSize({
        widthPx: Math.max(0, element.clientWidth - 2 * cloudPadding),
        heightPx: Math.max(0, element.clientHeight - 2 * cloudPadding),
      })
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const stillThere = new Set(words.map((word) => word.id))
    setChosenIds((held) =>
      [...held].every((id) => stillThere.has(id))
        ? held
        : new Set([...held].filter((id) => stillThere.has(id))),
    )
  }, [words])

  const choose = ({ id }: Pick<CountedWord, 'id'>) =>
    setChosenIds((held) => {
      const next = new Set(held)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const joinAndForget = (joined: readonly CountedWord[]) => {
    join(joined)
    setChosenIds(new Set())
  }
  const wordUnder = (event: PointerEvent) =>
    document.elementFromPoint(event.clientX, event.clientY)?.closest<SVGElement>('[data-word]')?.dataset
      .word ?? null
  const onPointerUp = (event: PointerEvent) => {
    const from = pressedId.current
    const onto = wordUnder(event)
    pressedId.current = null
    if (isReadOnly || from === null || onto === null) return
    if (from === onto) choose({ id: from })
    else joinAndForget(words.filter((word) => word.id === from || word.id === onto))
  }
  const total = words.reduce((sum, word) => sum + word.count, 0)
  const told = words.find((word) => word.spellings.some((one) => sameWord(one.text, lastSaid)))
  return (
    <div className={classes.board}>
      <div className={classes.main}>
        {isReadOnly ? null : (
          <WordEntry
            translate={translate}
            onSay={(text) => {
              setLastSaid(text.replace(/\s*[x×*]\s*\d+$/i, ''))
              commands.capture({ text, slotId: wordsSlotId, clusterId: null })
            }}
          />
        )}
        <div
          ref={frame}
          className={classes.frame}
          onPointerDown={(event) => {
            pressedId.current = wordUnder(event)
          }}
          onPointerUp={onPointerUp}
        >
          {words.length === 0 ? <p className={classes.empty}>{translate('words.boardEmpty')}</p> : null}
          {shown && size.widthPx > 0 ? (
            <CloudPicture
              shown={shown}
              widthPx={size.widthPx}
              heightPx={size.heightPx}
              largestPx={largestPx}
              label={translate('words.cloudName')}
              chosenIds={chosenIds}
            />
          ) : null}
        </div>
        <p role="status" className="hors-vue">
          {told ? translate('words.saidAdded', { word: told.text, count: told.count }) : ''}
        </p>
      </div>
      <section className={classes.side} aria-label={translate('words.boardList')}>
        <div className={classes.head}>
          <p className={classes.total}>{translate('words.boardTotal', { count: words.length, total })}</p>
          {isReadOnly ? null : (
            <div className={classes.joining}>
              <Button
                size={44}
                variant={chosen.length > 1 ? 'plein' : 'contour'}
                unavailable={chosen.length < 2 && translate('words.joinHelp')}
                onClick={() => joinAndForget(chosen)}
              >
                {chosen.length > 1
                  ? translate('words.joinUnder', {
                      word: chosen.toSorted((a, b) => b.count - a.count)[0]?.text ?? '',
                    })
                  : translate('words.join')}
              </Button>
              <Button size={44} variant="discret" onClick={() => commands.undo()}>
                {translate('words.undo')}
              </Button>
            </div>
          )}
        </div>
        <ul className={classes.list}>
          {words.map((word) => (
            <WordRow
              key={word.id}
              word={word}
              isChosen={chosenIds.has(word.id)}
              isReadOnly={isReadOnly}
              menuOf={(one) => today.current.menuOf(one)}
              onChoose={choose}
              onKeep={(one) => today.current.keep(one)}
              onCount={(one, by) => today.current.count(one, by)}
              translate={translate}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}
