/** `npm start`: builds what is not built or older than its sources, then serves with the sample pages read. */
await import('./build.mjs')
const { program } = await import('../dist/edge/cli/program.js')
process.exitCode = await program(['serve', '--samples', ...process.argv.slice(2)])
