import { useEffect, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useWords } from '../../../text/words.ts'
import { NumberField } from '../demarche/NumberField.tsx'
import type { OpenPdf } from './readPdf.ts'
import classes from './TerritoryScreen.module.css'

/** Which page of a PDF is the map: its number, and what it looks like. */
export function PdfPageDialog({
  pdf,
  onTake,
  onClose,
}: {
  pdf: OpenPdf
  onTake: (page: number) => void
  onClose: () => void
}) {
  const words = useWords('territory')
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<{ page: number; address: string } | null>(null)
  useEffect(() => {
    let isGone = false
    pdf.picture(page, 560).then(
      ({ blob }) => {
        if (!isGone) setShown({ page, address: URL.createObjectURL(blob) })
      },
      // A page that cannot be drawn is told when it is taken.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [pdf, page])
  useEffect(() => () => (shown ? URL.revokeObjectURL(shown.address) : undefined), [shown])
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('pdfPage')}
      actions={
        <>
          <Button variant="plein" onClick={() => onTake(page)}>
            {words('pdfTake')}
          </Button>
          <Button variant="discret" onClick={onClose}>
            {words('cancel')}
          </Button>
        </>
      }
    >
      <NumberField
        label={words('pdfPageNumber', { count: pdf.pageCount })}
        value={page}
        min={1}
        max={pdf.pageCount}
        onChange={setPage}
      />
      {shown ? (
        <img className={classes.page} src={shown.address} alt={words('pdfPreview', { page: shown.page })} />
      ) : null}
    </Dialog>
  )
}
