import { activities } from '../../shared/activities/index.ts'
import { type Change, put } from '../../shared/domain/change.ts'
import type { ContributionId } from '../../shared/domain/ids.ts'
import { blankPerson } from '../../shared/domain/people/blankPerson.ts'
import type { Json } from '../../shared/domain/rows.ts'
import { sampleBallot } from './sampleBallot.ts'

/** The ids that the examples of the contract name. Plain strings here stand for branded ids. */
const as = <T>(value: string) => value as T

/** 17 September 2026, 18 h 30 in Paris. */
export const sampleNow = Date.parse('2026-09-17T16:30:00Z')

const column = (id: string, title: string, sign: string) => ({ id, title, subtitle: '', sign, colour: 'or' })
const settings = {
  look: 'colonnes',
  columns: [column('pepites', 'Pépites', 'pepite'), column('rateaux', 'Râteaux', 'rateau')],
  counters: [],
  isPrintedByDefault: true,
  showCountersInPdf: [],
}

function atelier(number: number): Change {
  return put('ateliers', {
    id: as(`atelier-${number}`),
    demarcheId: as('demarche-1'),
    orderKey: `a${number}`,
    title: `Atelier ${number}`,
    format: 'atelier',
    day: '2026-09-17',
    dayCount: 1,
    place: 'Salle des fêtes',
    timeZone: 'Europe/Paris',
    startTime: '18:30',
    announcedStartTime: '',
    announcedEndTime: '20:30',
    hallUntilTime: '22:00',
    expectedPeople: 38,
    headcounts: {},
    welcomeMessage: 'Le café est au fond',
    reminder: '',
    kept: 'secret du débriefing',
    next: '',
  })
}

function sequence(number: number): Change[] {
  const laneIds = number === 1 ? ['lane-1', 'lane-2'] : [`lane-of-${number}`]
  return [
    put('sequences', {
      id: as(`sequence-${number}`),
      atelierId: as('atelier-1'),
      orderKey: `a${number}`,
      title: `Séquence ${number}`,
      kind: number === 3 ? 'meal' : 'plenary',
      objective: 'objectif secret',
      lead: 'Camille',
      material: 'matériel secret',
      notes: 'notes secrètes',
      notesDone: [],
      wishedMinutes: 30,
      minimumMinutes: 20,
      maximumMinutes: 45,
      fixedTime: '',
      dayOffset: 0,
      isOptional: false,
    }),
    ...laneIds.map((id, index) =>
      put('lanes', {
        id: as(id),
        atelierId: as('atelier-1'),
        sequenceId: as(`sequence-${number}`),
        orderKey: `a${index}`,
        groupId: id === 'lane-2' ? as('group-1') : null,
        methodId: 'pepitesRateaux',
        title: '',
        consigne: 'Une pépite, un râteau',
        consigneFacile: '',
        wallTitle: '',
        facilitator: 'Farid le secret',
        minutes: 30,
        steps: [
          { id: 'step-1', title: 'Écrire', minutes: 10, consigne: '', consigneFacile: '', isOptional: false },
          {
            id: 'step-2',
            title: 'Raconter',
            minutes: 20,
            consigne: '',
            consigneFacile: '',
            isOptional: false,
          },
        ],
      }),
    ),
  ]
}

function board(number: number, laneId: string): Change {
  return put('boards', {
    id: as(`board-${number}`),
    atelierId: as('atelier-1'),
    laneId: as(laneId),
    orderKey: 'a0',
    activity: 'columns',
    title: 'Pépites et râteaux',
    heading: '',
    settings: settings as Json,
    document: activities.columns.initialDocument(settings) as Json,
    documentVersion: activities.columns.version,
    frozenAt: null,
  })
}

const sheetsSettings = activities.sheets.settingsSchema.parse({
  models: [
    {
      id: 'compteRendu',
      title: 'Compte rendu',
      fields: [
        { id: 'keyPoints', label: 'Ce qui s’est dit', kind: 'list' },
        { id: 'secretary', label: 'Secrétaire', kind: 'text', isPrivate: true },
      ],
    },
  ],
})

