import { EmptyState } from '../../../design/EmptyState.tsx'
import { useWords } from '../../../text/words.ts'
import type { Route } from '../../routes.ts'
import { SheetPage } from '../demarche/SheetPage.tsx'

/** The synthesis of an evening. */
export function SynthesisScreen({ route }: { route: Route }) {
  const words = useWords('demarche')
  return (
    <SheetPage title={words('synthesis')} context={[route.screen]}>
      <EmptyState>{words('synthesisComing')}</EmptyState>
    </SheetPage>
  )
}
