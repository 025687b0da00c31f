// Plain JavaScript on purpose: an older Node must be able to read it, to say that it is too old.
// 22.18 is the first version that runs our TypeScript as it is; better-sqlite3 needs 22.12.
const wanted = [22, 18]
const found = process.versions.node.split('.').map(Number)
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    `Tablée a besoin de Node ${wanted.join('.')} ou plus récent, et celui-ci est ${process.versions.node}. ` +
      'Lancez-la par « npm start », après « npm ci ».',
  )
  process.exit(1)
}