function sheetsBoard(): Change {
  return put('boards', {
    id: as('board-sheets'),
    atelierId: as('atelier-1'),
    laneId: as('lane-1'),
    orderKey: 'a1',
    activity: 'sheets',
    title: 'Comptes rendus',
    heading: '',
    // Settings are plain data: their schema is zod's, their file is JSON.
    settings: sheetsSettings as Json,
    document: activities.sheets.initialDocument(sheetsSettings) as Json,
    documentVersion: activities.sheets.version,
    frozenAt: null,
  })
}

function sheet(number: number, status: 'attendu' | 'brouillon'): Change {
  return put('sheets', {
    id: as(`sheet-${number}`),
    atelierId: as('atelier-1'),
    sequenceId: as('sequence-1'),
    laneId: as('lane-1'),
    boardId: as('board-sheets'),
    number,
    model: 'compteRendu',
    title: 'Le marché',
    groupId: null,
    contributionId: as('contribution-1'),
    status,
    fields: {},
    privateFields: { secretary: 'Madame Secrète' },
    filledFrom: 'direct',
    changedAt: sampleNow,
  })
}

function contribution(number: number, boardId: string, status: 'brut' | 'ecarte' = 'brut'): Change {
  return put('contributions', {
    id: as(`contribution-${number}`),
    atelierId: as('atelier-1'),
    sequenceId: as('sequence-1'),
    laneId: as(boardId === 'board-1' ? 'lane-1' : 'lane-2'),
    boardId: as(boardId),
    text: number === 1 ? 'Le marché du samedi' : `Parole ${number}`,
    wallTitle: '',
    groupId: null,
    authorClass: 'habitant',
    roundIndex: 1,
    polarity: '',
    status,
    count: 1,
    agreements: 0,
    colour: 'papier',
    isVerbatim: true,
    capturedFrom: 'direct',
    capturedAt: sampleNow,
    details: { qui: 'Madame Secrète' },
  })
}

function placement(number: number, slot: string, clusterId: string | null): Change {
  return put('placements', {
    id: as(`placement-${number}`),
    atelierId: as('atelier-1'),
    boardId: as('board-1'),
    contributionId: as(`contribution-${number}`),
    slot,
    orderKey: `a${number}`,
    clusterId: clusterId === null ? null : as(clusterId),
  })
}

function cluster(number: number): Change {
  return put('clusters', {
    id: as(`cluster-${number}`),
    atelierId: as('atelier-1'),
    boardId: as('board-1'),
    slot: 'pepites',
    orderKey: `a${number}`,
    title: `Set ${number}`,
    colour: 'papier',
  })
}

function commune(id: string, code: string, name: string, tileColumn: number): Change {
  return put('communes', { id: as(id), code, name, population: 100, tileColumn, tileRow: 1, x: 0, y: 0 })
}

function baseMap(id: string, orderKey: string): Change {
  return put('baseMaps', {
    id: as(id),
    orderKey,
    kind: 'schematic',
    title: 'Carte des communes',
    attribution: '',
    height: 600,
    bounds: null,
    coarseHash: '',
    fineHash: '',
    imageHash: '',
    controlPoints: [],
    zooms: [],
    layers: { background: 1, outlines: 1, names: 1 },
  })
}

/** The door of the phones, and a parole that nobody has read yet. */
const phoneRows: Change[] = [
  put('doors', {
    id: as('atelier-1'),
    atelierId: as('atelier-1'),
    isOpen: true,
    address: '192.168.1.20',
    port: 8180,
    code: 'ABCDE',
    wifiName: 'Tablée',
    wifiPassword: 'cafe-au-fond',
    wifiQr: ['101', '010', '101'],
    pageQr: ['111', '010', '111'],
    ask: { kind: 'look' },
  }),
  put('submissions', {
    id: as('submission-1'),
    atelierId: as('atelier-1'),
    boardId: as('board-1'),
    phoneId: as('phone-1'),
    groupId: as('group-1'),
    slot: 'pepites',
    text: 'parole secrète d’un téléphone',
    state: 'waiting',
    sentAt: sampleNow,
  }),
]

