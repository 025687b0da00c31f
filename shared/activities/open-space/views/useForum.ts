import { useMemo, useState } from 'react'
import { useMessages } from '../../../../renderer/design/useMessages.ts'
import type { ContributionId } from '../../../domain/ids.ts'
import { typeset } from '../../../text/typography.ts'
import type { BoardViewProps } from '../../boardProps.ts'
import { compteRenduModel } from '../compteRendu.ts'
import { cellsOf, judgeDrop, proposeCell } from '../placeTopic.ts'
import { type Forum, readForum, type Session, type Topic, titleOf } from '../readForum.ts'
import type { OpenSpaceAction, OpenSpaceDocument, OpenSpaceSettings } from '../schema.ts'

export type ForumBoardProps = BoardViewProps<OpenSpaceSettings, OpenSpaceDocument, OpenSpaceAction>

/** A drop on a cell already taken, until somebody says what to do. */
export type Occupied = { topics: readonly Topic[]; by: Session }

export type ForumGestures = {
  forum: Forum
  occupied: Occupied | null
  /** Puts topics in a cell, or back in the marketplace; what cannot be is said. */
  place: (topicIds: readonly string[], slotId: string | null) => void
  /** Answers a drop on a taken cell: brought together, or left where it was. */
  answerOccupied: (isMerged: boolean) => void
  merge: (into: Session, topics: readonly Topic[]) => void
  proposeOther: (session: Session) => void
  /** Opens the compte rendu of a workshop, with its number; its id at once. */
  openReport: (session: Session) => string
  numberReports: () => void
  tell: (key: string, params?: { [name: string]: string | number }) => void
  warn: (key: string, params?: { [name: string]: string | number }) => void
}

/** What is done with topics on a forum, each gesture judged before it is asked of the host. */
export function useForum({
  content,
  translate,
  locale,
  commands,
  isReadOnly,
}: ForumBoardProps): ForumGestures {
  const forum = useMemo(() => readForum(content), [content])
  const messages = useMessages()
  const [occupied, setOccupied] = useState<Occupied | null>(null)
  const set = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const tell: ForumGestures['tell'] = (key, params) => messages.tell(set(key, params))
  const warn: ForumGestures['warn'] = (key, params) => messages.warn(set(key, params))
  const topicsOf = (ids: readonly string[]) => ids.flatMap((id) => forum.topicsById.get(id) ?? [])
  const idsOf = (topics: readonly Topic[]): ContributionId[] => topics.map((topic) => topic.id)

  const put = (topics: readonly Topic[], slotId: string | null) => {
    const session = forum.sessions.find((one) => one.topics.some((topic) => topic.id === topics[0]?.id))
    const isWhole = session?.clusterId != null && session.topics.length === topics.length
    if (slotId !== null && isWhole && session.clusterId !== null)
      commands.moveCluster({ clusterId: session.clusterId, slotId, beforeId: null })
    else commands.move({ contributionIds: idsOf(topics), slotId, clusterId: null, beforeId: null })
  }
  const sayPlaced = (topics: readonly Topic[], slotId: string) => {
    const cell = cellsOf(forum).find((one) => one.slotId === slotId)
    if (cell)
      tell('placed', {
        title: titleOf({ topics: [...topics] }),
        round: cell.round.label,
        place: cell.place.name,
      })
  }
  const place: ForumGestures['place'] = (topicIds, slotId) => {
    const topics = topicsOf(topicIds)
    if (isReadOnly || topics.length === 0) return
    const title = titleOf({ topics })
    if (slotId === null) {
      put(topics, null)
      return tell('backInQueue', { title })
    }
    const drop = judgeDrop(forum, topics, slotId)
    switch (drop.kind) {
      case 'free':
        put(topics, slotId)
        return sayPlaced(topics, slotId)
      case 'occupied':
        return setOccupied({ topics, by: drop.by })
      case 'tooEarly':
        return warn('tooEarly', { title, other: titleOf(drop.after) })
      case 'tooLate':
        return warn('tooLate', { title, other: titleOf(drop.before) })
      case 'unchanged':
      case 'unknown':
        return tell('released')
    }
  }
  const merge: ForumGestures['merge'] = (into, topics) => {
    const added = topics.filter((topic) => !into.topics.some((held) => held.id === topic.id))
    const title = titleOf({ topics: [...into.topics, ...added] })
    if (into.clusterId !== null)
      commands.move({
        contributionIds: idsOf(added),
        slotId: into.cellId,
        clusterId: into.clusterId,
        beforeId: null,
      })
    else
      commands.createCluster({
        slotId: into.cellId,
        title: [...title].slice(0, 80).join(''),
        contributionIds: idsOf([...into.topics, ...added]),
      })
    tell('merged', { title })
  }
  const open = (session: Session) =>
    commands.openSheet({
      model: compteRenduModel,
      title: [...titleOf(session)].slice(0, 200).join(''),
      groupId: null,
      contributionId: session.id,
    })
  return {
    forum,
    occupied,
    place,
    merge,
    tell,
    warn,
    answerOccupied: (isMerged) => {
      if (isMerged && occupied) merge(occupied.by, occupied.topics)
      setOccupied(null)
    },
    proposeOther: (session) => {
      const cell = proposeCell(forum, session)
      if (!cell) return warn('noOther')
      put(session.topics, cell.slotId)
      sayPlaced(session.topics, cell.slotId)
    },
    openReport: (session) => session.sheets[0]?.id ?? open(session),
    numberReports: () => {
      for (const session of forum.sessions) if (session.sheets.length === 0) open(session)
    },
  }
}
