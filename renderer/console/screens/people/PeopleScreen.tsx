import { IconTarget, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import type { Atelier, Demarche } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { useWords } from '../../../text/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { GroupsView } from './GroupsView.tsx'
import { PanelPage } from './PanelPage.tsx'
import classes from './PeopleScreen.module.css'
import { PersonDialog } from './PersonDialog.tsx'
import { QuotasDialog } from './QuotasDialog.tsx'
import { usePanel } from './usePanel.ts'

type View = 'panel' | 'groups'
type Opened = { dialog: 'person'; person: Person | null } | { dialog: 'quotas' } | null

/** « Panel »: who is wanted, who is asked, who says yes; and how they split into groups. */
export function PeopleScreen({ demarche, atelier }: { demarche: Demarche; atelier: Atelier }) {
  const words = useWords('people')
  const panel = usePanel(atelier)
  const [view, setView] = useState<View>('panel')
  const [opened, setOpened] = useState<Opened>(null)
  const title = words(view === 'panel' ? 'title' : 'titleGroups')
  usePageTitle(title, atelier.title, demarche.title)
  return (
    <main className={classes.screen}>
      <header className={classes.header}>
        <h1 className={classes.title}>{title}</h1>
        <ChipGroup
          label={words('views')}
          options={[
            { value: 'panel', label: words('viewPanel') },
            { value: 'groups', label: words('viewGroups') },
          ]}
          value={view}
          onChange={setView}
        />
        {view === 'panel' ? (
          <div className={classes.actions}>
            <Button
              icon={<IconTarget stroke={2} aria-hidden="true" />}
              onClick={() => setOpened({ dialog: 'quotas' })}
            >
              {words('setQuotas')}
            </Button>
            <Button
              variant="plein"
              icon={<IconUserPlus stroke={2} aria-hidden="true" />}
              onClick={() => setOpened({ dialog: 'person', person: null })}
            >
              {words('add')}
            </Button>
          </div>
        ) : null}
      </header>
      {view === 'panel' ? (
        <PanelPage
          panel={panel}
          atelier={atelier}
          onEdit={(person) => setOpened({ dialog: 'person', person })}
          onAdd={() => setOpened({ dialog: 'person', person: null })}
          onQuotas={() => setOpened({ dialog: 'quotas' })}
        />
      ) : (
        <GroupsView demarche={demarche} atelier={atelier} />
      )}
      {opened?.dialog === 'person' ? (
        <PersonDialog
          panel={panel}
          atelier={atelier}
          person={opened.person}
          onClose={() => setOpened(null)}
        />
      ) : null}
      {opened?.dialog === 'quotas' ? <QuotasDialog panel={panel} onClose={() => setOpened(null)} /> : null}
    </main>
  )
}
