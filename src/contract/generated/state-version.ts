// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "5d6f1dce638fdf92" as const
