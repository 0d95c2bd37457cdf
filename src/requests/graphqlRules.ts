import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { type ErrorCode, errorWords } from '../errors/catalogue.ts'

const deepest = 8
const mostFields = 600

const refuse = (context: ValidationContext, code: ErrorCode): void => {
  const words = { ka: errorWords(code, 'ka'), en: errorWords(code, 'en') }
  context.reportError(
    new GraphQLError(`${words.ka.message} / ${words.en.message}`, {
      extensions: { code, statusCode: 400 },
    }),
  )
}

type Measure = { fields: number; depth: number }

/** Counts fields with fragments spread in; a cycle of fragments ends at the depth limit. */
const measure = (
  document: DocumentNode,
  set: SelectionSetNode | undefined,
  depth: number,
  budget: { left: number },
): Measure => {
  if (!set || depth > deepest + 2 || budget.left <= 0) return { fields: 0, depth }
  const parts = set.selections.map((selection): Measure => {
    budget.left -= 1
    if (selection.kind === 'Field') {
      const inner = measure(document, selection.selectionSet, depth + 1, budget)
      return { fields: 1 + inner.fields, depth: inner.depth }
    }
    const fragment =
      selection.kind === 'FragmentSpread'
        ? document.definitions.find(
            (definition) => definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value,
          )
        : selection
    return measure(
      document,
      fragment && 'selectionSet' in fragment ? fragment.selectionSet : undefined,
      selection.kind === 'FragmentSpread' ? depth + 1 : depth,
      budget,
    )
  })
  return {
    fields: parts.reduce((sum, part) => sum + part.fields, 0),
    depth: Math.max(depth, ...parts.map((part) => part.depth)),
  }
}

/** A query may be eight levels deep and ask for 600 fields, fragments counted where they are used. */
const isTooLarge = (document: DocumentNode, operation: OperationDefinitionNode): boolean => {
  const budget = { left: mostFields * 4 }
  const { fields, depth } = measure(document, operation.selectionSet, 0, budget)
  return depth > deepest || fields > mostFields || budget.left <= 0
}

const mostTokens = 6_000

/**
 * Whether a query is larger than is read, judged before any rule walks it: rules of the specification and of Payload
 * spread fragments without a bound, and thirty fragments that double keep them busy for ever.
 */
export const isTooLargeToRead = (query: string): boolean => {
  try {
    const document = parse(query, { maxTokens: mostTokens, noLocation: true })
    return document.definitions.some((part) => part.kind === 'OperationDefinition' && isTooLarge(document, part))
  } catch (error) {
    return error instanceof GraphQLError ? /token/i.test(error.message) && /limit/i.test(error.message) : true
  }
}

/** One language a request, at the top level only: an inner `locale` would read another language than the gate checked. */
const oneLanguage: ValidationRule = (context): ASTVisitor => {
  const named = new Set<string>()
  // biome-ignore lint/correctness/noComponentHookFactories: a visitor of GraphQL, no component
  const Field = (field: FieldNode): void => {
    const isRoot = /^(Query|Mutation)$/.test(context.getParentType()?.name ?? '')
    const locale = field.arguments?.find(({ name }) => name.value === 'locale')
    if (field.arguments?.some(({ name }) => name.value === 'fallbackLocale')) refuse(context, 'request.graphqlLocale')
    if (isRoot) named.add(locale ? print(locale.value) : '')
    if ((locale && !isRoot) || named.size > 1) refuse(context, 'request.graphqlLocale')
  }
  return { Field }
}

const mostRootFields = 10

/** A query asks ten questions at most: each is a list of its own, and a hundred under aliases would hold the server. */
const fewQuestions: ValidationRule = (context): ASTVisitor => {
  let count = 0
  // biome-ignore lint/correctness/noComponentHookFactories: a visitor of GraphQL, no component
  const Field = (): void => {
    if (/^(Query|Mutation)$/.test(context.getParentType()?.name ?? '')) count += 1
    if (count === mostRootFields + 1) refuse(context, 'request.tooDeep')
  }
  return { Field }
}

/** Lists of the rules themselves, the desk's own machinery, and ways into an account that have a door of their own. */
const closedFields = new RegExp(
  `^(${[
    'Access|docAccess\\w*|versions?[A-Z]\\w*',
    '\\w*Payload(LockedDocument|Preference|Migration|Kv|Job|Folder|QueryPreset)\\w*',
    '(verifyEmail|forgotPassword)\\w*|(refreshToken|logout)ApiClient',
  ].join('|')})$`,
)

/** What the admin alone needs is not asked for over GraphQL, which the admin does not use. */
const noMachinery: ValidationRule = (context): ASTVisitor => ({
  // biome-ignore lint/correctness/noComponentHookFactories: a visitor of GraphQL, no component
  Field: (field) => {
    if (/^(Query|Mutation)$/.test(context.getParentType()?.name ?? '') && closedFields.test(field.name.value))
      refuse(context, 'document.missing')
  },
})

/** Rules that every GraphQL request passes beside those of the specification. */
export const graphqlRules = (): ValidationRule[] => [oneLanguage, fewQuestions, noMachinery]
