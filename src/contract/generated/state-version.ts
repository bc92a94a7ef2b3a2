// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "3f72d379b31fa368" as const
