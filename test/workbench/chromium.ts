import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium as playwright } from 'playwright-core'
import type { Browser } from 'playwright-core'

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const PACKAGE = join(MODULES, '@sparticuz/chromium')

/**
 * Starts the Chromium that comes inside an npm package, with its font, and where the
 * machine lacks libraries with those of the package too: nothing is needed but npm and the
 * C library. Throws, saying what is missing, where it does not start: a browser test is
 * never skipped.
 */
export async function startChromium(): Promise<Browser> {
  const folder = await unpack()
  await writeFile(join(folder, 'fonts/fonts.conf'), fontSettings(folder))
  const { default: chromium } = await import('@sparticuz/chromium')
  const launch = (libraries: readonly string[]): Promise<Browser> =>
    playwright.launch({
      executablePath: join(folder, 'chromium'),
      // The rules of the web stay on: these tests are about them.
      args: chromium.args.filter((flag) => !LAX.has(flag)),
      env: {
        ...definedOnly(process.env),
        FONTCONFIG_PATH: join(folder, 'fonts'),
        LD_LIBRARY_PATH: [...libraries, process.env['LD_LIBRARY_PATH'] ?? '']
          .filter((path) => path !== '')
          .join(':'),
      },
      timeout: 60_000,
    })
  try {
    return await launch([folder])
  } catch {
    try {
      return await launch([folder, join(folder, 'al2023/lib')])
    } catch (cause) {
      throw new Error(whatIsMissing(cause), { cause })
    }
  }
}

const LAX = new Set([
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--single-process',
])

function whatIsMissing(cause: unknown): string {
  const found = cause instanceof Error ? cause.message : String(cause)
  const library = /shared libraries: (?:\S*\/)?(\S+?):/.exec(found)?.[1]
  return [
    `Expected the Chromium of @sparticuz/chromium to start on ${process.platform} ${process.arch},`,
    library
      ? `found that the library ${library} is missing. Install it (Debian: apt-get install libnss3 libexpat1).`
      : `found: ${found
          .split('\n')
          // The whole command line says nothing of the cause.
          .filter((line) => !line.startsWith('<launching>'))
          .slice(0, 15)
          .join('\n')}`,
    'It runs on Linux x86-64 with glibc. The browser tests fail, and are not skipped, until it starts.',
  ].join(' ')
}

/**
 * Unpacks each version once, whole or not at all, away from what other programs leave in
 * the temporary folder. Gives the folder.
 */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(join(PACKAGE, 'package.json'), 'utf8'),
  ) as { version: string }
  const folder = join(MODULES, `.cache/dateline/chromium-${version}`)
  if (existsSync(folder)) return folder
  const part = `${folder}.${process.pid}.part`
  await mkdir(part, { recursive: true })
  await inTemporaryFolder(part, async () => {
    const { default: chromium } = await import('@sparticuz/chromium')
    const { inflate } = (await import(
      pathToFileURL(join(PACKAGE, 'build/esm/lambdafs.js')).href
    )) as { inflate: (file: string) => Promise<string> }
    await chromium.executablePath()
    await inflate(join(PACKAGE, 'bin/al2023.tar.br'))
  })
  try {
    await rename(part, folder)
  } catch {
    // Another test file was quicker: its copy is as good.
    await rm(part, { recursive: true, force: true })
  }
  return folder
}

/** The package's own font first; what fontconfig keeps stays beside it, out of the project's tree. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
}

/** The package unpacks into the temporary folder: while `work` runs, that is `folder`. */
async function inTemporaryFolder(
  folder: string,
  work: () => Promise<void>,
): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function definedOnly(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
