import { createSocket, type Socket } from 'node:dgram'
import { readFile, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchPreflight, runPreflight, type RunningApp } from './launch.ts'

const pageAddress = 'app://readiness/index.html'

const hits: string[] = []
let server: Server
let udp: Socket
let web = ''
let stun = ''
let running: RunningApp
let page: Page

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(`${String(request.method)} ${String(request.url)}`)
    response.end('<h1>elsewhere</h1>')
  })
  server.on('connection', () => hits.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  web = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  udp = createSocket('udp4')
  udp.on('message', () => hits.push('udp'))
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  stun = `stun:127.0.0.1:${String(udp.address().port)}`
  running = await launchPreflight()
  page = running.page
  await page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
  await page.evaluate(() => {
    Object.assign(window, { marker: 'the same page' })
  })
})

afterAll(async () => {
  await running.close()
  server.close()
  udp.close()
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The page did not move and nobody was called. */
async function nothingHappened(): Promise<void> {
  await pause(300)
  expect(page.url()).toBe(pageAddress)
  expect(await page.evaluate(() => (window as { marker?: string }).marker)).toBe('the same page')
  expect(hits).toEqual([])
  expect(running.app.windows()).toHaveLength(1)
}

/**
 * Runs page code from a timer: what the test protocol evaluates directly is exempt from the content
 * security policy, what a timer starts later is not. Resolves with the outcome as text.
 */
function later(code: (...args: string[]) => unknown, ...args: string[]): Promise<string> {
  return page.evaluate(
    ({ source, values }) =>
      new Promise<string>((resolve) => {
        // Evaluated here, under the exemption; called later, without it.
        // eslint-disable-next-line no-eval -- turns the code of the test into a function of the page
        const run = (0, eval)(`(${source})`) as (...given: string[]) => unknown
        setTimeout(() => {
          Promise.resolve()
            .then(() => run(...values))
            .then(
              (value) => { resolve(`value: ${String(value)}`) },
              (error: unknown) => { resolve(`refused: ${error instanceof Error ? error.name : String(error)}`) },
            )
        })
      }),
    { source: code.toString(), values: args },
  )
}

describe('H01-H04: the page', () => {
  it('comes from the app', () => {
    expect(page.url()).toBe(pageAddress)
  })

  it('has no Node and no Electron', async () => {
    expect(
      await page.evaluate(() => ['require', 'process', 'module', 'exports', 'global', 'Buffer', 'electron', 'ipcRenderer', '__dirname'].filter((name) => name in globalThis)),
    ).toEqual([])
  })

  it('runs in Chromium\'s sandbox', async () => {
    const pids = await running.app.evaluate(({ app }) => app.getAppMetrics().filter((each) => each.type === 'Tab').map((each) => each.pid))
    expect(pids).toHaveLength(1)
    // 2: system calls are filtered.
    for (const pid of pids) expect(await readFile(`/proc/${String(pid)}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m)
  })

  it('does not share its prototypes with the preload script', async () => {
    expect(
      await page.evaluate(async () => {
        const original = Set.prototype.has
        Set.prototype.has = () => true
        try {
          const invoke = window.preflight?.invoke as (channel: string, request: unknown) => Promise<{ ok: boolean }>
          return (await invoke('no:such-channel', undefined)).ok
        } finally {
          Set.prototype.has = original
        }
      }),
    ).toBe(false)
  })
})

describe('H19: the bridge', () => {
  it('is one frozen object of two functions', async () => {
    expect(
      await page.evaluate(() => ({ keys: Object.keys(window.preflight ?? {}).sort(), frozen: Object.isFrozen(window.preflight), types: Object.values(window.preflight ?? {}).map((each) => typeof each) })),
    ).toEqual({ keys: ['invoke', 'on'], frozen: true, types: ['function', 'function'] })
  })

  it('answers a channel that does not exist with a refusal', async () => {
    expect(await page.evaluate(() => window.preflight?.invoke('no:such-channel' as 'bench:list', undefined))).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
  })

  it('answers a malformed request with a refusal', async () => {
    expect(await page.evaluate(() => window.preflight?.invoke('scan:start', { evil: true } as unknown as string))).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
  })
})

describe('H05: permissions are denied', () => {
  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'storage-access', 'idle-detection', 'window-management'])('%s', async (name) => {
    expect(await page.evaluate(async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state, name)).toBe('denied')
  })

  it.each([
    { name: 'camera and microphone', code: () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }) },
    { name: 'the screen', code: () => navigator.mediaDevices.getDisplayMedia() },
    { name: 'reading the clipboard', code: () => navigator.clipboard.readText() },
    { name: 'USB', code: () => (navigator as unknown as { usb: { requestDevice: (o: unknown) => Promise<unknown> } }).usb.requestDevice({ filters: [] }) },
    { name: 'a service worker', code: () => navigator.serviceWorker.register('./sw.js') },
  ])('$name is refused', async ({ code }) => {
    expect(await later(code)).toMatch(/^refused: /)
  })
})

describe('H07: the content security policy', () => {
  it('refuses eval', async () => {
    // eslint-disable-next-line no-new-func -- this is what must be refused
    expect(await later(() => new Function('return 1')())).toBe('refused: EvalError')
  })

  it('refuses markup from text (Trusted Types)', async () => {
    expect(
      await later(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
      }),
    ).toBe('refused: TypeError')
  })

  it('refuses a policy that would allow markup', async () => {
    expect(
      await later(() => (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy('mine', { createHTML: (text: string) => text })),
    ).toBe('refused: TypeError')
  })

  it('refuses an inline script', async () => {
    await later(() => {
      const script = document.createElement('script')
      script.append(document.createTextNode('window.inlineRan = true'))
      document.head.append(script)
    })
    expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false)
  })

  it('refuses an inline handler', async () => {
    await later(() => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.handlerRan = true')
      document.body.append(button)
      button.click()
      button.remove()
    })
    expect(await page.evaluate(() => 'handlerRan' in window)).toBe(false)
  })

  it('refuses a style sheet without the nonce', async () => {
    expect(
      await later(() => {
        const style = document.createElement('style')
        style.append(document.createTextNode('body { opacity: 0.01 }'))
        document.head.append(style)
        const { opacity } = getComputedStyle(document.body)
        style.remove()
        return opacity
      }),
    ).toBe('value: 1')
  })

  it('lets the UI kit put its style sheets in', async () => {
    expect(await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.href === null && sheet.cssRules.length > 0))).toBe(true)
  })
})

describe('H08-H10, H16: the page stays where it is', () => {
  const addresses = (): string[] => [`${web}/`, 'file:///etc/passwd', 'app://readiness/page-files.json', 'app://print/report.html', 'data:text/html,<h1>x</h1>', 'javascript:document.title="x"']

  it('when it sets its location', async () => {
    for (const address of addresses()) {
      await later((to) => {
        location.href = to ?? ''
      }, address)
      await nothingHappened()
    }
  })

  it('when a link is clicked', async () => {
    for (const address of addresses()) {
      for (const target of ['', '_blank', '_top']) {
        await later(
          (to, where) => {
            const link = document.createElement('a')
            link.href = to ?? ''
            link.target = where ?? ''
            link.textContent = 'x'
            document.body.append(link)
            link.click()
            link.remove()
          },
          address,
          target,
        )
      }
      await nothingHappened()
    }
  })

  it('when a form is sent', async () => {
    await later((to) => {
      const form = document.createElement('form')
      form.action = to ?? ''
      form.method = 'post'
      document.body.append(form)
      form.submit()
      form.remove()
    }, `${web}/form`)
    await nothingHappened()
  })

  it('when it asks to be refreshed elsewhere', async () => {
    await later((to) => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0;url=${to ?? ''}`
      document.head.append(meta)
    }, `${web}/refresh`)
    await nothingHappened()
  })

  it('when it opens a window', async () => {
    for (const address of ['', ...addresses()]) {
      expect(await later((to) => window.open(to), address)).toBe('value: null')
      await nothingHappened()
    }
  })

  it('when a file is dropped on it', async () => {
    await later((to) => {
      const data = new DataTransfer()
      data.setData('text/uri-list', to ?? '')
      for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
    }, `${web}/drop`)
    await nothingHappened()
  })
})

describe('H09: a page that went to about:blank', () => {
  it('is brought back', async () => {
    const other = await launchPreflight()
    try {
      await other.page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
      const back = other.page.waitForURL(pageAddress)
      await other.page.evaluate(() => {
        location.href = 'about:blank'
      })
      await other.page.waitForEvent('framenavigated')
      await back
      await other.page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
    } finally {
      await other.close()
    }
  })
})

describe('H13: a frame inside the page', () => {
  it('has no bridge, and a remote one does not load', async () => {
    const inside = await later(async (to) => {
      const blank = document.createElement('iframe')
      const remote = document.createElement('iframe')
      remote.src = to ?? ''
      document.body.append(blank, remote)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const found = ['preflight', 'require', 'process'].filter((name) => blank.contentWindow !== null && name in blank.contentWindow)
      blank.remove()
      remote.remove()
      return found.join()
    }, `${web}/frame`)
    expect(inside).toBe('value: ')
    await nothingHappened()
  })
})

describe('H23: the page reaches no network', () => {
  it.each([
    { name: 'fetch', code: (to: string) => fetch(`${to}/fetch`, { mode: 'no-cors' }) },
    { name: 'fetch of a file', code: () => fetch('file:///etc/passwd') },
    { name: 'an import', code: (to: string) => import(/* @vite-ignore */ `${to}/module.js`) },
    { name: 'XMLHttpRequest', code: (to: string) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.onload = resolve
      request.onerror = () => { reject(new Error('failed')) }
      request.open('GET', `${to}/xhr`)
      request.send()
    }) },
    { name: 'WebSocket', code: (to: string) => new Promise((resolve, reject) => {
      const socket = new WebSocket(to.replace('http', 'ws'))
      socket.onopen = resolve
      socket.onerror = () => { reject(new Error('failed')) }
    }) },
    { name: 'EventSource', code: (to: string) => new Promise((resolve, reject) => {
      const source = new EventSource(`${to}/events`)
      source.onopen = resolve
      source.onerror = () => { reject(new Error('failed')) }
    }) },
    { name: 'an image', code: (to: string) => new Promise((resolve, reject) => {
      const image = new Image()
      image.onload = resolve
      image.onerror = () => { reject(new Error('failed')) }
      image.src = `${to}/image.png`
    }) },
    { name: 'a style sheet', code: (to: string) => new Promise((resolve, reject) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = `${to}/x.css`
      link.onload = resolve
      link.onerror = () => { reject(new Error('failed')) }
      document.head.append(link)
    }) },
    { name: 'a worker', code: (to: string) => new Worker(`${to}/worker.js`) },
  ])('$name is refused', async ({ code }) => {
    expect(await later(code as (...args: string[]) => unknown, web)).toMatch(/^refused: /)
    await nothingHappened()
  })

  it('a beacon, a prefetch and a ping go nowhere', async () => {
    await later((to) => {
      navigator.sendBeacon(`${to ?? ''}/beacon`, 'x')
      for (const rel of ['prefetch', 'preconnect', 'preload', 'modulepreload', 'icon']) {
        const link = document.createElement('link')
        link.rel = rel
        link.href = `${to ?? ''}/${rel}`
        if (rel === 'preload') link.as = 'image'
        document.head.append(link)
      }
    }, web)
    await nothingHappened()
  })

  it('WebRTC sends no packet', async () => {
    await later(async (to) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: to ?? '' }] })
      connection.createDataChannel('x')
      await connection.setLocalDescription(await connection.createOffer())
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      connection.close()
    }, stun)
    await nothingHappened()
  })
})

