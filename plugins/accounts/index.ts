import type { Endpoint, Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import { doors } from '../../src/lifecycle/doors.ts'
import { type Slug, slugs } from '../../src/slugs.ts'
import { accountBinding } from './binding.ts'
import { auditAccount } from './hooks/auditAccount.ts'
import { keepApprovingRoles, tellHolders } from './hooks/keepApprovingRoles.ts'
import { lockAccount } from './hooks/lockAccount.ts'
import { refuseInactiveLogin } from './hooks/refuseInactiveLogin.ts'
import { requireStrongPassword } from './hooks/requireStrongPassword.ts'

/** The first account is made by `npm run admin:create`; Payload's open bootstrap route answers as if it were not there. */
const closedFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new Refusal('document.missing', 404)
  },
}

/** Accounts: the two doors for roles that take two persons and for people who leave, and no bootstrap route. */
export const accounts: Plugin = (config) =>
  extend(config, {
    toEach: [
      {
        slugs: [slugs.users],
        hooks: {
          beforeOperation: [lockAccount],
          beforeLogin: [refuseInactiveLogin],
          beforeValidate: [requireStrongPassword],
          beforeChange: [keepApprovingRoles],
          afterChange: [tellHolders, auditAccount],
        },
        endpoints: doors(
          accountBinding,
          (req) => ({ kind: 'collection', slug: slugs.users as Slug, id: String(req.routeParams?.id) }),
          '/:id',
        ),
      },
      { slugs: [slugs.users, slugs.apiClients], endpoints: [closedFirstRegister] },
    ],
  })
