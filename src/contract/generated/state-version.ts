// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "1ef1bb0018aabea6" as const
