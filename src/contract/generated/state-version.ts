// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "f9fafa348e6a38d5" as const
