import type { Access, CollectionConfig } from 'payload'
import { can, holds, nobody } from '../src/access/can.ts'
import { hasRole, isStaff, staffMember } from '../src/access/people.ts'
import { rights } from '../src/access/rights.ts'
import { passwordMail, passwordSubject } from '../src/config/accountMail.ts'
import { check, json, relation, term, text } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { fieldLabels } from '../src/labels/fields.ts'
import { languagesOfMail, roleTerms } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** Administrators keep accounts; everybody keeps their own password. */
const keepersAndSelf: Access = ({ req }) => {
  if (holds(req.user, rights[slugs.users].update)) return true
  const person = staffMember(req.user)
  return person ? { id: { equals: person.id } } : false
}

const byAdmin = ({ req }: { req: { user?: unknown } }): boolean => hasRole(req.user, 'admin')
const byAdminOrSelf = ({ req, id }: { req: { user?: unknown }; id?: number | string }): boolean =>
  byAdmin({ req }) || (id !== undefined && staffMember(req.user)?.id === id)

/** A member of staff: account, roles and unit. People who leave are switched off, never deleted. */
export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: collectionLabels.users,
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1_000,
    removeTokenFromResponses: true,
    forgotPassword: {
      expiration: 24 * 60 * 60 * 1_000,
      generateEmailHTML: passwordMail,
      generateEmailSubject: passwordSubject,
    },
  },
  admin: {
    group: groups.office,
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'roles', 'unit', 'isActive'],
  },
  access: {
    admin: ({ req }) => isStaff(req.user),
    read: can(slugs.users, 'read'),
    readVersions: nobody,
    create: can(slugs.users, 'create'),
    update: keepersAndSelf,
    delete: nobody,
    unlock: byAdmin,
  },
  defaultPopulate: { displayName: true },
  fields: [
    text('displayName', { required: true, index: true, access: { update: byAdmin } }),
    {
      name: 'email',
      type: 'email',
      label: fieldLabels.email,
      required: true,
      unique: true,
      index: true,
      access: { read: byAdminOrSelfOrOffice, update: byAdmin },
    },
    {
      name: 'roles',
      label: fieldLabels.roles,
      type: 'select',
      hasMany: true,
      options: roleTerms.map(({ value, label }) => ({ value, label })),
      access: { update: byAdmin, create: byAdmin },
    },
    term('preferredLanguage', languagesOfMail, { defaultValue: 'ka', index: false, access: { update: byAdminOrSelf } }),
    relation('unit', slugs.units, { access: { update: byAdmin } }),
    check('isActive', { defaultValue: true, index: true, access: { create: nobody, update: nobody } }),
    {
      name: 'pendingRoles',
      label: fieldLabels.pendingRoles,
      type: 'json',
      admin: { components: { Field: '/src/fields/PendingRoles.client.tsx#PendingRoles' } },
      access: { create: nobody, update: nobody, read: byAdminOrSelfOrOffice },
    },
    // Written with the orders by which the person acts for others, and by nothing else (src/access/keepActingRoles.ts).
    json('actingRoles', {
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: { create: nobody, update: nobody, read: byAdminOrSelfOrOffice },
    }),
  ],
}

function byAdminOrSelfOrOffice(args: { req: { user?: unknown }; id?: number | string }): boolean {
  return byAdminOrSelf(args) || hasRole(args.req.user, 'head', 'director', 'approver', 'auditor')
}
