// Building this site asks no other host for anything. This is imported first, before Astro has something to report.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true'
