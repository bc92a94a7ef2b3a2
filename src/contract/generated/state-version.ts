// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "efc843f13fd50f36" as const
