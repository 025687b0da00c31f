import { useWords } from '../../../text/words.ts'

export function SettingsScreen() {
  const words = useWords('settings')
  return <main>{words('name')}</main>
}
