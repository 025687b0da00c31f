import type { Atelier } from '../../../../shared/domain/rows.ts'
import { useWords } from '../../../text/words.ts'
import { LanePrints } from '../methods/LanePrints.tsx'
import { PrintButtons } from '../synthesis/PrintButtons.tsx'
import { SheetPage } from './SheetPage.tsx'

/** What is printed for the evening: the participants' schedule and the team's run sheet. */
export function PrintsScreen({ atelier }: { atelier: Atelier }) {
  const words = useWords('demarche')
  return (
    <SheetPage title={words('printsTitle')} text={words('printsText')} context={[atelier.title]}>
      <PrintButtons atelierId={atelier.id} />
      <LanePrints atelier={atelier} />
    </SheetPage>
  )
}
