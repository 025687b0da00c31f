import { useEffect, useMemo, useState } from 'react'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import type { Locale } from '../../shared/text/typography.ts'
import { useDemarche, useWireState } from '../client/ClientProvider.tsx'
import { makeWords, useTranslate, useWords, WordsContext } from '../text/words.ts'
import { type KeptPicture, keepPicture } from './keepPicture.ts'
import classes from './ProjectionApp.module.css'
import { useClicker } from './useClicker.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useNow } from './useNow.ts'
import { WaitingPicture } from './WaitingPicture.tsx'
import { WallPicture } from './WallPicture.tsx'
import { WallSentence } from './WallSentence.tsx'

export interface ProjectionAppProps {
  readonly locale: Locale
}

/** « Écran de la salle »: draws what is on stage, and never acts but for the clicker. */
export function ProjectionApp({ locale }: ProjectionAppProps) {
  const words = useMemo(() => ({ locale, instance: makeWords(locale) }), [locale])
  return (
    <WordsContext value={words}>
      <Hall locale={locale} />
    </WordsContext>
  )
}

const whole = (replica: Replica) => replica

function Hall({ locale }: ProjectionAppProps) {
  const words = useWords('wall')
  const methodWords = useWords('methods')
  const translate = useTranslate()
  const replica = useDemarche(whole)
  const wire = useWireState()
  const now = useNow(replica)
  const { isPointerHidden } = useFullScreen()
  useClicker(replica.state === 'live' ? (replica.atelierId as never) : null)
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = words('pageTitle')
  }, [locale, words])

  // A host that does not answer changes nothing here: the last picture stays, and the countdown goes on.
  const [held, setHeld] = useState<KeptPicture | null>(null)
  const kept = keepPicture(held, replica, now)
  if (kept.replica !== held?.replica || kept.emptySinceAt !== held.emptySinceAt) setHeld(kept)
  const isOpening = kept.replica.state === 'loading'
  return (
    <main className={classes.hall} data-pointer={isPointerHidden ? 'hidden' : 'shown'} data-wire={wire}>
      {isOpening ? (
        <WaitingPicture text={wire === 'lost' ? words('notInvited') : ''} />
      ) : (
        <>
          <WallPicture
            replica={kept.replica}
            now={kept.replica.rehearsalNow ?? now}
            translate={translate}
            locale={locale}
          />
          <WallSentence replica={kept.replica} now={now} />
          {kept.replica.rehearsalNow === undefined ? null : (
            <p className={classes.rehearsal}>
              {methodWords('rehearsal', {
                minutes: rowsIn(kept.replica, 'sequences')[0]?.wishedMinutes ?? 0,
              })}
            </p>
          )}
        </>
      )}
    </main>
  )
}
