import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentPolicy } from '../../../shared/protocol/contentPolicy.ts'
import { pageResponse } from './csp.ts'

test('a page carries the policy with a nonce of its own; its files carry none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tablee-csp-'))
  const page = join(folder, 'console.html')
  writeFileSync(page, '<meta nonce="__NONCE__">')
  writeFileSync(join(folder, 'font.woff2'), '__NONCE__')
  const [first, second] = [pageResponse(page), pageResponse(page)]
  const nonce = /nonce="(.+)"/.exec(await first.text())?.[1] ?? ''
  expect(first.headers.get('content-security-policy')).toBe(contentPolicy(nonce))
  expect(await second.text()).not.toContain(nonce)
  const font = pageResponse(join(folder, 'font.woff2'))
  expect(Object.fromEntries(font.headers)).toMatchObject({
    'content-type': 'font/woff2',
    'x-content-type-options': 'nosniff',
  })
  expect(await font.text()).toBe('__NONCE__')
  rmSync(folder, { recursive: true })
})

test('the policy opens nothing to the outside, and runs no script that is not a file of ours', () => {
  const lines = Object.fromEntries(
    contentPolicy('n')
      .split('; ')
      .map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
  )
  expect(lines['default-src']).toEqual(["'none'"])
  expect(lines['script-src']).toEqual(["'self'"])
  expect(lines['base-uri']).toEqual(["'none'"])
  expect(contentPolicy('n')).not.toMatch(/unsafe|https?:|\*/)
})
