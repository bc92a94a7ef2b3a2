// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "e528f43c08b79a78" as const
