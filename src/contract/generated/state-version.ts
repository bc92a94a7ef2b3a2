// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "cab4cc682ca2222b" as const
