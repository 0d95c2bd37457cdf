import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

type Browser = { path: string; sentence: '' } | { path: null; sentence: string }

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const present = (): string | undefined => places.find((place) => place && existsSync(place))

const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const aptGet = (...args: string[]): boolean =>
  spawnSync('apt-get', ['-qq', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const install = (): boolean => {
  console.log('installing Chromium with apt (a minute) …')
  const packages = ['install', '--no-install-recommends', 'chromium']
  return aptGet(...packages) || (aptGet('update') && aptGet(...packages))
}

/**
 * The browser of the walks: one that is there, else on Debian as root one that apt installs.
 * @returns its path, or a sentence about what to install
 */
export const findChromium = async (): Promise<Browser> => {
  const found = present() ?? (mayInstall() && install() ? present() : undefined)
  if (found) return { path: found, sentence: '' }
  return {
    path: null,
    sentence:
      'There is no Chromium: install the package chromium (or set CHROMIUM_PATH); the walks in the browser are left out.',
  }
}
