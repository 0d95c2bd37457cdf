import { spawn } from 'node:child_process'

/**
 * Runs a file under another Node as if it were this process: same terminal, same signals, same exit code. The channel
 * tells the other one when this process has been killed.
 * @param {string} node path of the program
 * @param {string[]} args file and arguments
 */
export function handOver(node, args) {
  // The warning says that type stripping or an API is experimental; both are as we want them.
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(node, [...flags, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 1
    if (signal) console.error(`ended by ${signal}`)
  })
}

/**
 * npm runs a script through a shell, and some shells die of a signal without passing it on. Whoever ended npm wants the
 * office to end too. Started without npm it may outlive its terminal (nohup).
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
}
