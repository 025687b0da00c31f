import { useRef } from 'react'
import { Button } from '../../../design/Button.tsx'

/** A button that opens the system's own choice of a file. */
export function FileButton({
  accept,
  icon,
  label,
  isBusy,
  onFile,
}: {
  accept: string
  icon: React.ReactNode
  label: string
  isBusy: boolean
  onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={icon} loading={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
