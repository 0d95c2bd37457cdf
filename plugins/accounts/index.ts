import type { Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import { doors } from '../../src/lifecycle/doors.ts'
import { documentOf } from '../../src/lifecycle/subjects.ts'
import { slugs } from '../../src/slugs.ts'
import { accountBinding } from './binding.ts'
import { closedDoors } from './endpoints/closedDoors.ts'
import { forgotPassword } from './endpoints/forgotPassword.ts'
import { auditAccount } from './hooks/auditAccount.ts'
import { guardPasswordLink } from './hooks/guardPasswordLink.ts'
import { keepApprovingRoles, tellHolders } from './hooks/keepApprovingRoles.ts'
import { keepDeputies } from './hooks/keepDeputies.ts'
import { lockAccount } from './hooks/lockAccount.ts'
import { refuseInactiveLogin } from './hooks/refuseInactiveLogin.ts'
import { requireStrongPassword } from './hooks/requireStrongPassword.ts'

const actionButtons = '/src/lifecycle/components/ActionButtons.client.tsx#ActionButtons'

/** Accounts: the two doors for roles that take two persons and for people who leave, and no bootstrap route. */
export const accounts: Plugin = (config) =>
  extend(config, {
    toEach: [
      {
        slugs: [slugs.users],
        hooks: {
          beforeOperation: [lockAccount, guardPasswordLink],
          beforeLogin: [refuseInactiveLogin],
          beforeValidate: [requireStrongPassword],
          beforeChange: [keepApprovingRoles],
          afterChange: [tellHolders, auditAccount, keepDeputies],
        },
        endpoints: [
          ...closedDoors(['/first-register', '/verify/:id']),
          forgotPassword,
          ...doors(accountBinding, documentOf(slugs.users), '/:id'),
        ],
        admin: (admin) => ({
          ...admin,
          components: {
            ...admin.components,
            edit: {
              ...admin.components?.edit,
              beforeDocumentControls: [...(admin.components?.edit?.beforeDocumentControls ?? []), actionButtons],
            },
          },
        }),
      },
      // A website's key opens no session, so nothing that begins, keeps or mends one is there for it.
      {
        slugs: [slugs.apiClients],
        endpoints: closedDoors([
          '/first-register',
          '/verify/:id',
          '/login',
          '/logout',
          '/refresh-token',
          '/forgot-password',
          '/reset-password',
          '/unlock',
        ]),
      },
    ],
  })
