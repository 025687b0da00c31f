import type { InferContractRouterInputs } from '@orpc/contract'
import type { Contract } from '../../../shared/contract/contract.ts'
import type { Change, Decision } from '../../../shared/domain/change.ts'
import type { Method } from '../../../shared/domain/methods/methodSchema.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import type { Reader } from '../database/Store.ts'

/** A verb loads what its rule needs, asks it, and gives its decision back; the gate writes. No `if` about the trade. */
export type Verb<Input> = (read: Reader, input: Input, context: RuleContext) => Decision

export type Inputs = InferContractRouterInputs<Contract>

/** One verb for each command of a noun: a missing one does not compile. */
export type VerbsOf<Noun extends keyof Inputs> = {
  [Name in keyof Inputs[Noun]]: Verb<Parsed<Inputs[Noun][Name]>>
}

/** Payloads as they are after validation: defaults are filled in. */
type Parsed<Input> = { [Key in keyof Input]-?: Exclude<Input[Key], undefined> }

/** The methods a verb may put on an agenda, by identifier. */
export type MethodShelf = {
  /** Tablée's, then this computer's own, then those the démarche brought with it. */
  find: (methodId: string) => Method | undefined
  /** What keeps a method of one's own in the démarche that uses it (decision 7); nothing for one of Tablée's. */
  copies: (methodId: string | null) => Change[]
}
