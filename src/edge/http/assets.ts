import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Asset } from './app.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Reads the files of a folder by URL path, never outside it. */
export function diskAssets(folder: string): (path: string) => Promise<Asset | null> {
  const root = normalize(`${folder}${sep}`)
  return async (path) => {
    const file = decoded(path)
    if (file === null) return null
    const full = normalize(join(root, file))
    if (!full.startsWith(root)) return null
    try {
      return {
        bytes: new Uint8Array(await readFile(full)),
        mediaType: MEDIA_TYPES[extname(full)] ?? 'application/octet-stream',
        // Vite writes a hash of the content into the names below assets/.
        immutable: path.startsWith('/assets/'),
      }
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
      throw cause
    }
  }
}

function decoded(path: string): string | null {
  try {
    const file = decodeURIComponent(path)
    return file.includes('\u0000') ? null : file
  } catch {
    return null
  }
}
