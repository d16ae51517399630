// @ts-check
// What this code base does not allow, each with the reason and the way to do it instead. Every entry
// becomes one ESLint rule `preflight/<name>`; test/conventions/lint-rules.test.ts has a violating
// snippet for each.

/**
 * @typedef {object} Ban
 * @property {string} name
 * @property {string[]} selectors ESLint selectors of the banned syntax
 * @property {string} message what to do instead
 * @property {string[]} [only] where the ban holds; everywhere when absent
 * @property {string[]} [except] where it does not hold
 */

const tooling = ['build/**', 'test/**']

/**
 * Selectors for importing a module by value: static, re-exported, lazy or required.
 * @param {string} pattern a regular expression
 * @returns {string[]}
 */
function importsOf(pattern) {
  return [
    ...staticImportsOf(pattern),
    `ImportExpression[source.value=/${pattern}/]`,
    `CallExpression[callee.name="require"][arguments.0.value=/${pattern}/]`,
  ]
}

/**
 * @param {string} pattern
 * @returns {string[]}
 */
function staticImportsOf(pattern) {
  return [
    `ImportDeclaration[importKind!="type"][source.value=/${pattern}/]`,
    `ExportNamedDeclaration[exportKind!="type"][source.value=/${pattern}/]`,
    `ExportAllDeclaration[exportKind!="type"][source.value=/${pattern}/]`,
  ]
}

/**
 * Selectors for using a name that a module exports: imported by name or read from the module object.
 * @param {string} name
 * @returns {string[]}
 */
function usesOf(name) {
  return [
    `ImportDeclaration[importKind!="type"] > ImportSpecifier[importKind!="type"][imported.name="${name}"]`,
    `MemberExpression[property.name="${name}"]`,
    `VariableDeclarator > ObjectPattern > Property[key.name="${name}"]`,
  ]
}

