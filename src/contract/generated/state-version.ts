// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "b93a058e0adbfd53" as const
