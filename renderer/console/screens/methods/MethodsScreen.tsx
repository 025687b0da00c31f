import { useWords } from '../../../text/words.ts'

export function MethodsScreen() {
  const words = useWords('settings')
  return <main>{words('name')}</main>
}
