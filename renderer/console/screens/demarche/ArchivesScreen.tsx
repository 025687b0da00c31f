import { useCallback, useEffect, useState } from 'react'
import type { BackupEntry } from '../../../../shared/contract/shelf.ts'
import { dayOf, wallTimeOf } from '../../../../shared/domain/agenda/wallClock.ts'
import type { Demarche } from '../../../../shared/domain/rows.ts'
import { formatCount, formatDayInLetters } from '../../../../shared/text/typography.ts'
import { useClient, useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords, type WordKey } from '../../../text/words.ts'
import { hourInWords } from '../../hourInWords.ts'
import { localTimeZone } from '../../useNow.ts'
import classes from './SheetPage.module.css'
import { SheetPage } from './SheetPage.tsx'

/** The reasons of a copy, as its file name tells them. */
const reasons: { readonly [reason: string]: WordKey<'demarche'> } = {
  ouverture: 'reasonOpening',
  soiree: 'reasonEvening',
  fermeture: 'reasonClosing',
  demande: 'reasonAsked',
  restauration: 'reasonRestore',
  migration: 'reasonMigration',
}

/** The copies of the démarche: make one, go back to one. Going back can itself be taken back. */
export function ArchivesScreen({ demarche }: { demarche: Demarche }) {
  const words = useWords('demarche')
  const locale = useLocale()
  const commands = useCommands()
  const messages = useMessages()
  const { connection } = useClient()
  const [copies, setCopies] = useState<readonly BackupEntry[] | null>(null)
  const [chosen, setChosen] = useState<BackupEntry | null>(null)
  const demarcheId = demarche.id
  const refresh = useCallback(async () => {
    const client = await connection.client()
    setCopies(await client.backups.list({ demarcheId }))
  }, [connection, demarcheId])
  useEffect(() => {
    void refresh()
  }, [refresh])

  const zone = localTimeZone()
  const timeOf = (copy: BackupEntry) => hourInWords(wallTimeOf(copy.takenAt, zone), locale)
  const dayWords = (copy: BackupEntry) => formatDayInLetters(dayOf(copy.takenAt, zone), locale, 'without')
  const take = async () => {
    const answer = await commands.backups.take({})
    if (answer.status === 'done') messages.tell(words('backupTaken'))
    await refresh()
  }
  const restore = async (copy: BackupEntry) => {
    setChosen(null)
    const answer = await commands.backups.restore({ name: copy.name })
    if (answer.status === 'done') messages.tell(words('restored', { time: timeOf(copy) }))
    await refresh()
  }
  return (
    <SheetPage title={words('archivesTitle')} text={words('archivesText')} context={[demarche.title]}>
      <div className={classes.actions}>
        <Button variant="plein" onClick={() => void take()}>
          {words('takeBackup')}
        </Button>
      </div>
      {copies === null ? <p>{words('backupsLoading')}</p> : null}
      {copies?.length === 0 ? <p>{words('backupsNone')}</p> : null}
      <ul className={classes.rows}>
        {copies?.map((copy) => {
          const reason = reasons[copy.reason]
          return (
            <li key={copy.name} className={classes.row}>
              <div className={classes.rowWords}>
                <p className={classes.rowTitle}>
                  {words('backupAt', { day: dayWords(copy), time: timeOf(copy) })}
                </p>
                <p className="petit second">
                  {[
                    reason ? words(reason) : '',
                    copy.paroleCount === null ? '' : words('backupParoles', { count: copy.paroleCount }),
                    words('sizeKb', { size: formatCount(Math.ceil(copy.sizeBytes / 1000), locale) }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              <Button
                size={44}
                aria-label={words('restoreNamed', { day: dayWords(copy), time: timeOf(copy) })}
                onClick={() => setChosen(copy)}
              >
                {words('restore')}
              </Button>
            </li>
          )
        })}
      </ul>
      {chosen ? (
        <Dialog
          opened
          onClose={() => setChosen(null)}
          title={words('restoreTitle', { time: timeOf(chosen) })}
          actions={
            <>
              <Button variant="plein" onClick={() => void restore(chosen)}>
                {words('restoreIt')}
              </Button>
              <Button onClick={() => setChosen(null)}>{words('cancel')}</Button>
            </>
          }
        >
          <p>{words('restoreText')}</p>
        </Dialog>
      ) : null}
    </SheetPage>
  )
}
