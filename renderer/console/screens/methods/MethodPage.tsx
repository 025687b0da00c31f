import {
  IconArrowLeft,
  IconCopyPlus,
  IconFileExport,
  IconPencil,
  IconPlayerPlay,
  IconPrinter,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { goTo, writeRoute } from '../../routes.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { AddToAgendaDialog } from './AddToAgendaDialog.tsx'
import { adaptedMethod } from './blankMethod.ts'
import { exportMethods } from './exportMethods.ts'
import { GuideSections } from './GuideSections.tsx'
import { MethodAside } from './MethodAside.tsx'
import { MethodForm } from './MethodForm.tsx'
import { MethodLinks } from './MethodLinks.tsx'
import classes from './MethodPage.module.css'
import { MethodSteps } from './MethodSteps.tsx'
import { MethodTrials } from './MethodTrials.tsx'
import { PrintDialog } from './PrintDialog.tsx'
import { RehearsalDialog } from './RehearsalDialog.tsx'

type Opened = 'add' | 'print' | 'rehearse' | 'adapt' | 'edit' | null

/** One method, to understand in two minutes: what to do at left, what to know at right. */
export function MethodPage({ one, library }: { one: LibraryMethod; library: readonly LibraryMethod[] }) {
  const words = useWords('methods')
  const language = useLocale()
  const commands = useCommands()
  const messages = useMessages()
  const [opened, setOpened] = useState<Opened>(null)
  const { method } = one
  const name = method.names[language]
  usePageTitle(name, words('title'))
  const close = () => setOpened(null)
  const remove = async () => {
    const { status } = await commands.ownMethods.remove({ id: method.id })
    if (status !== 'done') return
    goTo({ screen: 'methods' })
    messages.tell(words('removed', { name }), {
      label: words('putBack'),
      onPress: () => void commands.ownMethods.putBack({ id: method.id }),
    })
  }
  const icon = { stroke: 2.2, 'aria-hidden': true } as const
  return (
    <article className={classes.method}>
      <a className={classes.back} href={writeRoute({ screen: 'methods' })}>
        <IconArrowLeft {...icon} />
        {words('back')}
      </a>
      <header>
        <h1>{name}</h1>
        {method.aliases[language].length > 0 ? (
          <p className="second">{words('alsoCalled', { names: method.aliases[language].join(', ') })}</p>
        ) : null}
        <p className={classes.pitch}>{method.pitch[language]}</p>
        <div className={classes.gestures}>
          <Button variant="plein" icon={<IconRowInsertBottom {...icon} />} onClick={() => setOpened('add')}>
            {words('add')}
          </Button>
          <Button icon={<IconPrinter {...icon} />} onClick={() => setOpened('print')}>
            {words('print')}
          </Button>
          <Button icon={<IconPlayerPlay {...icon} />} onClick={() => setOpened('rehearse')}>
            {words('rehearse')}
          </Button>
          <Button icon={<IconCopyPlus {...icon} />} onClick={() => setOpened('adapt')}>
            {words('adapt')}
          </Button>
          {one.isOwn ? (
            <Button icon={<IconPencil {...icon} />} onClick={() => setOpened('edit')}>
              {words('edit')}
            </Button>
          ) : null}
          <Button
            icon={<IconFileExport {...icon} />}
            onClick={() => messages.tell(words('exported', { name: exportMethods([one], name) }))}
          >
            {words('export')}
          </Button>
          {one.isOwn ? (
            <Button icon={<IconTrash {...icon} />} onClick={() => void remove()}>
              {words('remove')}
            </Button>
          ) : null}
        </div>
      </header>
      <div className={classes.columns}>
        <div className={classes.main}>
          <p className={classes.purpose}>{method.purpose[language]}</p>
          <MethodSteps method={method} />
          <GuideSections guide={one.guides[language]} />
        </div>
        <aside className={classes.aside} aria-label={words('inShort')}>
          <MethodAside method={method} />
          <MethodLinks one={one} library={library} />
          <MethodTrials one={one} />
        </aside>
      </div>
      {opened === 'add' ? <AddToAgendaDialog method={method} onClose={close} /> : null}
      {opened === 'print' ? <PrintDialog method={method} onClose={close} /> : null}
      {opened === 'rehearse' ? <RehearsalDialog method={method} onClose={close} /> : null}
      {opened === 'edit' ? (
        <MethodForm
          title={words('editTitle', { name })}
          draftName={`edit ${method.id}`}
          initial={{ method, guides: one.guides, basedOn: one.basedOn }}
          onClose={close}
        />
      ) : null}
      {opened === 'adapt' ? (
        <MethodForm
          title={words('adaptTitle', { name })}
          draftName={`adapt ${method.id}`}
          initial={adaptedMethod(one, {
            id: `m${newId()}`,
            names: {
              fr: words('adaptedName', { name: method.names.fr }),
              en: words('adaptedName', { name: method.names.en }),
            },
          })}
          onClose={close}
        />
      ) : null}
    </article>
  )
}
