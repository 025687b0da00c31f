/** What the paper of a vote says: synthesis, ballots, counting sheets. */
export const ballotReport = {
  missingAll: '« {{title}} » n’a pas encore de résultat.',
} as const
