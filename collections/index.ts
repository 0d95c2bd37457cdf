import type { CollectionConfig } from 'payload'
import { ApiClients } from './ApiClients.ts'
import { AuditLog } from './AuditLog.ts'
import { Contacts } from './Contacts.ts'
import { Datasets } from './Datasets.ts'
import { Events } from './Events.ts'
import { Faqs } from './Faqs.ts'
import { Galleries } from './Galleries.ts'
import { Media } from './Media.ts'
import { Memoranda } from './Memoranda.ts'
import { Methodologies } from './Methodologies.ts'
import { News } from './News.ts'
import { NonWorkingDays } from './NonWorkingDays.ts'
import { Organisations } from './Organisations.ts'
import { Pages } from './Pages.ts'
import { PressReleases } from './PressReleases.ts'
import { Publications } from './Publications.ts'
import { PublicContacts } from './PublicContacts.ts'
import { Redirects } from './Redirects.ts'
import { Releases } from './Releases.ts'
import { SurveyResults } from './SurveyResults.ts'
import { Surveys } from './Surveys.ts'
import { Terms } from './Terms.ts'
import { Topics } from './Topics.ts'
import { Units } from './Units.ts'
import { Users } from './Users.ts'

/** Everything that the office keeps, in the order of the menu. */
export const collections: CollectionConfig[] = [
  Releases,
  Publications,
  Datasets,
  Methodologies,
  Topics,
  PressReleases,
  News,
  Events,
  Galleries,
  Media,
  Pages,
  PublicContacts,
  Redirects,
  Surveys,
  SurveyResults,
  Faqs,
  Memoranda,
  Organisations,
  Contacts,
  Terms,
  Users,
  Units,
  NonWorkingDays,
  ApiClients,
  AuditLog,
]
