import type { peoplePrints as french } from './peoplePrints.fr.ts'

/** Words of what is printed for the door. */
export const peoplePrints = {
  signInTitle: 'Sign-in sheet',
  number: 'No.',
  firstName: 'First name',
  lastName: 'Name',
  commune: 'Commune',
  comingAs: 'I come as',
  photo: 'Be in photos',
  listed: 'My name in the list',
  invitedAgain: 'Be invited again',
  group: 'Group',
  signature: 'Signature',
  yesNo: '☐ yes ☐ no',
  noPhoto: 'no photo',
  outside: 'From elsewhere',
  as_elu: 'elected',
  as_associatifPro: 'association or trade',
  as_habitant: 'inhabitant',
  as_technicien: 'officer',
  as_institution: 'institution',
  as_invite: 'guest',
  as_animation: 'facilitator',
  asAnything: '☐ elected ☐ association or trade ☐ inhabitant',
  boxesMeaning:
    'Each box is a question of its own. No tick means no. “Be in photos”: group photos in the synthesis and the local press. “My name in the list”: list of participants joined to the synthesis. “Be invited again”: one message before the next workshops.',
  usualPurpose: 'These data serve to welcome you, to form groups and to count who came.',
  keptUntil: 'They are erased on {{day}}.',
  keptTwelveMonths: 'They are erased twelve months after the last workshop.',
  rights:
    'You may ask the organiser, who keeps this sheet, to read, correct or erase them; and turn to the CNIL.',
  badgesTitle: 'Badges',
  blankBadges: 'Ten badges without a name',
  slipsTitle: 'Contacts, to cut out',
  slipsText: 'One slip per person, handed in folded: nobody reads the details of the others.',
  slipName: 'First name and name: ........................................................................',
  slipContact:
    'Telephone: .............................................   Email: .............................................',
  slipConsent: '☐ Only to invite me to the next workshops   ☐ To send me the synthesis',
  slipCut:
    '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -',
} as const satisfies Record<keyof typeof french, string>