/** @type {readonly Ban[]} */
export const bans = [
  {
    name: 'core-is-pure',
    only: ['core/**'],
    selectors: [
      'ImportDeclaration[source.value=/^[^.]/]',
      'ExportNamedDeclaration[source.value=/^[^.]/]',
      'ExportAllDeclaration[source.value=/^[^.]/]',
      'ImportExpression[source.value=/^[^.]/]',
    ],
    message: 'core/ imports nothing but core/: no packages, no Node, no Electron. Take the value as an argument, or move this file to main/.',
  },
  {
    name: 'core-has-no-clock',
    only: ['core/**'],
    selectors: [
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="performance"]',
    ],
    message: 'core/ has no clock, so that a snapshot is judged the same at any time. Use the snapshot\'s own times or take the time as an argument.',
  },
  {
    name: 'core-has-no-chance',
    only: ['core/**'],
    selectors: ['MemberExpression[object.name="Math"][property.name="random"]', 'MemberExpression[object.name="crypto"][property.name=/^(random|getRandom)/]'],
    message: 'core/ gives the same answer to the same facts. Take the random value as an argument.',
  },
  {
    name: 'page-is-a-page',
    only: ['renderer/**'],
    selectors: [...importsOf('^(electron$|node:)'), ...importsOf(String.raw`^(\.\.\u002f)+(main|preload)\u002f`)],
    message: 'renderer/ runs in a sandboxed page: no Electron, no Node, nothing of main/ or preload/. Ask through renderer/bridge.ts.',
  },
  {
    name: 'preload-is-a-bridge',
    only: ['preload/**'],
    selectors: importsOf(String.raw`^(?!electron$|\.\u002f|(\.\.\u002f)+core\u002fipc\u002f)`),
    message: 'preload/ imports Electron and core/ipc only: it is the bridge and nothing else.',
  },
  {
    name: 'heavy-packages-are-lazy',
    except: tooling,
    selectors: staticImportsOf(String.raw`^(@azure\u002fmsal-node|@microsoft\u002fmicrosoft-graph-client|systeminformation)`),
    message: 'This package costs start-up time. Load it with import() where it is first needed, or use "import type".',
  },
  {
    name: 'one-user-of-ipc-main',
    except: ['main/ipc/register.ts', 'test/**'],
    selectors: usesOf('ipcMain'),
    message: 'Only main/ipc/register.ts touches ipcMain: it checks sender and arguments. Add a channel to core/ipc/contract.ts and a handler to main/ipc/.',
  },
  {
    name: 'one-user-of-ipc-renderer',
    except: ['preload/**', 'test/**'],
    selectors: usesOf('ipcRenderer'),
    message: 'Only preload/ touches ipcRenderer. In the page, use renderer/bridge.ts.',
  },
  {
    name: 'no-sync-ipc',
    selectors: ['MemberExpression[property.name=/^sendSync$/]'],
    message: 'A synchronous message freezes the window. Use invoke.',
  },
  {
    name: 'one-opener-of-links',
    except: ['main/app/external-links.ts', 'test/**'],
    selectors: ['MemberExpression[property.name="openExternal"]', 'Property[key.name="openExternal"]'],
    message: 'Only main/app/external-links.ts opens links: from our own table, by id.',
  },
  {
    name: 'one-maker-of-windows',
    except: ['main/app/window.ts', 'main/app/pdf.ts', 'build/bench/blank-app/**', 'test/**'],
    selectors: ['NewExpression[callee.name=/^(BrowserWindow|BrowserView|WebContentsView)$/]', 'NewExpression[callee.property.name=/^(BrowserWindow|BrowserView|WebContentsView)$/]'],
    message: 'Windows are made in main/app/window.ts (and for printing in main/app/pdf.ts), where their security options are.',
  },
  {
    name: 'safe-window-options',
    selectors: [
      'Property[key.name=/^(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|allowRunningInsecureContent|experimentalFeatures|webviewTag)$/][value.value=true]',
      'Property[key.name=/^(contextIsolation|sandbox|webSecurity)$/][value.value=false]',
      'Property[key.name="enableBlinkFeatures"]',
    ],
    message: 'This option takes a protection from the page away.',
  },
  {
    name: 'one-starter-of-processes',
    except: ['main/platform/**', ...tooling],
    selectors: importsOf('^(node:)?child_process$'),
    message: 'Processes are started by main/platform/ only: absolute path, argument array, time limit, no shell.',
  },
  {
    name: 'no-shell',
    selectors: ['Property[key.name="shell"][value.value=true]', 'Property[key.value="shell"][value.value=true]'],
    message: 'A shell interprets its arguments. Start the program itself with an argument array.',
  },
  {
    name: 'no-exec',
    selectors: [
      'ImportDeclaration[source.value=/child_process$/] > ImportSpecifier[imported.name=/^exec(Sync)?$/]',
      'CallExpression[callee.object.name=/^(cp|childProcess|child_process)$/][callee.property.name=/^exec(Sync)?$/]',
    ],
    message: 'exec runs its argument in a shell. Use execFile or spawn with an argument array.',
  },
  {
    name: 'text-not-markup',
    except: ['test/**'],
    selectors: [
      'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
      'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      'Property[key.name="dangerouslySetInnerHTML"]',
    ],
    message: 'Data from devices and tenants is shown as text only. Set textContent or render it with React.',
  },
  {
    name: 'no-certificate-override',
    selectors: ['MemberExpression[property.name="setCertificateVerifyProc"]', 'Literal[value="certificate-error"]'],
    message: 'Certificates are judged by the system, never by us.',
  },
  {
    name: 'no-unverified-tls',
    except: ['main/probes/network/tls.ts'],
    selectors: ['Property[key.name="rejectUnauthorized"]', 'Property[key.value="rejectUnauthorized"]', 'MemberExpression[property.name="rejectUnauthorized"]', 'MemberExpression[property.name="NODE_TLS_REJECT_UNAUTHORIZED"]'],
    message: 'Only main/probes/network/tls.ts may look at a certificate that is not trusted; it sends nothing over that connection.',
  },
  {
    name: 'no-crash-reporter',
    selectors: usesOf('crashReporter'),
    message: 'Nothing is uploaded from a user\'s machine.',
  },
  {
    name: 'no-auto-updater',
    selectors: [...usesOf('autoUpdater'), ...importsOf('^electron-updater')],
    message: 'There is no update mechanism; one needs a design of its own (signed, HTTPS, pinned publisher).',
  },
  {
    name: 'no-protocol-client',
    selectors: ['MemberExpression[property.name="setAsDefaultProtocolClient"]'],
    message: 'The app registers no URL scheme: a web page could start it with arguments of its choice.',
  },
  {
    name: 'no-plain-text-secrets',
    selectors: ['MemberExpression[property.name="setUsePlainTextEncryption"]'],
    message: 'Without a real key store, tokens stay in memory.',
  },
  {
    name: 'named-exports',
    except: ['core/checks/**', '**/*.config.{ts,mjs}', 'build/vitest/**'],
    selectors: ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'],
    message: 'Export by name, so that a thing is called the same everywhere. Only checks and tool configurations have a default export.',
  },
]
