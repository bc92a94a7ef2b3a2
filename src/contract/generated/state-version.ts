// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "8d6af3e839cf4caa" as const
