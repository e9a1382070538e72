#!/usr/bin/env node
// Old syntax on purpose: an old Node.js must be able to read this file far enough to say that it is too old.
var parts = process.versions.node.split('.')
var major = Number(parts[0])

if (major < 22 || (major === 22 && Number(parts[1]) < 12)) {
  console.error('error CHY013 Chancery needs Node.js 22.12 or newer, not', process.version, '- see https://nodejs.org')
  process.exitCode = 2
} else {
  process.getBuiltinModule('module').enableCompileCache()
  import('../dist/cli/main.js').catch((cause) => {
    if (cause && cause.code === 'ERR_MODULE_NOT_FOUND' && /dist[/\\]cli[/\\]main\.js/.test(cause.message)) {
      console.error('error CHY014 Chancery is not built. Run npm run build in the root of the project.')
      process.exitCode = 2
    } else throw cause
  })
}
