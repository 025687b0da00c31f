/** Advance widths of Bricolage Grotesque 800 at 88 %, in thousandths of an em rounded to ten, and the signs that have them. */
const signsByWidth: { readonly [width: number]: string } = {
  170: "'",
  190: ',’',
  200: ' ;',
  210: '.·',
  220: ':',
  250: '¹|¦',
  260: 'liíîï',
  270: 'ì!¡j',
  280: 'IÌÍÎÏ`´',
  290: '¸',
  300: '-',
  310: '([]}¯',
  320: '){',
  330: '1/\\',
  350: '"°J',
  360: 'tf',
  380: '¨º³',
  390: '?ª¿²',
  400: 'r',
  430: '*',
  450: 'L7',
  460: '–+<=>~¬±×÷z',
  470: '«»',
  490: 'sF',
  500: 'ZT',
  510: '_§c¢ç',
  520: 'eèéêëEÈÉÊË^v',
  530: 'aàáâãäåx32gk',
  540: 'oòóôõöøyýÿ5',
  550: 'ðuùúûü',
  560: 'hnñ$4',
  570: 'bdpqþ8µS96',
  580: '0ÞP#¥',
  590: 'ßVCÇ',
  600: 'YÝŸRBK',
  610: 'AÀÁÂÃÄÅD',
  620: 'GX',
  630: 'OÒÓÔÕÖUÙÚÛÜHQØ®',
  640: '¶Ð',
  660: '£',
  670: '—',
  680: 'NÑ',
  700: '…&',
  790: 'w',
  800: 'Æ',
  820: 'æŒ',
  830: 'm',
  840: 'Mœ',
  860: '½',
  870: '¼',
  880: 'W',
  890: '©',
  910: '@',
  930: '%',
  980: '¾',
}

const widths = new Map(
  Object.entries(signsByWidth).flatMap(([width, signs]) =>
    [...signs].map((sign) => [sign, Number(width) / 1000] as const),
  ),
)
const unknownSign = 1

/**
 * Width in em of a text on one line in the font of titles, without any canvas: the wall, the console and the paper
 * must agree on it. A sign the font lacks is as wide as it is high.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const sign of text.normalize('NFC').replaceAll('\u00A0', ' ')) width += widths.get(sign) ?? unknownSign
  return width
}
