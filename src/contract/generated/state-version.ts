// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "df246c978275d4a0" as const
