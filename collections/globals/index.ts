import type { GlobalConfig } from 'payload'
import { Home } from './Home.ts'
import { Navigation } from './Navigation.ts'
import { SiteSettings } from './SiteSettings.ts'

/** The documents of which there is one. */
export const globals: GlobalConfig[] = [SiteSettings, Navigation, Home]