describe('H36: keys', () => {
  it.each(['Control+r', 'F5', 'Control+Shift+r', 'Control+Shift+i', 'F12', 'Control+w', 'Control+u', 'Control+p', 'Control+o', 'Alt+ArrowLeft'])('%s does nothing', async (keys) => {
    await page.keyboard.press(keys)
    await nothingHappened()
    expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().some((each) => each.isDevToolsOpened()))).toBe(false)
  })

  it('Ctrl and plus enlarge the page', async () => {
    const press = (keyCode: string): Promise<number> =>
      running.app.evaluate(async ({ BrowserWindow }, key) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.sendInputEvent({ type: 'keyDown', keyCode: key, modifiers: ['control'] })
        await new Promise((resolve) => setTimeout(resolve, 200))
        return contents?.getZoomFactor() ?? 0
      }, keyCode)
    expect(await press('=')).toBeCloseTo(1.1, 2)
    expect(await press('0')).toBeCloseTo(1, 2)
  })
})

describe('H22, H38: starting', () => {
  it('a strict app refuses a debugging port before it opens a window', async () => {
    const finished = await runPreflight({ args: ['--remote-debugging-port=0'], env: { PREFLIGHT_STRICT: '1' } })
    expect(finished.exitCode).toBe(64)
    expect(finished.stderr).toContain('Preflight does not start with the switch --remote-debugging-port')
  })

  it('an address that is not Graph is refused before a token could go there', async () => {
    const finished = await runPreflight({ args: ['--graph-url=https://graph.example.com'], env: { PREFLIGHT_GRAPH_TOKEN: 'secret-token' } })
    expect(finished.exitCode).toBe(64)
    expect(finished.stderr).toContain('--graph-url takes a loopback address')
    expect(finished.stderr).not.toContain('secret-token')
  })
})

