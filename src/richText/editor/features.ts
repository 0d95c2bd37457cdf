import { createServerFeature, EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

const browser = (name: string): string => `/src/richText/editor/client/${name}.client.tsx#${name}`

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>

/**
 * Payload's tables with tools of our own: its menu at each cell and its drawer are English only. When they are translated
 * (payloadcms/payload, features/experimental_table), this wrapper can go.
 */
export const tables = (): Provider => {
  const provider = EXPERIMENTAL_TableFeature()
  const { feature } = provider
  return {
    ...provider,
    feature: async (args) => ({
      ...(typeof feature === 'function' ? await feature(args) : feature),
      ClientFeature: browser('TableTools'),
    }),
  } as Provider
}

/** Takes what is pasted or dropped clean into the text (paste/cleanPasted.ts). */
export const cleanPaste = createServerFeature({
  feature: { ClientFeature: browser('CleanPaste') },
  key: 'cleanPaste',
})
