import type { Config, Plugin } from 'payload'
import { append } from './endpoints/append.ts'
import { begin } from './endpoints/begin.ts'
import { giveUp } from './endpoints/giveUp.ts'
import { standing } from './endpoints/standing.ts'

/** The doors for large files: they come in parts, and go on where a lost connection left them (ADR 0017). */
export const largeUploads: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), begin, standing, append, giveUp],
})
