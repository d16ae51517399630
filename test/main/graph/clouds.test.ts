import { describe, expect, it } from 'vitest'
import { allowedGraphRoot, clouds } from '../../../main/graph/clouds.ts'

describe('allowedGraphRoot', () => {
  it.each([
    ...clouds.map((cloud) => [cloud.graphRoot, cloud.graphRoot]),
    ['https://graph.microsoft.com/', 'https://graph.microsoft.com'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:1', 'http://localhost:1'],
    ['http://[::1]:9', 'http://[::1]:9'],
    ['https://127.0.0.1:8443', 'https://127.0.0.1:8443'],
  ])('takes %s', (url, root) => {
    expect(allowedGraphRoot(url)).toBe(root)
  })

  it.each([
    'http://graph.microsoft.com',
    'https://graph.microsoft.com.example',
    'https://graph.microsoft.com:444',
    'https://graph.microsoft.com/v1.0',
    'https://graph.microsoft.com?x=1',
    'https://user@graph.microsoft.com',
    'https://graph.example',
    'http://127.0.0.1.example',
    'http://192.168.0.1',
    'http://0.0.0.0:80',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'graph.microsoft.com',
    '',
  ])('refuses %s', (url) => {
    expect(allowedGraphRoot(url)).toBeNull()
  })
})
