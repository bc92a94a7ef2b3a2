import type { APIRoute } from 'astro'
import { operation, operations } from '#components/api/contract.ts'
import { formModel } from '#components/api/form-model.ts'

export const getStaticPaths = () => operations.map(({ id }) => ({ params: { operation: id } }))

/** The form of an operation, for the playground to load when it is chosen. */
export const GET: APIRoute = ({ params }) => Response.json(formModel(operation(params.operation!)))
