// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "4e3d653ccca35fde" as const
