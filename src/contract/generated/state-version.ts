// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "c6f7e3ed9bdbe548" as const
