import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Dialog } from '../../../../renderer/design/Dialog.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'

export interface ReasonDialogProps {
  readonly title: string
  /** What is kept, what changes. */
  readonly text: string
  readonly label: string
  readonly confirm: string
  /** Why it cannot be confirmed yet. */
  readonly missing: string
  readonly giveUp: string
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** Something that is done with its reason, which stays in the record. */
export function ReasonDialog(props: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const confirm = () => {
    if (reason.trim() !== '') props.onConfirm(reason.trim())
  }
  return (
    <Dialog
      opened
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button
            variant="plein"
            unavailable={reason.trim() === '' ? props.missing : false}
            onClick={confirm}
          >
            {props.confirm}
          </Button>
          <Button onClick={props.onClose}>{props.giveUp}</Button>
        </>
      }
    >
      <p>{props.text}</p>
      <Field
        label={props.label}
        value={reason}
        maxSigns={400}
        autoFocus
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter') confirm()
        }}
      />
    </Dialog>
  )
}
