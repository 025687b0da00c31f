/** What a rule may know of the moment: the clock and fresh ids arrive as arguments, never from the rule itself. */
export type RuleContext = { now: number; newId: <T extends string>() => T }
