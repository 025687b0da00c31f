import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ShippedPackage = { folder: string; name: string; version: string; licence: string }

type Locked = { version?: string; dev?: boolean; devOptional?: boolean }

/** Brought by npm for developers alone: Node itself, and the compiler that a library may look for. */
const forDevelopers = /^(node-(linux|win)-|@typescript\/|typescript$)/

/**
 * The npm packages whose code goes out with Tablée, bundled or beside, by the lockfile of `root`; those that only
 * developers use are not among them. Throws where the installed package is not the one of the lockfile.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = readJson(join(root, 'package-lock.json')) as { packages: { [folder: string]: Locked } }
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, { version = '' }]) => ({
      folder,
      version,
      name: folder.split('node_modules/').at(-1) ?? '',
    }))
    .filter(({ folder, name }) => !forDevelopers.test(name) && existsSync(join(root, folder)))
    .map(({ folder, version, name }) => {
      const installed = readJson(join(root, folder, 'package.json')) as Manifest
      if (installed.version !== version)
        throw new Error(`${folder} is ${installed.version}, the lockfile says ${version}: npm ci first.`)
      return { folder, name, version, licence: licenceOf(installed) }
    })
    .sort((one, other) => (one.folder < other.folder ? -1 : 1))
}

type Manifest = { version: string; license?: string; licenses?: { type: string }[] }

function licenceOf({ license, licenses }: Manifest): string {
  return license ?? licenses?.map(({ type }) => type).join(' or ') ?? ''
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
