// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "a3848f71a3251d03" as const
