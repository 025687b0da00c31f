import { chapterHeading, sectionHeading, subsectionHeading } from '../../shared/pdf/chapterHeading.ts'
import { contentsPage } from '../../shared/pdf/contentsPage.ts'
import { countedLists } from '../../shared/pdf/countedLists.ts'
import { coverPage } from '../../shared/pdf/coverPage.ts'
import { dataTable } from '../../shared/pdf/dataTable.ts'
import { figureRows, legendRows } from '../../shared/pdf/figureRows.ts'
import { caption, chapeau, itemList, paragraph } from '../../shared/pdf/paragraph.ts'
import type { PdfDefinition } from '../../shared/pdf/pdfTypes.ts'
import { picture } from '../../shared/pdf/picture.ts'
import { quoteBand } from '../../shared/pdf/quoteBand.ts'
import { marginColumnWidth, splitColumns } from '../../shared/pdf/splitColumns.ts'

const nuggetIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><path d="M10 3 22 4 29 12 27 24 17 29 6 26 3 14Z" fill="#FFC72E" stroke="#10302A" stroke-width="2"/></svg>'
const circleSticker =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><circle cx="16" cy="16" r="14" fill="#AE2018" stroke="#10302A" stroke-width="1.6"/></svg>'
const mapDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220" width="320" height="220">
<path d="M20 60 110 12 210 20 300 80 290 180 180 205 60 190Z" fill="#EFF6F1" stroke="#10302A" stroke-width="2"/>
<circle cx="120" cy="90" r="9" fill="#AE2018" stroke="#10302A"/><text x="96" y="118" font-family="Text" font-size="10" fill="#10302A">Lormière → 🏡</text>
<rect x="200" y="110" width="16" height="16" fill="#0B5FD0" stroke="#10302A"/><text x="186" y="142" font-family="Text" font-weight="bold" font-size="10" fill="#10302A">Saint‑Brice</text></svg>`

/** Words of participants that a printer may lose: emoji, other alphabets, other directions, no space at all. */
export const difficultWords = [
  'Plus de bancs 👍🏽 et de jeux 👩‍👩‍👧 pour tous ✔ ☐ ☑ → ★ ●',
  'Le mot paix : שלום עולם, en hébreu',
  'Bienvenue se dit مرحبا بكم en arabe',
  'Ελληνικά, Жизнь, Łódź, Șosea, Nguyễn, œuvre, ½ ≥ ¼',
  '漢字 reste lisible par qui écoute',
  `Sans espace ${'abcdefghij'.repeat(1000)} fin`,
  'A\u202Fvoix basse\u00A0: porte\u2011monnaie',
]

/** A document with every block: cover, contents, text, figures, quotes, lists, tables, and long things. */
export const sampleDocument: PdfDefinition = {
  title: 'Synthèse de la démarche, Pays de Lormière',
  author: 'Communauté de communes du Pays de Lormière',
  changedAt: 1_778_000_000_000,
  header: { left: 'Vitalité sociale du Pays de Lormière' },
  footer: {
    lines: [
      'Les nombres comptent les contributions notées en séance.',
      'Les phrases entre guillemets sont citées mot pour mot, sans nom.',
    ],
  },
  bareFirstPage: true,
  content: [
    coverPage({
      kicker: ['Synthèse de la démarche', 'Vitalité sociale du Pays de Lormière'],
      title: 'Ce qu’on s’est dit',
      subtitle: 'Quatre soirées, douze communes, une charte de huit engagements et dix actions.',
      tables: [38, 34, 41, 52].map((people, index) => ({
        label: `Atelier ${index + 1}`,
        peopleLabel: `${people} personnes`,
        people,
        alt: `Une table de ${people} chaises`,
      })),
      owner: 'Communauté de communes du Pays de Lormière',
      dates: ['Octobre 2026 – avril 2027', 'Remis au conseil communautaire le 5 mai 2027'],
      brand: 'Tablée',
    }),
    contentsPage('Sommaire'),
    chapterHeading('Là où l’on se croise encore'),
    splitColumns(
      [
        chapeau(
          'La halle et les bords de la Lorme rassemblent bien au-delà de leur commune. Ailleurs, on se croise devant l’école, au marché, sur le parking. Deux lieux n’existent pas et sont déjà cités.',
        ),
        { svg: mapDrawing, width: 340, alt: 'Carte : trois gommettes à Lormière, deux à Saint-Brice' },
        caption('La carte des lieux où l’on se croise, atelier 1.'),
      ],
      [
        figureRows(
          [
            { number: '38', label: 'personnes' },
            { number: '55', label: 'gommettes' },
            { number: '2', label: 'lieux rêvés' },
          ],
          marginColumnWidth,
        ),
        legendRows([
          { svg: circleSticker, label: 'Sport, jeux' },
          { svg: circleSticker, label: 'Fêtes, marchés' },
          { svg: circleSticker, label: 'Culture, patrimoine' },
        ]),
        caption('Cercle pointillé : rayonne sur les communes voisines.'),
      ],
    ),
    quoteBand({
      quote: '« On y reste une heure pour acheter trois poireaux. »',
      source: 'Tablée 1, à propos de la halle',
      mark: circleSticker,
    }),
    countedLists([
      {
        title: 'Ce qui réussit',
        icon: nuggetIcon,
        items: [
          { count: '9', title: 'Le marché et la halle', lines: ['La halle couverte sert même l’hiver.'] },
          {
            count: '8',
            title: 'Prêter, rendre, dépanner',
            lines: ['Le comité des fêtes prête sa vaisselle.'],
          },
          { count: '5', title: 'Des fêtes qui durent', lines: ['Le bal de juin réunit tous les âges.'] },
        ],
      },
      {
        title: 'Ce qui rate',
        icon: nuggetIcon,
        items: [
          { count: '12', title: 'Plus de car le soir', lines: ['Dernier départ à 18 h, même au collège.'] },
          { count: '7', title: 'Toujours les mêmes', lines: ['Neuf trésoriers, tous épuisés.'] },
          { count: '4', title: 'Où sont les jeunes ?', lines: ['Le foyer est fermé depuis 2019.'] },
        ],
      },
    ]),
    chapterHeading(
      'Ce que nous avons appris en allant chercher celles et ceux qui ne viennent jamais',
      'Ce que nous avons appris',
    ),
    chapeau('Des paroles de toutes les langues et de toutes les longueurs.'),
    sectionHeading('Paroles difficiles'),
    ...difficultWords.map((text) => paragraph(text)),
    quoteBand({
      quote: `« ${'Nous voulons que la place redevienne une place. '.repeat(80)}»`,
      source: 'Tablée 3',
    }),
    subsectionHeading('Ce qui suit'),
    itemList(['Relire ensemble', 'Écrire la charte', 'Voter']),
    itemList([
      { text: 'Un car le soir', count: '×5', detail: 'Jusqu’au bourg, deux fois par semaine.' },
      { text: 'Des bancs', count: '×2' },
    ]),
    paragraph('Deux voix ne sont pas comptées : elles sont arrivées après la clôture.', 'note'),
    paragraph('Il reste à écrire ce que la commune répond.', 'missing'),
    picture({ svg: mapDrawing, alt: 'La même carte, en petit', widthMm: 80, heightMm: 55 }),
    countedLists([
      {
        title: 'Aujourd’hui',
        items: [{ count: '3', title: 'Un seul car', lines: ['Le mardi.', 'Complet.'] }],
      },
      { title: 'Demain', items: [{ count: '2', title: 'Deux cars' }] },
      { title: 'Un jour', items: [{ count: '1', title: 'Le train' }] },
    ]),
    itemList(['Premier pas', 'Deuxième pas'], true),
    {
      text: [
        'Tout est sur ',
        {
          text: 'le site de la communauté de communes',
          link: 'https://example.org/',
          decoration: 'underline',
        },
        ', en accès libre.',
      ],
    },
    chapterHeading('Les actions'),
    dataTable(
      [
        { title: 'Action', isRowHeader: true },
        { title: 'Ce qui a été dit' },
        { title: 'Voix', width: 'auto', isNumber: true },
      ],
      [
        ...Array.from({ length: 30 }, (_, index) => [
          `Action ${index + 1}`,
          index % 4 === 3 ? '' : 'Un car le soir, deux fois par semaine, jusqu’au bourg.',
          String(60 - index),
        ]),
        ['Une très longue', 'Parler longtemps. '.repeat(400), '1'],
        ['Sans espace', 'x'.repeat(900), '0'],
      ],
      ['Ensemble', '', '1\u00A0366'],
    ),
    { stack: [paragraph('Un bloc gardé ensemble, plus haut qu’une page. '.repeat(200))], unbreakable: true },
    paragraph('Fin du document.'),
  ],
}
