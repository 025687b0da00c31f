import { IconCheck, IconChevronDown, IconHome, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Demarche, GroupWord } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { ContextMenu } from '../../../design/ContextMenu.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import { RenameDialog } from '../home/RenameDialog.tsx'
import classes from './DemarcheMenu.module.css'

const icons = { stroke: 2.2, 'aria-hidden': true } as const

/** The name of the démarche, and what can be done with it: rename, its word for groups, close. */
export function DemarcheMenu({ demarche }: { demarche: Demarche }) {
  const words = useWords('demarche')
  const commands = useCommands()
  const [isRenaming, setIsRenaming] = useState(false)
  const { title, groupWord } = demarche
  const say = (word: GroupWord) => () => {
    if (word !== groupWord) void commands.demarches.change({ id: demarche.id, fields: { groupWord: word } })
  }
  const check = (word: GroupWord) => (word === groupWord ? <IconCheck {...icons} /> : <span />)
  return (
    <div className={classes.place}>
      <ContextMenu
        position="bottom-start"
        sections={[
          {
            entries: [
              {
                label: words('rename'),
                icon: <IconPencil {...icons} />,
                onPress: () => setIsRenaming(true),
              },
            ],
          },
          {
            entries: [
              { label: words('wordGroup'), icon: check('groupe'), onPress: say('groupe') },
              { label: words('wordTablee'), icon: check('tablee'), onPress: say('tablee') },
            ],
          },
          {
            entries: [
              {
                label: words('backHome'),
                icon: <IconHome {...icons} />,
                onPress: () => {
                  void commands.shelf.close({})
                  goTo({ screen: 'home' })
                },
              },
            ],
          },
        ]}
      >
        <button type="button" className={classes.name}>
          <span className={classes.label}>{words('label')}</span>
          <span className={classes.title}>{title}</span>
          <IconChevronDown className={classes.arrow} {...icons} />
        </button>
      </ContextMenu>
      {isRenaming ? <RenameDialog item={demarche} onClose={() => setIsRenaming(false)} /> : null}
    </div>
  )
}
