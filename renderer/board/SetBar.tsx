import type { ClusterId } from '../../shared/domain/ids.ts'
import { Button } from '../design/Button.tsx'
import { ContextMenu } from '../design/ContextMenu.tsx'
import classes from './SelectionBar.module.css'
import type { BoardModel } from './useBoardModel.ts'

/** What can be done with a whole set: name it, move it, join it to another, link it, fold it, take it apart. */
export function SetBar({ model, clusterId }: { readonly model: BoardModel; readonly clusterId: ClusterId }) {
  const { translate, order, setGestures } = model
  const own = model.clusters.get(clusterId)
  const isFolded = setGestures?.folded.has(clusterId) === true
  const others = order.slots.map(({ slot, sets }) => ({
    slot,
    sets: sets.filter(({ cluster }) => cluster.id !== clusterId).map(({ cluster }) => cluster.id),
  }))
  const joinable = others.filter(({ sets }) => sets.length > 0)
  const linkable = joinable.filter(({ slot }) => slot.id !== own?.slot)
  return (
    <fieldset className={classes.bar} aria-label={translate('board.chosen')}>
      <span className={`${classes.what} ${classes.set}`}>
        {translate('board.chosenSet', { set: model.nameOfCluster(clusterId) })}
      </span>
      <Button
        size={44}
        variant="discret"
        keyHint="F2"
        onClick={() => model.write({ kind: 'title', clusterId })}
      >
        {translate('board.rename')}
      </Button>
      <ContextMenu
        position="top-start"
        sections={others.map(({ slot, sets }) => ({
          title: slot.title,
          entries: [
            ...sets.map((id) => ({
              label: translate('board.beforeSet', { slot: slot.title, set: model.nameOfCluster(id) }),
              onPress: () => model.moveSet(clusterId, slot.id, id),
            })),
            {
              label: translate('board.endOfSlot', { slot: slot.title }),
              onPress: () => model.moveSet(clusterId, slot.id, null),
            },
          ],
        }))}
      >
        <Button size={44} variant="discret">
          {translate('board.moveTo')}
        </Button>
      </ContextMenu>
      {joinable.length > 0 ? (
        <ContextMenu
          position="top-start"
          sections={joinable.map(({ slot, sets }) => ({
            title: slot.title,
            entries: sets.map((id) => ({
              label: model.nameOfCluster(id),
              onPress: () => model.joinSets(clusterId, id),
            })),
          }))}
        >
          <Button size={44} variant="discret">
            {translate('board.joinTo')}
          </Button>
        </ContextMenu>
      ) : null}
      {setGestures && linkable.length > 0 ? (
        <ContextMenu
          position="top-start"
          sections={linkable.map(({ slot, sets }) => ({
            title: slot.title,
            entries: sets.map((id) => {
              const isLinked = model.areLinked(clusterId, id)
              const set = model.nameOfCluster(id)
              return {
                label: isLinked ? translate('board.unlinkFrom', { set }) : set,
                onPress: () => model.linkSets(clusterId, id, !isLinked),
              }
            }),
          }))}
        >
          <Button size={44} variant="discret">
            {translate('board.linkTo')}
          </Button>
        </ContextMenu>
      ) : null}
      {setGestures ? (
        <Button size={44} variant="discret" onClick={() => model.foldSet(clusterId, !isFolded)}>
          {translate(isFolded ? 'board.unfold' : 'board.fold')}
        </Button>
      ) : null}
      <Button
        size={44}
        variant="discret"
        keyHint={translate('board.keyDelete')}
        onClick={() => model.dissolve(clusterId)}
      >
        {translate('board.dissolve')}
      </Button>
    </fieldset>
  )
}
