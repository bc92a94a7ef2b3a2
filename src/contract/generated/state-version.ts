// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "b63e432435e89eae" as const
