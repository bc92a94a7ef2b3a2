// Made by `npm run generate` from openapi/. Do not edit.
export const personas = {
  "password": "learn-by-running",
  "provider_secret": "whsec_bmV4dXMtcGF5bWVudC1wcm92aWRlci10ZXN0",
  "guest": {
    "name": "A guest",
    "about": "Has no account. A new cart and the token that opens it are all there is."
  },
  "people": {
    "amina": {
      "name": "Amina W.",
      "phone": "+254700000001",
      "role": "customer",
      "country": "KE",
      "city": "Nairobi",
      "currency": "KES",
      "locale": "sw",
      "time_zone": "Africa/Nairobi",
      "about": "A customer in Nairobi. Her address is verified."
    },
    "kofi": {
      "name": "Kofi B.",
      "phone": "+233200000002",
      "role": "customer",
      "country": "GH",
      "city": "Accra",
      "currency": "GHS",
      "locale": "en",
      "time_zone": "Africa/Accra",
      "about": "A customer in Accra. Use him where a second customer is needed."
    },
    "naledi": {
      "name": "Naledi M.",
      "phone": "+27600000003",
      "role": "customer",
      "country": "ZA",
      "city": "Johannesburg",
      "currency": "ZAR",
      "locale": "en",
      "time_zone": "Africa/Johannesburg",
      "about": "A customer in Johannesburg."
    },
    "zola": {
      "name": "Zola T.",
      "role": "customer",
      "country": "ZA",
      "city": "Johannesburg",
      "currency": "ZAR",
      "locale": "en",
      "time_zone": "Africa/Johannesburg",
      "verified": false,
      "about": "Has never opened the verification mail."
    },
    "tunde": {
      "name": "Tunde A.",
      "role": "customer",
      "country": "NG",
      "city": "Lagos",
      "currency": "NGN",
      "locale": "en",
      "time_zone": "Africa/Lagos",
      "suspended": true,
      "about": "Was suspended by an administrator."
    },
    "wanjiru": {
      "name": "Wanjiru K.",
      "phone": "+254700000004",
      "role": "vendor",
      "country": "KE",
      "city": "Nairobi",
      "currency": "KES",
      "locale": "sw",
      "time_zone": "Africa/Nairobi",
      "about": "Runs Highland Roasters in Nairobi."
    },
    "chidi": {
      "name": "Chidi O.",
      "phone": "+234800000005",
      "role": "vendor",
      "country": "NG",
      "city": "Lagos",
      "currency": "NGN",
      "locale": "en",
      "time_zone": "Africa/Lagos",
      "about": "Runs Lagoon Market in Lagos."
    },
    "selam": {
      "name": "Selam H.",
      "role": "admin",
      "country": "ET",
      "city": "Addis Ababa",
      "currency": "ETB",
      "locale": "en",
      "time_zone": "Africa/Addis_Ababa",
      "about": "Administers the shop."
    }
  }
} as const
