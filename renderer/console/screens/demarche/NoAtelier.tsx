import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useWords } from '../../../text/words.ts'
import { useRoute } from '../../routes.ts'
import { AddAtelierDialog } from './AddAtelierDialog.tsx'
import { SheetPage } from './SheetPage.tsx'

/** A démarche without any atelier yet. */
export function NoAtelier() {
  const words = useWords('demarche')
  const route = useRoute()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <SheetPage title={words('rail')}>
      <EmptyState
        action={
          <Button variant="plein" onClick={() => setIsAdding(true)}>
            {words('addAtelierLong')}
          </Button>
        }
      >
        {words('noAtelier')}
      </EmptyState>
      {isAdding && 'demarcheId' in route ? (
        <AddAtelierDialog demarcheId={route.demarcheId} last={null} onClose={() => setIsAdding(false)} />
      ) : null}
    </SheetPage>
  )
}
