import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { frontDoor } from '../../../../requests/frontDoor.ts'
import { graphqlDoor } from '../../../../requests/graphqlDoor.ts'

export const dynamic = 'force-dynamic'
export const POST = frontDoor(graphqlDoor(GRAPHQL_POST(config)))
export const OPTIONS = REST_OPTIONS(config)
