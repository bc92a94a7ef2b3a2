// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "7aeb6a5a8e2280e1" as const