function mapBoard(): Change {
  const { map } = activities
  return put('boards', {
    id: as('board-map'),
    atelierId: as('atelier-1'),
    laneId: as('lane-1'),
    orderKey: 'a2',
    activity: 'map',
    title: 'Carte des lieux',
    heading: '',
    // Settings and documents are plain data, as above.
    settings: map.defaultSettings as Json,
    document: map.initialDocument(map.defaultSettings) as Json,
    documentVersion: map.version,
    frozenAt: null,
  })
}

function mapItem(number: number, status: 'kept' | 'waiting'): Change {
  return put('mapItems', {
    id: as(`item-${number}`),
    atelierId: as('atelier-1'),
    sequenceId: as('sequence-1'),
    laneId: as('lane-1'),
    boardId: as('board-map'),
    number,
    category: 'marche',
    label: `Lieu ${number}`,
    reach: 'communal',
    count: 1,
    groupId: null,
    communeId: null,
    isOutside: false,
    x: 100 * number,
    y: 100,
    baseMapId: null,
    note: 'note secrète',
    status,
    contributionIds: [as<ContributionId>('contribution-1')],
    details: { nature: 'détail secret' },
    capturedFrom: 'direct',
    capturedAt: sampleNow,
  })
}

/** One who came, and one who was only asked: their names and telephones must reach no wall. */
function people(): Change[] {
  return [
    put('people', {
      ...blankPerson(as('person-1')),
      firstName: 'Bernadette',
      lastName: 'Secrète',
      category: 'elu',
      gender: 'femme',
      ageBand: '60-74',
      phone: '06 12 34 56 78 secret',
      email: 'bernadette@secret.example',
      note: 'secret',
    }),
    put('people', { ...blankPerson(as('person-2')), firstName: 'Secret', lastName: 'Odile' }),
  ]
}

/** A démarche with everything the contract's examples name, and secrets that no wall may show. */
export function sampleDemarche(): Change[] {
  return [
    put('demarches', {
      id: as('demarche-1'),
      title: 'Vitalité sociale',
      territory: 'Pays de Lormière',
      commissioner: 'commanditaire secret',
      purpose: 'finalité secrète',
      groupWord: 'groupe',
      isDemo: false,
      createdAt: sampleNow,
      retentionDay: '',
    }),
    atelier(1),
    atelier(2),
    commune('commune-1', 'LOR', 'Lormière', 1),
    commune('commune-2', 'STO', 'Saint-Ouvrin', 2),
    baseMap('baseMap-1', 'a0'),
    baseMap('baseMap-2', 'a1'),
    ...people(),
    put('groups', {
      id: as('group-1'),
      atelierId: as('atelier-1'),
      orderKey: 'a0',
      number: 1,
      name: 'Groupe 1',
      shape: 'rond',
    }),
    put('attendances', {
      id: as('attendance-1'),
      atelierId: as('atelier-1'),
      personId: as('person-1'),
      groupId: as('group-1'),
      state: 'present',
      isWalkIn: false,
      arrivedAt: sampleNow,
      leftAt: null,
    }),
    ...sequence(1),
    ...sequence(2),
    ...sequence(3),
    board(1, 'lane-1'),
    sheetsBoard(),
    sheet(1, 'brouillon'),
    mapBoard(),
    mapItem(1, 'kept'),
    mapItem(2, 'waiting'),
    board(2, 'lane-2'),
    ...sampleBallot(sampleNow),
    ...[1, 2, 3, 4].map((number) => contribution(number, 'board-1')),
    contribution(5, 'board-2'),
    contribution(6, 'board-1', 'ecarte'),
    cluster(1),
    cluster(2),
    placement(1, 'pepites', null),
    placement(2, 'pepites', 'cluster-1'),
    placement(3, 'pepites', 'cluster-2'),
    placement(6, 'rateaux', null),
    ...phoneRows,
  ]
}
