import { z } from 'zod'
import type { BaseMapId, BoardId, CommuneId, ContributionId, GroupId, MapItemId } from '../domain/ids.ts'
import { command, id, text } from './command.ts'

const ids = z.array(id<MapItemId>()).min(1).max(500)
const reach = z.enum(['communal', 'plusieursCommunes', 'territoire', 'auDela'])
const count = z.number().int().min(1).max(999)
/** On the plane of the base map, which is 1000 wide; a little beyond its edges is out of the territory. */
const coordinate = z.number().min(-2000).max(6000).nullable()
const contributionIds = z.array(id<ContributionId>()).max(50)
const details = z.record(text(40), text(300))
const place = {
  communeId: id<CommuneId>().nullable(),
  isOutside: z.boolean(),
  x: coordinate,
  y: coordinate,
  baseMapId: id<BaseMapId>().nullable(),
}

/** A gommette of a file, whole: the window has matched its words with ours. */
const item = z.strictObject({
  ...place,
  id: id<MapItemId>(),
  category: text(64),
  label: text(400),
  reach,
  count,
  groupId: id<GroupId>().nullable(),
  note: text(1000),
  contributionIds,
  details,
  capturedFrom: z.enum(['direct', 'papier', 'photo', 'import']),
})

/** Gommettes on a map: put, moved, described, taken in when they came from a phone. Texts that are too long are refused by the rule. */
export const mapItems = {
  place: command(
    {
      id: id<MapItemId>(),
      boardId: id<BoardId>(),
      category: text(64),
      label: text(400).default(''),
      reach: reach.default('communal'),
      count: count.default(1),
      groupId: id<GroupId>().nullable().default(null),
      communeId: place.communeId.default(null),
      isOutside: place.isOutside.default(false),
      x: coordinate.default(null),
      y: coordinate.default(null),
      baseMapId: place.baseMapId.default(null),
      note: text(1000).default(''),
      contributionIds: contributionIds.default([]),
      details: details.default({}),
      capturedFrom: z.enum(['direct', 'papier', 'photo', 'import']).default('direct'),
    },
    { example: { id: 'item-new', boardId: 'board-map', category: 'marche', label: 'Marché du samedi' } },
  ),
  /** Those of a file that comes back: one gesture, one « Annuler »; those that are there already stay. */
  placeMany: command(
    { boardId: id<BoardId>(), items: z.array(item).min(1).max(2000) },
    {
      example: {
        boardId: 'board-map',
        items: [
          {
            id: 'import-1',
            category: 'marche',
            label: 'Le lavoir',
            reach: 'communal',
            count: 1,
            groupId: null,
            communeId: null,
            isOutside: false,
            x: 120,
            y: 240,
            baseMapId: 'baseMap-1',
            note: '',
            contributionIds: [],
            details: {},
            capturedFrom: 'import',
          },
        ],
      },
    },
  ),
  /** Only what is named changes; a detail with an empty text is taken away. */
  change: command(
    {
      ids,
      fields: z.strictObject({
        category: text(64).optional(),
        label: text(400).optional(),
        reach: reach.optional(),
        count: count.optional(),
        groupId: id<GroupId>().nullable().optional(),
        communeId: place.communeId.optional(),
        isOutside: place.isOutside.optional(),
        x: coordinate.optional(),
        y: coordinate.optional(),
        baseMapId: place.baseMapId.optional(),
        note: text(1000).optional(),
        contributionIds: contributionIds.optional(),
        details: details.optional(),
      }),
    },
    { example: { ids: ['item-1'], fields: { label: 'Marché couvert', reach: 'territoire' } } },
  ),
  /** Takes in what waited to be read: the wall may show it. */
  keep: command({ ids }, { example: { ids: ['item-2'] } }),
  remove: command({ ids }, { example: { ids: ['item-1'] } }),
}
