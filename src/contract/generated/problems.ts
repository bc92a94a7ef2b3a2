// Made by `npm run generate` from openapi/. Do not edit.
export const problems = {
  "access_token_expired": {
    "status": 401,
    "headers": [
      "WwwAuthenticate"
    ],
    "title": {
      "en": "The access token has expired",
      "fr": "Le jeton d'accès a expiré",
      "sw": "Tokeni ya kuingia imeisha muda"
    },
    "detail": {
      "en": "The access token expired at {expired_at}. Refresh it once and try again.",
      "fr": "Le jeton d'accès a expiré à {expired_at}. Renouvelez-le une fois, puis réessayez.",
      "sw": "Tokeni ya kuingia iliisha muda saa {expired_at}. Ihuishe mara moja kisha jaribu tena."
    }
  },
  "access_token_invalid": {
    "status": 401,
    "headers": [
      "WwwAuthenticate"
    ],
    "title": {
      "en": "The access token is not valid",
      "fr": "Le jeton d'accès n'est pas valide",
      "sw": "Tokeni ya kuingia si sahihi"
    },
    "detail": {
      "en": "The token was refused because its {reason} is wrong.",
      "fr": "Le jeton a été refusé : {reason} incorrect.",
      "sw": "Tokeni imekataliwa kwa sababu {reason} si sahihi."
    }
  },
  "account_suspended": {
    "status": 403,
    "headers": [],
    "title": {
      "en": "The account is suspended",
      "fr": "Le compte est suspendu",
      "sw": "Akaunti imesimamishwa"
    },
    "detail": {
      "en": "An administrator has suspended this account.",
      "fr": "Un administrateur a suspendu ce compte.",
      "sw": "Msimamizi amesimamisha akaunti hii."
    }
  },
  "cart_changed": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The cart has changed",
      "fr": "Le panier a changé",
      "sw": "Kikapu kimebadilika"
    },
    "detail": {
      "en": "The cart is now at version {current_version}. You sent an older one.",
      "fr": "Le panier en est à la version {current_version}. Vous avez envoyé une version plus ancienne.",
      "sw": "Kikapu sasa kiko toleo la {current_version}. Umetuma toleo la zamani."
    }
  },
  "cart_empty": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The cart is empty",
      "fr": "Le panier est vide",
      "sw": "Kikapu ni tupu"
    },
    "detail": {
      "en": "There is nothing to order.",
      "fr": "Il n'y a rien à commander.",
      "sw": "Hakuna cha kuagiza."
    }
  },
  "cart_incomplete": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The cart is not ready for checkout",
      "fr": "Le panier n'est pas prêt",
      "sw": "Kikapu hakiko tayari kwa malipo"
    },
    "detail": {
      "en": "Missing: {missing}.",
      "fr": "Il manque : {missing}.",
      "sw": "Kinachokosekana: {missing}."
    }
  },
  "cart_line_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The cart is full",
      "fr": "Le panier est plein",
      "sw": "Kikapu kimejaa"
    },
    "detail": {
      "en": "A cart holds {limit} lines at the most.",
      "fr": "Un panier contient au plus {limit} lignes.",
      "sw": "Kikapu kinabeba mistari {limit} tu."
    }
  },
  "cart_not_active": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The cart can no longer be changed",
      "fr": "Le panier ne peut plus être modifié",
      "sw": "Kikapu hakiwezi kubadilishwa tena"
    },
    "detail": {
      "en": "The cart is {cart_status}.",
      "fr": "État du panier : {cart_status}.",
      "sw": "Hali ya kikapu: {cart_status}."
    }
  },
  "currency_mismatch": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Not sold in this currency",
      "fr": "Non vendu dans cette devise",
      "sw": "Haiuzwi kwa sarafu hii"
    },
    "detail": {
      "en": "This variant has no price in {cart_currency}.",
      "fr": "Cette variante n'a pas de prix en {cart_currency}.",
      "sw": "Aina hii haina bei kwa {cart_currency}."
    }
  },
  "currency_unsupported": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The currency is not offered",
      "fr": "La devise n'est pas proposée",
      "sw": "Sarafu haitolewi"
    },
    "detail": {
      "en": "The shop does not sell in {currency}.",
      "fr": "La boutique ne vend pas en {currency}.",
      "sw": "Duka haliuzi kwa {currency}."
    }
  },
  "cursor_invalid": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The cursor is not valid",
      "fr": "Le curseur n'est pas valide",
      "sw": "Kielekezi si sahihi"
    },
    "detail": {
      "en": "The cursor was changed, or made for other filters or another sort.",
      "fr": "Le curseur a été modifié, ou créé pour d'autres filtres ou un autre tri.",
      "sw": "Kielekezi kimebadilishwa, au kilitengenezwa kwa vichujio au mpangilio mwingine."
    }
  },
  "delivery_unavailable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "This delivery does not serve the address",
      "fr": "Cette livraison ne dessert pas l'adresse",
      "sw": "Njia hii haifiki kwenye anwani"
    },
    "detail": {
      "en": "{method} is not offered for {country}.",
      "fr": "{method} n'est pas proposé pour {country}.",
      "sw": "{method} haitolewi kwa {country}."
    }
  },
  "email_not_verified": {
    "status": 403,
    "headers": [],
    "title": {
      "en": "The e-mail address is not verified",
      "fr": "L'adresse e-mail n'est pas vérifiée",
      "sw": "Barua pepe haijathibitishwa"
    },
    "detail": {
      "en": "Verify the address of the account first. The link is in the mailbox.",
      "fr": "Vérifiez d'abord l'adresse du compte. Le lien est dans la boîte aux lettres.",
      "sw": "Thibitisha kwanza anwani ya akaunti. Kiungo kiko kwenye sanduku la barua."
    }
  },
  "filter_invalid": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "A parameter is not valid",
      "fr": "Un paramètre n'est pas valide",
      "sw": "Kigezo si sahihi"
    },
    "detail": {
      "en": "The parameter {parameter} is not valid: {problem}",
      "fr": "Le paramètre {parameter} n'est pas valide : {problem}",
      "sw": "Kigezo {parameter} si sahihi: {problem}"
    }
  },
  "forbidden": {
    "status": 403,
    "headers": [],
    "title": {
      "en": "Your role may not do this",
      "fr": "Votre rôle ne le permet pas",
      "sw": "Jukumu lako haliruhusu"
    },
    "detail": {
      "en": "The role {role} may not do this.",
      "fr": "Le rôle {role} ne le permet pas.",
      "sw": "Jukumu {role} haliruhusiwi kufanya hivi."
    }
  },
  "idempotency_in_progress": {
    "status": 409,
    "headers": [
      "RetryAfter"
    ],
    "title": {
      "en": "The first request with this key is still running",
      "fr": "La première requête avec cette clé est en cours",
      "sw": "Ombi la kwanza lenye ufunguo huu bado linaendelea"
    },
    "detail": {
      "en": "Wait a moment and repeat the request with the same key.",
      "fr": "Attendez un instant, puis répétez la requête avec la même clé.",
      "sw": "Subiri kidogo kisha rudia ombi kwa ufunguo uleule."
    }
  },
  "idempotency_key_missing": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The Idempotency-Key header is missing",
      "fr": "L'en-tête Idempotency-Key manque",
      "sw": "Kichwa cha Idempotency-Key hakipo"
    },
    "detail": {
      "en": "This operation moves goods or money. Send an Idempotency-Key of 1 to 255 visible ASCII characters.",
      "fr": "Cette opération engage des biens ou de l'argent. Envoyez une Idempotency-Key de 1 à 255 caractères ASCII visibles.",
      "sw": "Operesheni hii inahusu bidhaa au pesa. Tuma Idempotency-Key yenye herufi 1 hadi 255 za ASCII zinazoonekana."
    }
  },
  "idempotency_key_reused": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The key belongs to another request",
      "fr": "La clé appartient à une autre requête",
      "sw": "Ufunguo ni wa ombi lingine"
    },
    "detail": {
      "en": "The key was first used at {first_seen_at}, for a different request.",
      "fr": "La clé a été utilisée pour une autre requête, à {first_seen_at}.",
      "sw": "Ufunguo ulitumika kwanza saa {first_seen_at}, kwa ombi tofauti."
    }
  },
  "insufficient_stock": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Not enough in stock",
      "fr": "Stock insuffisant",
      "sw": "Bidhaa haitoshi"
    },
    "detail": {
      "en": "{requested} were asked for and {available} are available.",
      "fr": "{requested} demandés, {available} disponibles.",
      "sw": "Zimeombwa {requested}, zilizopo ni {available}."
    }
  },
  "internal_error": {
    "status": 500,
    "headers": [],
    "title": {
      "en": "Something went wrong on our side",
      "fr": "Une erreur s'est produite de notre côté",
      "sw": "Kuna hitilafu upande wetu"
    },
    "detail": {
      "en": "The request failed and changed nothing. Quote the request id if you report it.",
      "fr": "La requête a échoué et n'a rien changé. Citez l'identifiant de la requête si vous le signalez.",
      "sw": "Ombi limeshindwa na halikubadilisha chochote. Taja kitambulisho cha ombi ukiripoti."
    }
  },
  "invalid_credentials": {
    "status": 401,
    "headers": [
      "WwwAuthenticate"
    ],
    "title": {
      "en": "E-mail or password is wrong",
      "fr": "E-mail ou mot de passe incorrect",
      "sw": "Barua pepe au nenosiri si sahihi"
    },
    "detail": {
      "en": "No account has this e-mail and this password.",
      "fr": "Aucun compte n'a cet e-mail et ce mot de passe.",
      "sw": "Hakuna akaunti yenye barua pepe na nenosiri hili."
    }
  },
  "malformed_request": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The request cannot be read",
      "fr": "La requête est illisible",
      "sw": "Ombi halisomeki"
    },
    "detail": {
      "en": "{problem}",
      "fr": "{problem}",
      "sw": "{problem}"
    }
  },
  "method_not_allowed": {
    "status": 405,
    "headers": [
      "Allow"
    ],
    "title": {
      "en": "The path does not know this method",
      "fr": "Le chemin ne connaît pas cette méthode",
      "sw": "Njia haijui mbinu hii"
    },
    "detail": {
      "en": "Allowed here: {allow}.",
      "fr": "Permis ici : {allow}.",
      "sw": "Zinazoruhusiwa hapa: {allow}."
    }
  },
  "not_acceptable": {
    "status": 406,
    "headers": [],
    "title": {
      "en": "No representation fits the Accept header",
      "fr": "Aucune représentation ne convient à l'en-tête Accept",
      "sw": "Hakuna muundo unaofaa kichwa cha Accept"
    },
    "detail": {
      "en": "Available: {available}.",
      "fr": "Disponible : {available}.",
      "sw": "Iliyopo: {available}."
    }
  },
  "not_found": {
    "status": 404,
    "headers": [],
    "title": {
      "en": "Not found",
      "fr": "Introuvable",
      "sw": "Haijapatikana"
    },
    "detail": {
      "en": "There is nothing here, or it is not yours.",
      "fr": "Il n'y a rien ici, ou ce n'est pas à vous.",
      "sw": "Hakuna kitu hapa, au si chako."
    }
  },
  "not_ready": {
    "status": 503,
    "headers": [
      "RetryAfter"
    ],
    "title": {
      "en": "The service is not ready",
      "fr": "Le service n'est pas prêt",
      "sw": "Huduma haiko tayari"
    },
    "detail": {
      "en": "Down: {down}.",
      "fr": "En panne : {down}.",
      "sw": "Zisizofanya kazi: {down}."
    }
  },
  "order_not_cancellable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The order can no longer be cancelled",
      "fr": "La commande ne peut plus être annulée",
      "sw": "Agizo haliwezi kufutwa tena"
    },
    "detail": {
      "en": "The order is {status_now}.",
      "fr": "État de la commande : {status_now}.",
      "sw": "Hali ya agizo: {status_now}."
    }
  },
  "out_of_stock": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Some items are not available",
      "fr": "Des articles ne sont pas disponibles",
      "sw": "Baadhi ya bidhaa hazipo"
    },
    "detail": {
      "en": "{failing} of {total} lines cannot be fulfilled. Nothing was reserved.",
      "fr": "{failing} lignes sur {total} ne peuvent être servies. Rien n'a été réservé.",
      "sw": "Mistari {failing} kati ya {total} haiwezi kutimizwa. Hakuna kilichohifadhiwa."
    }
  },
  "payload_too_large": {
    "status": 413,
    "headers": [],
    "title": {
      "en": "The body is too large",
      "fr": "Le corps est trop grand",
      "sw": "Mwili wa ombi ni mkubwa mno"
    },
    "detail": {
      "en": "The limit is {limit_bytes} bytes.",
      "fr": "La limite est de {limit_bytes} octets.",
      "sw": "Kikomo ni baiti {limit_bytes}."
    }
  },
  "precondition_failed": {
    "status": 412,
    "headers": [],
    "title": {
      "en": "The resource has changed",
      "fr": "La ressource a changé",
      "sw": "Rasilimali imebadilika"
    },
    "detail": {
      "en": "The If-Match header does not name the current version.",
      "fr": "L'en-tête If-Match ne désigne pas la version actuelle.",
      "sw": "Kichwa cha If-Match hakitaji toleo la sasa."
    }
  },
  "precondition_required": {
    "status": 428,
    "headers": [],
    "title": {
      "en": "The If-Match header is missing",
      "fr": "L'en-tête If-Match manque",
      "sw": "Kichwa cha If-Match hakipo"
    },
    "detail": {
      "en": "Send the ETag of the version that your change is based on as If-Match.",
      "fr": "Envoyez dans If-Match l'ETag de la version sur laquelle se fonde votre modification.",
      "sw": "Tuma ETag ya toleo ambalo badiliko lako limejengwa juu yake kama If-Match."
    }
  },
  "price_changed": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Prices have changed",
      "fr": "Des prix ont changé",
      "sw": "Bei zimebadilika"
    },
    "detail": {
      "en": "The price of {count} lines is not what the cart showed. Nothing was ordered.",
      "fr": "Le prix de {count} lignes n'est plus celui du panier. Rien n'a été commandé.",
      "sw": "Bei ya mistari {count} si ile iliyoonyeshwa na kikapu. Hakuna kilichoagizwa."
    }
  },
  "quantity_limit_exceeded": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Too many of one thing",
      "fr": "Quantité trop grande",
      "sw": "Idadi ni kubwa mno"
    },
    "detail": {
      "en": "A cart may hold {limit} of this variant.",
      "fr": "Un panier peut contenir {limit} unités de cette variante.",
      "sw": "Kikapu kinaweza kubeba {limit} za aina hii."
    }
  },
  "quota_exceeded": {
    "status": 429,
    "headers": [
      "RetryAfter"
    ],
    "title": {
      "en": "Too many requests",
      "fr": "Trop de requêtes",
      "sw": "Maombi ni mengi mno"
    },
    "detail": {
      "en": "The quota of the policy {policy} is used up. Wait {seconds} seconds.",
      "fr": "Le quota de la règle {policy} est épuisé. Attendez {seconds} secondes.",
      "sw": "Mgao wa sera {policy} umekwisha. Subiri sekunde {seconds}."
    }
  },
  "refresh_token_invalid": {
    "status": 401,
    "headers": [
      "WwwAuthenticate"
    ],
    "title": {
      "en": "The refresh token is not valid",
      "fr": "Le jeton de renouvellement n'est pas valide",
      "sw": "Tokeni ya kuhuisha si sahihi"
    },
    "detail": {
      "en": "The token is unknown, expired or revoked.",
      "fr": "Le jeton est inconnu, expiré ou révoqué.",
      "sw": "Tokeni haijulikani, imeisha muda au imebatilishwa."
    }
  },
  "refresh_token_reused": {
    "status": 401,
    "headers": [
      "WwwAuthenticate"
    ],
    "title": {
      "en": "The refresh token was used before",
      "fr": "Le jeton de renouvellement a déjà servi",
      "sw": "Tokeni ya kuhuisha ilishatumika"
    },
    "detail": {
      "en": "A refresh token works once. The session was ended, and its owner was told by mail.",
      "fr": "Un jeton de renouvellement sert une fois. La session est terminée et son propriétaire averti par e-mail.",
      "sw": "Tokeni ya kuhuisha hutumika mara moja. Kipindi kimefungwa na mwenyewe ameambiwa kwa barua."
    }
  },
  "search_unavailable": {
    "status": 503,
    "headers": [
      "RetryAfter"
    ],
    "title": {
      "en": "The search is down",
      "fr": "La recherche est en panne",
      "sw": "Utafutaji haufanyi kazi"
    },
    "detail": {
      "en": "Listing products still works.",
      "fr": "La liste des produits fonctionne toujours.",
      "sw": "Orodha ya bidhaa bado inafanya kazi."
    }
  },
  "service_unavailable": {
    "status": 503,
    "headers": [
      "RetryAfter"
    ],
    "title": {
      "en": "The shop is closed for a moment",
      "fr": "La boutique est fermée un instant",
      "sw": "Duka limefungwa kwa muda mfupi"
    },
    "detail": {
      "en": "Try again in a moment.",
      "fr": "Réessayez dans un instant.",
      "sw": "Jaribu tena baada ya muda mfupi."
    }
  },
  "unauthenticated": {
    "status": 401,
    "headers": [
      "WwwAuthenticate"
    ],
    "title": {
      "en": "Who are you?",
      "fr": "Qui êtes-vous ?",
      "sw": "Wewe ni nani?"
    },
    "detail": {
      "en": "Send an access token, or the token of the cart.",
      "fr": "Envoyez un jeton d'accès, ou le jeton du panier.",
      "sw": "Tuma tokeni ya kuingia, au tokeni ya kikapu."
    }
  },
  "unsupported_media_type": {
    "status": 415,
    "headers": [],
    "title": {
      "en": "The content type is not accepted",
      "fr": "Le type de contenu n'est pas accepté",
      "sw": "Aina ya maudhui haikubaliki"
    },
    "detail": {
      "en": "Accepted: {accepted}.",
      "fr": "Accepté : {accepted}.",
      "sw": "Zinazokubalika: {accepted}."
    }
  },
  "validation_failed": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The body breaks the schema",
      "fr": "Le corps ne respecte pas le schéma",
      "sw": "Mwili hauzingatii skima"
    },
    "detail": {
      "en": "{count} fields need your attention.",
      "fr": "{count} champs demandent votre attention.",
      "sw": "Sehemu {count} zinahitaji kuangaliwa."
    }
  },
  "variant_unavailable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "This cannot be bought now",
      "fr": "Ceci ne peut pas être acheté maintenant",
      "sw": "Hii haiwezi kununuliwa sasa"
    },
    "detail": {
      "en": "The variant is archived, or its product is not for sale.",
      "fr": "La variante est archivée, ou son produit n'est pas en vente.",
      "sw": "Aina imewekwa kwenye kumbukumbu, au bidhaa yake haiuzwi."
    }
  },
  "snapshot_incompatible": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The snapshot does not fit this version",
      "fr": "L'instantané ne convient pas à cette version",
      "sw": "Picha ya hali hailingani na toleo hili"
    },
    "detail": {
      "en": "The snapshot is of version {snapshot_version}; this sandbox is of version {current}.",
      "fr": "L'instantané est de la version {snapshot_version} ; ce bac à sable est de la version {current}.",
      "sw": "Picha ni ya toleo {snapshot_version}; sanduku hili ni toleo {current}."
    }
  },
  "category_cycle": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "A category cannot lie below itself",
      "fr": "Une catégorie ne peut pas être sous elle-même",
      "sw": "Kategoria haiwezi kuwa chini yake yenyewe"
    },
    "detail": {
      "en": "The new parent is the category itself, or lies below it.",
      "fr": "Le nouveau parent est la catégorie elle-même, ou se trouve sous elle.",
      "sw": "Mzazi mpya ni kategoria hiyo yenyewe, au iko chini yake."
    }
  },
  "category_not_empty": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The category is not empty",
      "fr": "La catégorie n'est pas vide",
      "sw": "Kategoria si tupu"
    },
    "detail": {
      "en": "It has {products} products and {children} categories below it.",
      "fr": "Elle contient {products} produits et {children} catégories.",
      "sw": "Ina bidhaa {products} na kategoria {children} chini yake."
    }
  },
  "category_too_deep": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The tree would be too deep",
      "fr": "L'arbre serait trop profond",
      "sw": "Mti ungekuwa na ngazi nyingi mno"
    },
    "detail": {
      "en": "Categories have {limit} levels at the most.",
      "fr": "Les catégories ont au plus {limit} niveaux.",
      "sw": "Kategoria zina ngazi zisizozidi {limit}."
    }
  },
  "invalid_transition": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "This step is not possible from here",
      "fr": "Cette étape n'est pas possible d'ici",
      "sw": "Hatua hii haiwezekani kutoka hapa"
    },
    "detail": {
      "en": "It is {from} and cannot become {to}.",
      "fr": "État : {from}. Il ne peut pas devenir {to}.",
      "sw": "Hali ni {from} na haiwezi kuwa {to}."
    }
  },
  "product_has_orders": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The product was ordered",
      "fr": "Le produit a été commandé",
      "sw": "Bidhaa imeagizwa"
    },
    "detail": {
      "en": "{orders} orders hold it.",
      "fr": "{orders} commandes le contiennent.",
      "sw": "Maagizo {orders} yana bidhaa hii."
    }
  },
  "product_not_publishable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The product is not ready to be sold",
      "fr": "Le produit n'est pas prêt à la vente",
      "sw": "Bidhaa haiko tayari kuuzwa"
    },
    "detail": {
      "en": "Missing: {missing}.",
      "fr": "Il manque : {missing}.",
      "sw": "Vinavyokosekana: {missing}."
    }
  },
  "sku_taken": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The article number is taken",
      "fr": "La référence est prise",
      "sw": "Namba ya bidhaa imetumika"
    },
    "detail": {
      "en": "{sku} belongs to another variant of this vendor.",
      "fr": "{sku} appartient à une autre variante de ce vendeur.",
      "sw": "{sku} ni ya aina nyingine ya muuzaji huyu."
    }
  },
  "slug_taken": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The slug is taken",
      "fr": "Le slug est pris",
      "sw": "Slug imetumika"
    },
    "detail": {
      "en": "{slug} is in use. {suggestion} is free.",
      "fr": "{slug} est utilisé. {suggestion} est libre.",
      "sw": "{slug} inatumika. {suggestion} iko huru."
    }
  },
  "variant_in_use": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The variant is in use",
      "fr": "La variante est utilisée",
      "sw": "Aina inatumika"
    },
    "detail": {
      "en": "{reserved} units are held, or it is the last variant of an active product.",
      "fr": "{reserved} unités sont réservées, ou c'est la dernière variante d'un produit actif.",
      "sw": "Vipande {reserved} vimeshikiliwa, au ni aina ya mwisho ya bidhaa inayouzwa."
    }
  },
  "variant_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The product has too many variants",
      "fr": "Le produit a trop de variantes",
      "sw": "Bidhaa ina aina nyingi mno"
    },
    "detail": {
      "en": "A product has {limit} variants at the most.",
      "fr": "Un produit a au plus {limit} variantes.",
      "sw": "Bidhaa ina aina zisizozidi {limit}."
    }
  },
  "variant_options_taken": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Another variant has these options",
      "fr": "Une autre variante a ces options",
      "sw": "Aina nyingine ina chaguo hizi"
    },
    "detail": {
      "en": "Two variants of a product cannot have the same option values.",
      "fr": "Deux variantes d'un produit ne peuvent pas avoir les mêmes options.",
      "sw": "Aina mbili za bidhaa haziwezi kuwa na chaguo sawa."
    }
  },
  "digest_mismatch": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The bytes are not what was announced",
      "fr": "Les octets ne sont pas ceux annoncés",
      "sw": "Baiti si zile zilizotangazwa"
    },
    "detail": {
      "en": "The bytes do not have the digest {expected}, or not the announced size.",
      "fr": "Les octets n'ont pas l'empreinte {expected}, ou pas la taille annoncée.",
      "sw": "Baiti hazina muhtasari {expected}, au si za ukubwa uliotangazwa."
    }
  },
  "image_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The product has too many images",
      "fr": "Le produit a trop d'images",
      "sw": "Bidhaa ina picha nyingi mno"
    },
    "detail": {
      "en": "A product has {limit} images at the most.",
      "fr": "Un produit a au plus {limit} images.",
      "sw": "Bidhaa ina picha zisizozidi {limit}."
    }
  },
  "upload_complete": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The bytes came before",
      "fr": "Les octets sont déjà arrivés",
      "sw": "Baiti zilishafika"
    },
    "detail": {
      "en": "An upload takes its bytes once.",
      "fr": "Un téléversement reçoit ses octets une seule fois.",
      "sw": "Upakiaji hupokea baiti zake mara moja tu."
    }
  },
  "upload_expired": {
    "status": 410,
    "headers": [],
    "title": {
      "en": "The upload has expired",
      "fr": "Le téléversement a expiré",
      "sw": "Muda wa upakiaji umeisha"
    },
    "detail": {
      "en": "Its bytes did not come within 15 minutes.",
      "fr": "Ses octets ne sont pas arrivés dans les 15 minutes.",
      "sw": "Baiti zake hazikufika ndani ya dakika 15."
    }
  },
  "upload_not_ready": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The upload cannot be used",
      "fr": "Le téléversement n'est pas utilisable",
      "sw": "Upakiaji hauwezi kutumika"
    },
    "detail": {
      "en": "Its state is {upload_status}.",
      "fr": "État : {upload_status}.",
      "sw": "Hali yake ni {upload_status}."
    }
  },
  "purchase_required": {
    "status": 403,
    "headers": [],
    "title": {
      "en": "Only buyers can review",
      "fr": "Seuls les acheteurs peuvent donner un avis",
      "sw": "Wanunuzi pekee wanaweza kutoa maoni"
    },
    "detail": {
      "en": "No order has brought you this product yet.",
      "fr": "Aucune commande ne vous a encore apporté ce produit.",
      "sw": "Hakuna agizo lililokuletea bidhaa hii bado."
    }
  },
  "review_exists": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "You have reviewed this before",
      "fr": "Vous avez déjà donné votre avis",
      "sw": "Ulishatoa maoni kuhusu hii"
    },
    "detail": {
      "en": "There is one review for each product and customer.",
      "fr": "Il y a un avis par produit et par client.",
      "sw": "Kuna maoni moja kwa kila bidhaa na mteja."
    }
  },
  "stock_below_reserved": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Less would be left than is held",
      "fr": "Il resterait moins que ce qui est réservé",
      "sw": "Zingebaki chini ya zilizoshikiliwa"
    },
    "detail": {
      "en": "{on_hand} are in the warehouse and {reserved} of them are held for orders.",
      "fr": "{on_hand} sont en stock, dont {reserved} sont réservés pour des commandes.",
      "sw": "{on_hand} zipo ghalani, na {reserved} kati yake zimeshikiliwa kwa maagizo."
    }
  }
} as const
