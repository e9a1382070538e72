import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['packages', 'gold', 'bench', 'scripts'].map((folder) => `${folder}/**/*.test.ts`),
    testTimeout: 60_000,
  },
})

export default config
