import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { mostMethodFileBytes } from '../../../../shared/domain/methods/methodFile.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'

/** Takes in a file of methods received from somebody; what is wrong in it is told, and nothing is added. */
export function ImportButton({ onImported }: { onImported: () => void }) {
  const words = useWords('methods')
  const refusals = useWords('refusals')
  const commands = useCommands()
  const messages = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File) => {
    if (file.size > mostMethodFileBytes) return messages.warn(refusals('methodFileTooLarge'))
    let content: string
    try {
      content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    } catch {
      return messages.warn(words('importUnreadable'))
    }
    const { status } = await commands.ownMethods.importFile({ content })
    if (status !== 'done') return
    messages.tell(words('imported'))
    onImported()
  }
  return (
    <>
      <Button
        icon={<IconFileImport stroke={2.2} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {words('import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words('importLabel')}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void take(file)
        }}
      />
    </>
  )
}
