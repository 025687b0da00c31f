import type { BallotCount } from '../../domain/ballots/ballotRows.ts'
import type { BallotSettings } from '../../domain/ballots/ballotSettings.ts'
import type { RoundResult } from '../../domain/ballots/readResult.ts'
import type { Translate } from '../activity.ts'

const units = {
  voix: 'unitVoix',
  gommettes: 'unitGommettes',
  points: 'unitPoints',
  'coups de cœur': 'unitHearts',
}

/** « 2 voix », « 3 gommettes ». */
export function voicesText(settings: BallotSettings, count: number, translate: Translate): string {
  const unit = settings.answer.kind === 'voices' ? settings.answer.unit : 'voix'
  return translate(`ballot.${units[unit]}`, { count })
}

/** « 34 votants · 2 voix par axe · 68 voix disponibles »: who might vote, with what. */
export function headLine(
  settings: BallotSettings,
  round: RoundResult['round'],
  available: number | null,
  translate: Translate,
): string {
  const { voters, answer, scope, axes } = settings
  const who = voters.kind === 'onePerGroup' ? 'ballot.votersGroups' : 'ballot.voters'
  const parts = [translate(who, { count: round.mayVote })]
  // As many as there are options is no limit worth telling.
  if (answer.kind === 'voices' && available !== null && answer.unit !== 'coups de cœur') {
    const each = voicesText(settings, round.perVoter, translate)
    const isByAxis = scope === 'perAxis' && axes.length > 0
    parts.push(translate(isByAxis ? 'ballot.perAxis' : 'ballot.perPerson', { voices: each }))
    parts.push(translate('ballot.available', { voices: voicesText(settings, available, translate) }))
  }
  return parts.join(' · ')
}

/** How it was decided, in sentences. */
export function ruleText(settings: BallotSettings, translate: Translate): string {
  const { answer, seats, tieRule, isSecret, scope, axes } = settings
  const byAxis = scope === 'perAxis' && axes.length > 0 ? 'Axis' : ''
  const parts = [translate(isSecret ? 'ballot.ruleSecret' : 'ballot.ruleOpen')]
  if (answer.kind === 'voices') {
    const isFree = answer.unit === 'coups de cœur' || answer.perVoter === 1
    if (!isFree)
      parts.push(
        answer.mostPerOption === 1
          ? translate('ballot.ruleDifferent')
          : translate('ballot.ruleStack', { voices: voicesText(settings, answer.mostPerOption, translate) }),
      )
    if (answer.allowsNegative) parts.push(translate('ballot.ruleNegative'))
  }
  if (answer.kind === 'levels') parts.push(translate(`ballot.rule_${answer.decides}`))
  if (answer.kind === 'ranking') parts.push(translate('ballot.ruleRanking'))
  if (answer.kind === 'criteria') parts.push(translate('ballot.ruleCriteria', { most: answer.most }))
  const isAlone = answer.kind === 'levels' && answer.decides !== 'mean'
  if (seats > 0 && !isAlone) {
    parts.push(translate(`ballot.ruleSeats${byAxis}`, { count: seats }))
    parts.push(translate(`ballot.ruleTie_${tieRule}`))
  }
  return parts.join(' ')
}

/** « main levée 20, téléphones 14 ; 1 blanc »: through which ways people voted. */
export function waysText(result: RoundResult, translate: Translate): string {
  const { tally } = result
  const ways = Object.entries(tally.byWay).filter(([, count]) => count.voters > 0)
  const told = ways.map(([way, count]) => translate(`ballot.by_${way}`, { count: count.voters }))
  return [
    told.join(', '),
    blanksText(
      tally,
      ways.every(([way]) => way === 'hands' || way === 'round'),
      translate,
    ),
  ]
    .filter((part) => part !== '')
    .join(' ; ')
}

/** Without a paper to leave blank, who gives no voice abstains. */
function blanksText(count: BallotCount, isAloud: boolean, translate: Translate): string {
  const parts: string[] = []
  if (count.blanks > 0)
    parts.push(translate(isAloud ? 'ballot.abstentions' : 'ballot.blanks', { count: count.blanks }))
  if (count.spoilt > 0) parts.push(translate('ballot.spoilt', { count: count.spoilt }))
  return parts.join(', ')
}

/** One decimal at most, as the language writes it; « – » when nobody answered. */
export function decimalText(value: number | null, translate: Translate): string {
  if (value === null) return '–'
  const tenths = Math.round(value * 10)
  if (tenths % 10 === 0) return String(tenths / 10)
  const [whole = '', part = ''] = (tenths / 10).toFixed(1).split('.')
  return translate('ballot.decimal', { whole, part })
}
