// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "7c5ac28c4fcf95e3" as const
