// Who may import what. The comment of a rule is what the person reads who broke it, so it says what to
// do instead. The compiler enforces part of this through project references, but it would not stop
// core/ from importing Electron.

const heavy = 'node_modules/(@azure/msal-node|@microsoft/microsoft-graph-client|systeminformation)/'
const packages = '(^|/)node_modules/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'These files import each other, so neither can be read or tested alone. Move what both need into a third file. Cycles of types only are fine.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'unresolvable',
      comment: 'There is no such file or package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'undeclared-package',
      comment: 'The package is not in package.json: it is only here because another package needs it. Declare it or do without.',
      severity: 'error',
      // Two apps of their own that only Electron opens.
      from: { pathNot: '^build/(electron/default-app|bench/blank-app)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'development-package-in-product',
      comment: 'This package is a development dependency. The product may use its types only (electron itself comes with the runtime).',
      severity: 'error',
      from: { path: '^(core|main|preload|renderer)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/electron/' },
    },
    {
      name: 'core-is-pure',
      comment: 'core/ imports nothing but core/. Take what you need as an argument, or move the file to main/.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^core/' },
    },
    {
      name: 'words-know-nothing',
      comment: 'core/words lies below everything: languages and the words that several areas share.',
      severity: 'error',
      from: { path: '^core/words/' },
      to: { pathNot: '^core/words/' },
    },
    {
      name: 'facts-know-nothing',
      comment: 'core/facts is the bottom layer: it holds types and definitions and imports nothing but words.',
      severity: 'error',
      from: { path: '^core/facts/' },
      to: { pathNot: '^core/(facts/|words/|assert-never)' },
    },
    {
      name: 'engine-knows-no-check',
      comment: 'The engine runs whatever checks it is given. Pass the catalog in.',
      severity: 'error',
      from: { path: '^core/engine/' },
      to: { path: '^core/(checks|report|ipc)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'checks-stand-alone',
      comment: 'A check reads facts and nothing else: not the report, not IPC. Shared meaning belongs to core/facts or core/codes.',
      severity: 'error',
      from: { path: '^core/checks/', pathNot: '^core/checks/index' },
      to: { path: '^core/(report|ipc)/' },
    },
    {
      name: 'checks-do-not-know-the-registry',
      comment: 'A check does not know the list of all checks. Move what both need to a file that is no check, or to core/facts.',
      severity: 'error',
      from: { path: '^core/checks/[^/]+/' },
      to: { path: '^core/checks/index' },
    },
    {
      name: 'report-stays-in-core',
      comment: 'Reports are made from facts and findings. They do not know the IPC contract.',
      severity: 'error',
      from: { path: '^core/(report|scenarios)/' },
      to: { path: '^core/ipc/' },
    },
    {
      name: 'preload-is-a-bridge',
      comment: 'preload/ imports Electron and core/ipc only (types of core are fine).',
      severity: 'error',
      from: { path: '^preload/' },
      to: { pathNot: '^(preload/|core/ipc/)|node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-is-a-page',
      comment: 'renderer/ runs in a sandboxed page: no Node, no Electron, nothing of main/ or preload/. Ask through renderer/bridge.ts.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|preload|build)/|node_modules/electron/' },
    },
    {
      name: 'page-without-node',
      comment: 'There is no Node in a sandboxed page. Do it in main/ and ask through renderer/bridge.ts.',
      severity: 'error',
      from: { path: '^(renderer|preload)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-packages',
      comment: 'The page uses React, Fluent UI and the QR code generator, and no other package.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: packages, pathNot: 'node_modules/(react|react-dom|qrcode-generator|@fluentui/[^/]+|@types/[^/]+)/' },
    },
    {
      name: 'probes-without-electron',
      comment: 'Probes, evidence, tenant and Graph code run in the command line and in tests too, where there is no Electron. Take the Electron function as an argument.',
      severity: 'error',
      from: { path: '^main/(cli|probes|evidence|hyper-v|tenant|graph|sign-in|demo|scan|history|platform)/' },
      to: { path: 'node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-starter-of-processes',
      comment: 'Processes are started by main/platform/ only. Take its function as an argument.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/platform/' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'cli-without-window',
      comment: 'The command line has no window: it uses the same engine, not the app.',
      severity: 'error',
      from: { path: '^main/cli/' },
      to: { path: '^main/(app|ipc)/' },
    },
    {
      name: 'heavy-packages-have-a-place',
      comment: 'msal-node belongs to main/sign-in, graph-client to main/graph, systeminformation to main/probes.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/(graph|sign-in|probes)/' },
      to: { path: heavy },
    },
    {
      name: 'heavy-packages-are-lazy',
      comment: 'This package costs start-up time: load it with import() where it is first needed, or use "import type".',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: heavy, dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'The product and its build do not use test code.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'product-without-build',
      comment: 'The product does not import the scripts that build it.',
      severity: 'error',
      from: { path: '^(core|main|preload|renderer)/' },
      to: { path: '^build/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.]css$', '[?]raw$'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.d.ts'],
    },
  },
}
