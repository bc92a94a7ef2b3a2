import type { APIRoute } from 'astro'
import { operation, operations } from '#components/api/contract.ts'
import { guideModel } from '#components/playground/guide-model.ts'

export const getStaticPaths = () => operations.map(({ id }) => ({ params: { operation: id } }))

/** What the playground says of an operation, for it to load when the operation is chosen. */
export const GET: APIRoute = ({ params }) => Response.json(guideModel(operation(params.operation!)))
