// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "ceeed757e5278a91" as const
