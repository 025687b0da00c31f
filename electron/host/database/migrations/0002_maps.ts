/** Base maps, and the gommettes that people put on them. */
export const maps = ``
