import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { KeyHint } from '../../../design/KeyHint.tsx'
import { useWords, type WordKey } from '../../../text/words.ts'
import classes from './KeysHelp.module.css'

type Line = readonly [keys: readonly string[], what: WordKey<'live'>]

/** Keys that have a name in each language; the others are written as on the keyboard. */
const keyNames = {
  Espace: 'keySpace',
  Entrée: 'keyEnter',
  Échap: 'keyEscape',
  Tab: 'keyTab',
  Maj: 'keyShift',
} as const satisfies { [key: string]: WordKey<'live'> }

const commandLines: readonly Line[] = [
  [['Page ↓', '→'], 'helpNext'],
  [['Page ↑', '←'], 'helpPrevious'],
  [['Espace', 'F5'], 'helpPause'],
  [['+', '−'], 'helpFive'],
  [['Alt +', 'Alt −'], 'helpOne'],
  [['Maj →'], 'helpSkip'],
  [['G'], 'helpGong'],
  [['B', '.'], 'helpMask'],
  [['Maj B'], 'helpFreeze'],
  [['Ctrl M'], 'helpMessage'],
  [['P'], 'helpPrepared'],
  [['T'], 'helpBoard'],
  [['1', '8'], 'helpGroup'],
  [['Maj 1', 'Maj 3'], 'helpAuthor'],
  [['M'], 'helpMute'],
  [['F'], 'helpEasy'],
  [['A'], 'helpAloud'],
  [['?', 'F1'], 'helpHelp'],
]
const everywhereLines: readonly Line[] = [
  [['Ctrl F'], 'helpSearch'],
  [['Ctrl Z', 'Ctrl Maj Z'], 'helpUndo'],
  [['F6'], 'helpRegions'],
]
const writingLines: readonly Line[] = [
  [['Entrée'], 'helpKeep'],
  [['Maj Entrée'], 'helpLine'],
  [['Tab'], 'helpNextGroup'],
  [['1', '8'], 'helpDigit'],
  [['+', '−'], 'helpSlots'],
  [['Ctrl 1', 'Ctrl 6'], 'helpSlotKeys'],
  [['Ctrl Maj 1', 'Ctrl Maj 3'], 'helpAuthor'],
  [['↑'], 'helpReopen'],
  [['Ctrl Espace'], 'helpPause'],
  [['Ctrl G'], 'helpGong'],
  [['Ctrl P'], 'helpPrepared'],
  [['Page ↓'], 'helpNext'],
  [['Page ↑'], 'helpPrevious'],
  [['Échap'], 'helpLeave'],
]

/** Every key of Conduite, in two columns; it prints on one sheet. */
export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const words = useWords('live')
  const named = (keys: string) =>
    keys
      .split(' ')
      .map((key) => (key in keyNames ? words(keyNames[key as keyof typeof keyNames]) : key))
      .join(' ')
  const column = (title: string, lines: readonly Line[]) => (
    <section>
      <h3 className="titre-4">{title}</h3>
      <dl className={classes.lines}>
        {lines.map(([keys, what]) => (
          <div key={keys.join(' ')} className={classes.line}>
            <dt className={classes.keys}>
              {keys.map((key) => (
                <KeyHint key={key} decorative={false}>
                  {named(key)}
                </KeyHint>
              ))}
            </dt>
            <dd className={classes.what}>{words(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={words('helpTitle')}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>{words('close')}</Button>
          <Button onClick={() => window.print()}>{words('helpPrint')}</Button>
        </>
      }
    >
      <div className={classes.columns}>
        {column(words('helpCommands'), commandLines)}
        <div>
          {column(words('helpWriting'), writingLines)}
          {column(words('helpEverywhere'), everywhereLines)}
        </div>
      </div>
    </Dialog>
  )
}
