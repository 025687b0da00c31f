/**
 * Why the queues of a call that is over are closed. oRPC makes a new error, trace included, for each call that ends
 * well: a tenth of what a call costs, on both sides. One for all of them, told to whoever would still be waiting.
 */
export const endedCall: Error = Object.assign(new Error('The call is over'), { name: 'AbortError' })
