// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "4b47d24ceed1a874" as const
