import { IconFilePlus } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import type { SheetId } from '../../../domain/ids.ts'
import type { SheetModel } from '../../../domain/sheets/sheetModel.ts'
import { contributionsWithout, groupsWithout } from '../arrange.ts'
import classes from './Board.module.css'
import type { SheetsBoardProps } from './Board.tsx'

const titleSigns = 120

/** Dealing the sheets as the settings say, or one more by hand. */
export function OpenSheets({
  content,
  translate,
  commands,
  onOpened,
}: SheetsBoardProps & { readonly onOpened: (id: SheetId) => void }) {
  const { settings, groups, sheets, contributions } = content
  const open = (model: SheetModel) =>
    onOpened(commands.openSheet({ model: model.id, title: '', groupId: null, contributionId: null }))
  return (
    <div className={classes.open}>
      {settings.models.map((model) => {
        const waitingGroups = settings.deal === 'perGroup' ? groupsWithout(groups, sheets, model.id) : []
        const waitingSaid =
          settings.deal === 'perContribution' ? contributionsWithout(contributions, sheets, model.id) : []
        return (
          <div key={model.id} className={classes.open}>
            {waitingGroups.length > 0 ? (
              <Button
                size={44}
                variant="plein"
                onClick={() => {
                  const ids = waitingGroups.map((group) =>
                    commands.openSheet({
                      model: model.id,
                      title: '',
                      groupId: group.id,
                      contributionId: null,
                    }),
                  )
                  if (ids[0]) onOpened(ids[0])
                }}
              >
                {translate('sheets.openPerGroup', { count: waitingGroups.length })}
              </Button>
            ) : null}
            {waitingSaid.length > 0 ? (
              <Button
                size={44}
                variant="plein"
                onClick={() => {
                  const ids = waitingSaid.map((said) =>
                    commands.openSheet({
                      model: model.id,
                      title: [...said.text].slice(0, titleSigns).join(''),
                      groupId: said.groupId,
                      contributionId: said.id,
                    }),
                  )
                  if (ids[0]) onOpened(ids[0])
                }}
              >
                {translate('sheets.openPerParole', { count: waitingSaid.length })}
              </Button>
            ) : null}
            <Button
              size={44}
              icon={<IconFilePlus stroke={2.2} aria-hidden="true" />}
              onClick={() => open(model)}
            >
              {settings.models.length > 1
                ? translate('sheets.newSheetOf', { model: model.title })
                : translate('sheets.newSheet')}
            </Button>
          </div>
        )
      })}
    </div>
  )
}
