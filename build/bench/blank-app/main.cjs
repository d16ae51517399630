// The least an Electron window can be: what ours is compared with. Prints its first paint the way ours does.
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

const firstPaintTime = `new Promise((resolve) => new PerformanceObserver((list, observer) => {
  const [entry] = list.getEntriesByName('first-contentful-paint')
  if (entry) { observer.disconnect(); resolve(performance.timeOrigin + entry.startTime) }
}).observe({ type: 'paint', buffered: true }))`

app.enableSandbox()
app.on('window-all-closed', () => app.quit())
app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1024, height: 768, show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  window.once('ready-to-show', () => window.show())
  window.webContents.once('dom-ready', async () => {
    const at = await window.webContents.executeJavaScript(firstPaintTime)
    process.stderr.write(`PREFLIGHT_MARK first-paint ${(at - process.getCreationTime()).toFixed(1)}\n`)
  })
  await window.loadFile(path.join(__dirname, 'index.html'))
})
