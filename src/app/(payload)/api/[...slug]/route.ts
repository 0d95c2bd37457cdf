import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { frontDoor } from '../../../../requests/frontDoor.ts'

type Route = { params: Promise<{ slug: string[] }> }
type RestHandler = (request: Request, route: Route) => Promise<Response>

const behindDoor =
  (rest: RestHandler) =>
  (request: Request, route: Route): Promise<Response> =>
    frontDoor((checked) => rest(checked, route))(request)

export const dynamic = 'force-dynamic'
export const GET = behindDoor(REST_GET(config))
export const POST = behindDoor(REST_POST(config))
export const DELETE = behindDoor(REST_DELETE(config))
export const PATCH = behindDoor(REST_PATCH(config))
export const PUT = behindDoor(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
