import { writeSync } from 'node:fs'
import { ballotOf, VotingTable } from './VotingTable.ts'

/**
 * Phones that never stop voting, one to four at a time, to be killed at any moment; a line is printed only once the host
 * has acknowledged. Every third ballot is one changed. `node voter.ts <data folder> <first voter>`
 */
const [folder = '', first = '0'] = process.argv.slice(2)
const table = new VotingTable(folder)

for (let index = Number(first), round = 0; ; round += 1) {
  const indexes = Array.from({ length: 1 + (round % 4) }, (_, rank) => index + rank)
  await Promise.all(
    indexes.map(async (rank) => {
      const name = `personne-${rank % 3 === 2 ? rank - 1 : rank}`
      const points = rank % 101
      const answer = await table.cast(name, ballotOf(1, 'axe-1', points, `envoi-${rank}`))
      if (answer.status === 'refused') throw new Error(answer.code)
      writeSync(1, `${rank} ${name} ${points}\n`)
    }),
  )
  index += indexes.length
}
