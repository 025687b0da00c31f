import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Dialog.module.css'

export interface DialogProps {
  readonly opened: boolean
  /** Échap, or a press outside: the same as the gentle button. */
  readonly onClose: () => void
  /** A question, or what it is. */
  readonly title: string
  /** What is kept, what will change: one sentence or two; or a short form. */
  readonly children?: ReactNode
  /** Buttons whose label is a verb; never « OK ». The first takes the focus unless one carries data-autofocus. */
  readonly actions?: ReactNode
  readonly size?: 'question' | 'large'
}

/** A square sheet over the table. The focus goes in, stays in, and comes back. */
export function Dialog({ opened, onClose, title, children, actions, size = 'question' }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      withCloseButton={false}
      lockScroll={false}
      size={size === 'large' ? '48rem' : '31rem'}
      radius={0}
      transitionProps={{ duration: 0 }}
      classNames={{
        content: classes.content,
        header: classes.header,
        title: classes.title,
        body: classes.body,
        overlay: classes.overlay,
      }}
    >
      <div className={classes.text}>{children}</div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </Modal>
  )
}
