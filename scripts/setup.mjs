#!/usr/bin/env node
// Makes a fresh clone ready: installs the dependencies if they are missing or out of date, sees that the project's own
// Node.js works, builds dist if the sources have changed. Does nothing, quickly, when all is there. No dependencies; runs
// under any Node.js from 18 on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const PACKAGE = join(ROOT, 'packages', 'chancery')
const MODULES = join(ROOT, 'node_modules')
const LOCK = join(ROOT, 'package-lock.json')
const INSTALLED = join(MODULES, '.chancery-installed')
const BUILT = join(PACKAGE, 'dist', '.built')
const WINDOWS = process.platform === 'win32'

const say = (line) => console.error(`setup: ${line}`)
const readOr = (file, fallback) => (existsSync(file) ? readFileSync(file, 'utf8') : fallback)
const digest = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

function fail(...lines) {
  for (const line of lines) say(line)
  process.exit(1)
}

/** Runs a command and keeps its output for the case that it fails. */
function run(command, args, cwd) {
  const env = { ...process.env, CHANCERY_SETUP: '1', npm_config_fund: 'false', npm_config_audit: 'false' }
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: WINDOWS, maxBuffer: 1 << 28 })
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
}

/** Installs from the lock file, unless the last installation was from this very lock file. */
function install() {
  const wanted = digest(readFileSync(LOCK))
  if (readOr(INSTALLED, '') === wanted) return
  // An installation made by hand counts if npm made it after the lock file was last written.
  const npmMark = join(MODULES, '.package-lock.json')
  if (!existsSync(npmMark) || statSync(npmMark).mtimeMs < statSync(LOCK).mtimeMs) {
    say('installing dependencies (npm ci), about a minute …')
    const clean = run('npm', ['ci'], ROOT)
    if (!clean.ok) {
      say('npm ci failed, trying npm install …')
      const second = run('npm', ['install', '--no-save'], ROOT)
      if (!second.ok)
        fail(clean.output, second.output, 'the dependencies could not be installed: is the network there?')
    }
  }
  writeFileSync(INSTALLED, wanted)
}

/** The Node.js that builds and tests run on: the one pinned in package.json, or this one if it is new enough. */
function findNode() {
  const pinned = join(MODULES, '.bin', WINDOWS ? 'node.cmd' : 'node')
  const works = () => existsSync(pinned) && run(pinned, ['--version'], ROOT).ok
  if (works()) return pinned
  // npm 12 runs no install scripts unless told to; this is the script that puts the binary in place.
  say('putting the pinned Node.js in place …')
  const placed = run(process.execPath, ['installArchSpecificPackage.js'], join(MODULES, 'node'))
  if (works()) return pinned
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return fail(
    placed.output,
    `the pinned Node.js could not be put in place, and ${process.version} is too old.`,
    'Install Node.js 24 (https://nodejs.org) and try again.',
  )
}

/** Every file that the build depends on, sorted. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.md'))
    .sort()
}

/** Builds dist, unless it was built from these very sources. */
function build(node) {
  const files = [
    ...sources(join(PACKAGE, 'src')),
    join(PACKAGE, 'package.json'),
    join(PACKAGE, 'tsdown.config.ts'),
    LOCK,
  ]
  const wanted = digest(...files.flatMap((file) => [relative(PACKAGE, file), readFileSync(file)]))
  if (readOr(BUILT, '') === wanted) return
  say('building packages/chancery/dist …')
  const built = run(node, [join(MODULES, 'tsdown', 'dist', 'run.mjs')], PACKAGE)
  if (!built.ok) fail(built.output, 'the build failed.')
  writeFileSync(BUILT, wanted)
}

// npm runs this script before start and test; an npm that this script itself has started must not run it again.
if (!process.env.CHANCERY_SETUP) {
  install()
  build(findNode())
}
