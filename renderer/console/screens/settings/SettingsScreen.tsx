import { useState } from 'react'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { useWords } from '../../../text/words.ts'
import { playSound } from '../../sounds/playSound.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { type PreferenceName, usePreference } from '../../usePreference.ts'
import { DraftField } from '../agenda/DraftField.tsx'
import { HallFields } from '../demarche/HallFields.tsx'
import { HomePage } from '../home/HomePage.tsx'
import classes from './SettingsScreen.module.css'

const scales = { '100': 100, '115': 115, '130': 130 } as const

/** What this computer keeps for its user: name, reading, sounds, the usual hall. Each change counts at once. */
export function SettingsScreen() {
  const words = useWords('settings')
  const commands = useCommands()
  usePageTitle(words('title'))
  const set = (name: PreferenceName, value: unknown) => void commands.preferences.set({ name, value })
  const locale = usePreference('locale')
  const textScale = usePreference('textScale')
  const strongContrast = usePreference('strongContrast')
  const withoutMotion = usePreference('withoutMotion')
  const soundVolume = usePreference('soundVolume')
  const singleKeys = usePreference('singleKeys')
  const firstName = usePreference('firstName')
  const lastRowM = usePreference('lastRowM')
  const imageHeightM = usePreference('imageHeightM')
  const [volume, setVolume] = useState<number | null>(null)
  const percent = Math.round((volume ?? soundVolume) * 100)
  const keepVolume = () => {
    if (volume !== null && volume !== soundVolume) set('soundVolume', volume)
    setVolume(null)
  }
  return (
    <HomePage title={words('title')} text={words('text')}>
      <section className={classes.section}>
        <h2 className="titre-3">{words('you')}</h2>
        <div className={classes.narrow}>
          <DraftField
            label={words('firstName')}
            help={words('firstNameHelp')}
            value={firstName}
            maxSigns={40}
            autoComplete="off"
            onSettle={(value) => set('firstName', value.trim())}
          />
        </div>
      </section>
      <section className={classes.section}>
        <h2 className="titre-3">{words('reading')}</h2>
        <div className={classes.choice}>
          <p className={classes.label}>{words('language')}</p>
          <ChipGroup
            label={words('language')}
            value={locale}
            onChange={(value) => set('locale', value)}
            options={[
              { value: 'fr', label: words('french') },
              { value: 'en', label: words('english') },
            ]}
          />
        </div>
        <div className={classes.choice}>
          <p className={classes.label}>{words('textScale')}</p>
          <ChipGroup<keyof typeof scales>
            label={words('textScale')}
            value={`${textScale}`}
            onChange={(value) => set('textScale', scales[value])}
            options={[
              { value: '100', label: words('scale100') },
              { value: '115', label: words('scale115') },
              { value: '130', label: words('scale130') },
            ]}
          />
        </div>
        <CheckRow checked={strongContrast} onChange={(value) => set('strongContrast', value)}>
          {words('strongContrast')}
        </CheckRow>
        <CheckRow checked={withoutMotion} onChange={(value) => set('withoutMotion', value)}>
          {words('withoutMotion')}
        </CheckRow>
      </section>
      <section className={classes.section}>
        <h2 className="titre-3">{words('sounds')}</h2>
        <label className={classes.volume}>
          <span className={classes.label}>{words('volume')}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={volume ?? soundVolume}
            aria-valuetext={words('volumeOf', { percent })}
            onChange={(event) => setVolume(event.target.valueAsNumber)}
            onPointerUp={keepVolume}
            onKeyUp={keepVolume}
            onBlur={keepVolume}
          />
          <span className="chiffres">{words('volumeOf', { percent })}</span>
        </label>
        <div className={classes.trials}>
          <Button size={44} onClick={() => void playSound('glass', volume ?? soundVolume)}>
            {words('tryGlass')}
          </Button>
          <Button size={44} onClick={() => void playSound('gong', volume ?? soundVolume)}>
            {words('tryGong')}
          </Button>
        </div>
      </section>
      <section className={classes.section}>
        <h2 className="titre-3">{words('keys')}</h2>
        <CheckRow checked={singleKeys} onChange={(value) => set('singleKeys', value)}>
          {words('singleKeys')}
        </CheckRow>
      </section>
      <section className={classes.section}>
        <h2 className="titre-3">{words('hall')}</h2>
        <p className="second">{words('hallText')}</p>
        <div className={classes.hall}>
          <HallFields lastRowM={lastRowM} imageHeightM={imageHeightM} onChange={set} />
        </div>
      </section>
    </HomePage>
  )
}
