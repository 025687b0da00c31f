import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { ContributionColour } from '../../shared/domain/rows.ts'
import { Button } from '../design/Button.tsx'
import { ContextMenu } from '../design/ContextMenu.tsx'
import { IconButton } from '../design/IconButton.tsx'
import classes from './SelectionBar.module.css'
import { SetBar } from './SetBar.tsx'
import type { BoardModel } from './useBoardModel.ts'

const colours: readonly [ContributionColour, string][] = [
  ['papier', 'board.colourPapier'],
  ['or', 'board.colourOr'],
  ['ciel', 'board.colourCiel'],
  ['dragee', 'board.colourDragee'],
  ['eau', 'board.colourEau'],
]
const mostTimes = 99

/** What can be done with what is chosen; the same bar over the canvas and over the list. */
export function SelectionBar({ model }: { readonly model: BoardModel }) {
  const { chosenContributions, chosenCluster } = model
  if (model.isReadOnly) return null
  if (chosenContributions.length > 0) return <ContributionsBar model={model} />
  if (chosenCluster === null) return null
  return <SetBar model={model} clusterId={chosenCluster} />
}

function ContributionsBar({ model }: { readonly model: BoardModel }) {
  const { translate, commands, chosenContributions: ids } = model
  const only = ids.length === 1 ? model.contributions.get(ids[0] ?? '') : undefined
  return (
    <fieldset className={classes.bar} aria-label={translate('board.chosen')}>
      <span className={classes.what}>{translate('board.chosenParoles', { count: ids.length })}</span>
      <ContextMenu
        position="top-start"
        sections={[
          {
            entries: model.targets.map((target) => ({
              label: model.nameOfTarget(target),
              onPress: () => model.moveToTarget(ids, target),
            })),
          },
        ]}
      >
        <Button size={44} variant="discret">
          {translate('board.moveTo')}
        </Button>
      </ContextMenu>
      {only ? null : (
        <Button size={44} variant="discret" keyHint="R" onClick={() => model.merge(ids)}>
          {translate('board.merge')}
        </Button>
      )}
      {only ? (
        <>
          <Button
            size={44}
            variant="discret"
            keyHint="F2"
            onClick={() => model.write({ kind: 'edit', contributionId: only.id })}
          >
            {translate('board.edit')}
          </Button>
          <Button
            size={44}
            variant="discret"
            onClick={() => model.write({ kind: 'split', contributionId: only.id })}
          >
            {translate('board.split')}
          </Button>
          <span className={classes.stepper}>
            <IconButton
              label={translate('board.countLess')}
              icon={<IconMinus aria-hidden="true" stroke={2.2} />}
              aria-disabled={only.count <= 1}
              onClick={() => {
                if (only.count > 1) commands.setCount({ contributionId: only.id, count: only.count - 1 })
              }}
            />
            <span className={classes.times}>{translate('board.timesSaid', { count: only.count })}</span>
            <IconButton
              label={translate('board.countMore')}
              icon={<IconPlus aria-hidden="true" stroke={2.2} />}
              aria-disabled={only.count >= mostTimes}
              onClick={() => {
                if (only.count < mostTimes) {
                  commands.setCount({ contributionId: only.id, count: only.count + 1 })
                }
              }}
            />
          </span>
          {model.noteActions?.(only.id)}
        </>
      ) : null}
      <ContextMenu
        position="top-start"
        sections={[
          {
            entries: colours.map(([colour, key]) => ({
              label: translate(key),
              icon: <span className={classes.swatch} data-colour={colour} />,
              onPress: () => commands.recolour({ contributionIds: ids, colour }),
            })),
          },
        ]}
      >
        <Button size={44} variant="discret">
          {translate('board.colour')}
        </Button>
      </ContextMenu>
      <Button
        size={44}
        variant="discret"
        keyHint={translate('board.keyDelete')}
        onClick={() => model.remove(ids)}
      >
        {translate('board.remove')}
      </Button>
    </fieldset>
  )
}
