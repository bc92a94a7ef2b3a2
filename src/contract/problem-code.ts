/** The code of the problem that an answer tells: of a problem document (RFC 9457), or of the first error of a GraphQL response. */
export function problemCode(body: unknown): string | undefined {
  const { code, errors } = (body ?? {}) as { code?: string; errors?: { extensions?: { code?: string } }[] }
  return code ?? errors?.[0]?.extensions?.code
}
