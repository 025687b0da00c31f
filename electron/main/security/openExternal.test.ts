import { expect, test, vi } from 'vitest'
import { outsideHost } from './openExternal.ts'

vi.mock('electron', () => import('../../../tests/support/electronDouble.ts'))

test('the person is shown the true name of the place', () => {
  expect(outsideHost('https://www.anct.gouv.fr/aide?x=1')).toBe('www.anct.gouv.fr')
  expect(outsideHost('https://mairie.example:8443/')).toBe('mairie.example:8443')
})

test.each([
  'http://mairie.example',
  'file:///etc/passwd',
  'tablee://app/console',
  'javascript:alert(1)',
  'ms-settings:privacy',
  'https://www.anct.gouv.fr@mairie.example/',
  'not an address',
])('%s is not offered', (address) => {
  expect(outsideHost(address)).toBeNull()
})
