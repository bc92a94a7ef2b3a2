// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "6e83eb0209a8a4d6" as const
