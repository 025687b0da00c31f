import type { Os } from '../procedures.ts'

/** Reads of the library of methods, in the language asked for. */
export function methodProcedures(os: Os['methods']) {
  return {
    list: os.list.handler(({ input: { language }, context }) =>
      context.host.methods.map((method) => ({
        id: method.id,
        name: method.names[language],
        aliases: method.aliases[language],
        pitch: method.pitch[language],
        purpose: method.purpose[language],
        phase: method.phase,
        kind: method.kind,
        roomLayout: method.roomLayout,
        minutes: method.minutes,
      })),
    ),
  }
}
