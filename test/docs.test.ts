import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
}
const { scripts } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Manifest

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8')
}

/** The anchor that a heading gets: lower case, blanks to hyphens, marks gone. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = markdown.matchAll(/^#{1,6} (.{1,200})$/gm)
  return new Set(
    [...headings].map(([, words]) =>
      words!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

test.each(pages)('%s links only to what is there', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]{1,300})\)/g)].map(
    ([, link]) => link!,
  )
  const broken = links.filter((link) => {
    if (/^https?:/.test(link)) return false
    const [path, anchor] = link.split('#') as [string, string | undefined]
    const target = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path)
    if (!existsSync(target) || relative(ROOT, target).startsWith('..')) return true
    return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).has(anchor)
  })
  expect(broken).toEqual([])
})

test.each(pages)('%s names only scripts that the package has', (page) => {
  const named = [...textOf(page).matchAll(/\bnpm run (?:--silent )?([a-z]+)/g)].map(
    ([, name]) => name!,
  )
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test.each(pages)('%s names only files of the project that are there', (page) => {
  const named = [
    ...textOf(page).matchAll(
      /`((?:src|data|docs|test|training|evaluation|workbench|scripts|samples|models)\/[\w./-]{0,120})`/g,
    ),
  ].map(([, path]) => path!)
  // What a build or a run makes is not in the repository.
  const made = /^(?:evaluation\/out|training\/node_modules|evaluation\/node_modules)/
  expect(
    named.filter((path) => !made.test(path) && !existsSync(join(ROOT, path))),
  ).toEqual([])
})
