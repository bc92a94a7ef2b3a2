import type { APIRoute } from 'astro'
import { operations } from '#components/api/contract.ts'
import { recipes } from '#contract/generated/recipes.ts'

export const getStaticPaths = () => operations.map(({ id }) => ({ params: { operation: id } }))

/** How to get each answer of an operation, for the buttons that trigger it. */
export const GET: APIRoute = ({ params }) => Response.json(recipes[params.operation!])
