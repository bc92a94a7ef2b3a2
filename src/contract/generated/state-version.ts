// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "116b976bb1510ba3" as const
