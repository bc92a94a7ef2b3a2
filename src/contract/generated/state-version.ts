// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "763c18ad787ed137" as const
