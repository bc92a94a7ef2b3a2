// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "04c39f834c6eb2d6" as const
