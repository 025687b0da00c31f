export {
  actionSchema,
  type BallotAction,
  type BallotDocument,
  documentSchema,
} from '../../domain/ballots/ballotDocument.ts'
export { type BallotSettings, settingsSchema } from '../../domain/ballots/ballotSettings.ts'
