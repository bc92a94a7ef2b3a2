// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "2ea7aa4e523aaf3f" as const
