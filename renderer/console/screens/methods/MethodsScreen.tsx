import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { searchMethods } from '../../../../shared/domain/methods/searchMethods.ts'
import { Field } from '../../../design/Field.tsx'
import { RoomGlyph } from '../../../design/RoomGlyph.tsx'
import { useWords } from '../../../text/words.ts'
import { useMethods } from '../../useMethods.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { useMinutesWords } from '../agenda/useMinutesWords.ts'
import { HomePage } from '../home/HomePage.tsx'
import classes from './MethodsScreen.module.css'

/** The library of methods, to read at leisure. */
export function MethodsScreen() {
  const words = useWords('home')
  const agendaWords = useWords('agenda')
  const minutesOf = useMinutesWords()
  const methods = useMethods()
  const [typed, setTyped] = useState('')
  usePageTitle(words('methodsTitle'))
  const found = searchMethods(methods, typed)
  return (
    <HomePage title={words('methodsTitle')} text={words('methodsText', { count: methods.length })}>
      <div className={classes.search}>
        <Field
          label={agendaWords('search')}
          labelHidden
          placeholder={agendaWords('search')}
          icon={<IconSearch stroke={2.2} aria-hidden="true" />}
          value={typed}
          onChange={setTyped}
        />
      </div>
      {found.length === 0 && typed !== '' ? <p role="status">{agendaWords('nothingFound')}</p> : null}
      <ul className={classes.list}>
        {found.map((method) => (
          <li key={method.id} className={classes.method}>
            <RoomGlyph plan={method.roomLayout} size={44} />
            <div>
              <h2 className="titre-4">{method.name}</h2>
              <p className="second">
                {agendaWords('methodLine', { minutes: minutesOf(method), pitch: method.pitch })}
              </p>
              <p className={classes.purpose}>{method.purpose}</p>
            </div>
          </li>
        ))}
      </ul>
    </HomePage>
  )
}
