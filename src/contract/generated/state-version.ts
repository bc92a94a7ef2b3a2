// Made by `npm run generate` from openapi/. Do not edit.
export const stateVersion = "533872a4dab14105" as const
