// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "5f54e88bf0d74ea8" as const
