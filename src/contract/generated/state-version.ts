// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "8aae6f808ca47a92" as const
