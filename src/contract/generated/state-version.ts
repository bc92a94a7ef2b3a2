// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "e8397abef695f88f" as const
