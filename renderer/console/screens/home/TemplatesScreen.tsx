import { useWords } from '../../../text/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { HomePage } from './HomePage.tsx'
import { StartingPoints } from './StartingPoints.tsx'

/** « Modèles »: what a démarche may start from. */
export function TemplatesScreen() {
  const words = useWords('home')
  usePageTitle(words('templatesTitle'))
  return (
    <HomePage title={words('templatesTitle')} text={words('chooseStart')}>
      <StartingPoints withBlank />
    </HomePage>
  )
}
