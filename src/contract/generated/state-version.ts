// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "82bef12779061d9a" as const
