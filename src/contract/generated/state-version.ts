// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "6a9007efda1b31d7" as const
