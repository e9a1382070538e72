import { defineConfig, type UserConfig } from 'tsdown'

// One build for the library and the command, so that they share their chunks. That the library runs in a browser is held
// by test/rooms.test.ts, not by the bundler.
const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/record/schema.ts',
    'parse-node': 'src/parse-node.ts',
    'parse-browser': 'src/parse-browser.ts',
    'cli/main': 'src/cli/main.ts',
    'ledger-worker': 'src/ledger/ingest/worker.ts',
    'page-worker': 'src/gather/page/worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  outDir: 'dist',
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  dts: { oxc: true },
  clean: true,
  sourcemap: false,
  logLevel: 'warn',
})

export default config
