import { readPicture } from '../../../handbook.ts'

type Args = { params: Promise<{ language: string; file: string }> }

/** A picture of the handbook; every other address below is not there. */
export const GET = async (_request: Request, { params }: Args): Promise<Response> => {
  const { language, file } = await params
  const picture = readPicture(language, file)
  if (!picture) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(picture), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  })
}
