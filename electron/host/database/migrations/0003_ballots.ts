/** Votes, and the voices they received. */
export const ballots = ``