describe('H37, H38: user data', () => {
  it('holds nothing of the page afterwards, and a second start ends at once', async () => {
    const userDataDir = path.join('/tmp', `preflight-user-data-${String(process.pid)}`)
    const first = await launchPreflight({ userDataDir })
    try {
      await first.page.evaluate(() => {
        localStorage.setItem('canary', 'CANARY-STORAGE')
        document.cookie = 'canary=CANARY-COOKIE; max-age=9999'
      })
      const second = await runPreflight({ userDataDir })
      expect(second.exitCode).toBe(0)
      expect(first.app.windows()).toHaveLength(1)
    } finally {
      await first.close()
    }
    const files = (await readdir(userDataDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(await readFile(path.join(file.parentPath, file.name), 'latin1')).not.toMatch(/CANARY-(STORAGE|COOKIE)/)
    await rm(userDataDir, { recursive: true, force: true })
  })
})

describe('H40: a crash', () => {
  it('of the page is told and the page comes back', async () => {
    const crashing = await launchPreflight()
    try {
      await crashing.page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
      const state = await crashing.app.evaluate(async ({ BrowserWindow, dialog }) => {
        const asked: string[] = []
        dialog.showMessageBox = ((options: { message: string }) => {
          asked.push(options.message)
          return Promise.resolve({ response: 0, checkboxChecked: false })
        }) as unknown as typeof dialog.showMessageBox
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (contents === undefined) return { asked, bridge: 'no window' }
        const loaded = new Promise<void>((resolve) => {
          contents.once('did-finish-load', () => { resolve() })
        })
        contents.forcefullyCrashRenderer()
        await loaded
        return { asked, bridge: String(await contents.executeJavaScript('typeof window.preflight')) }
      })
      expect(state).toEqual({ asked: [expect.stringContaining('Devices on the bench are kept')], bridge: 'object' })
    } finally {
      await crashing.close()
    }
  })
})
