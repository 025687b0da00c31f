import { IconFileDownload } from '@tabler/icons-react'
import type { DocumentKind } from '../../../../shared/contract/documents.ts'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'
import classes from './PrintButtons.module.css'
import { saveDocument } from './saveDocument.ts'
import { useDocument } from './useDocument.ts'

/** The prints of an evening, each saved as a PDF when it is ready. */
export function PrintButtons({ atelierId }: { atelierId: AtelierId }) {
  const words = useWords('restituer')
  const peopleWords = useWords('people')
  return (
    <ul className={classes.prints}>
      <PrintRow
        kind="participants"
        atelierId={atelierId}
        name={words('participantsPrint')}
        text={words('participantsPrintText')}
      />
      <PrintRow
        kind="conducteur"
        atelierId={atelierId}
        name={words('conducteurPrint')}
        text={words('conducteurPrintText')}
      />
      <PrintRow
        kind="cards"
        atelierId={atelierId}
        name={words('cardsPrint')}
        text={words('cardsPrintText')}
      />
      <PrintRow
        kind="signIn"
        atelierId={atelierId}
        name={peopleWords('signInPrint')}
        text={peopleWords('signInPrintText')}
      />
      <PrintRow
        kind="badges"
        atelierId={atelierId}
        name={peopleWords('badgesPrint')}
        text={peopleWords('badgesPrintText')}
      />
    </ul>
  )
}

type PrintRowProps = { kind: DocumentKind; atelierId: AtelierId; name: string; text: string }

function PrintRow({ kind, atelierId, name, text }: PrintRowProps) {
  const words = useWords('restituer')
  const messages = useMessages()
  const { progress, make } = useDocument(kind, atelierId)
  const print = async () => {
    const made = await make()
    if (!made) return
    saveDocument(made)
    messages.tell(words('saved', { name: made.name }))
  }
  return (
    <li className={classes.print}>
      <div className={classes.words}>
        <h2 className="titre-4">{name}</h2>
        <p className="second">{text}</p>
      </div>
      <Button
        icon={<IconFileDownload stroke={2.2} aria-hidden="true" />}
        loading={progress !== null}
        aria-label={words('printNamed', { name })}
        onClick={() => void print()}
      >
        {progress === null ? words('print') : words('printing')}
      </Button>
    </li>
  )
}
