// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "46b2e9838f4bb8cb" as const
