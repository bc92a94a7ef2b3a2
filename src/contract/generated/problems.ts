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
  "action_expired": {
    "status": 410,
    "headers": [],
    "title": {
      "en": "The challenge has expired",
      "fr": "La vérification a expiré",
      "sw": "Uthibitisho umeisha muda"
    },
    "detail": {
      "en": "The customer had ten minutes. Start a new payment.",
      "fr": "Le client avait dix minutes. Commencez un nouveau paiement.",
      "sw": "Mteja alikuwa na dakika kumi. Anza malipo mapya."
    }
  },
  "amount_exceeds_authorized": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "More than was authorised",
      "fr": "Plus que le montant autorisé",
      "sw": "Zaidi ya kilichoidhinishwa"
    },
    "detail": {
      "en": "The capture is larger than what is left of the authorisation.",
      "fr": "La capture dépasse ce qui reste de l'autorisation.",
      "sw": "Kiasi kinazidi kilichobaki cha idhini."
    }
  },
  "amount_mismatch": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The amount is not the total of the order",
      "fr": "Le montant n'est pas le total de la commande",
      "sw": "Kiasi si jumla ya agizo"
    },
    "detail": {
      "en": "Amount and currency must be those of the order.",
      "fr": "Montant et devise doivent être ceux de la commande.",
      "sw": "Kiasi na sarafu lazima viwe vya agizo."
    }
  },
  "authentication_failed": {
    "status": 402,
    "headers": [],
    "title": {
      "en": "The challenge was not passed",
      "fr": "La vérification a échoué",
      "sw": "Uthibitisho haukufaulu"
    },
    "detail": {
      "en": "The code is wrong. Attempts left: {attempts_left}.",
      "fr": "Le code est faux. Essais restants : {attempts_left}.",
      "sw": "Msimbo si sahihi. Majaribio yaliyobaki: {attempts_left}."
    }
  },
  "address_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The address book is full",
      "fr": "Le carnet d'adresses est plein",
      "sw": "Kitabu cha anwani kimejaa"
    },
    "detail": {
      "en": "An address book holds {limit} addresses at the most.",
      "fr": "Un carnet contient au plus {limit} adresses.",
      "sw": "Kitabu cha anwani hubeba anwani {limit} tu."
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
  "current_password_incorrect": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The current password is not right",
      "fr": "Le mot de passe actuel n'est pas bon",
      "sw": "Nenosiri la sasa si sahihi"
    },
    "detail": {
      "en": "A new e-mail address or password needs the password of now.",
      "fr": "Une nouvelle adresse ou un nouveau mot de passe demande le mot de passe actuel.",
      "sw": "Barua pepe mpya au nenosiri jipya linahitaji nenosiri la sasa."
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
  "graphql_invalid": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The GraphQL document is not valid",
      "fr": "Le document GraphQL n'est pas valide",
      "sw": "Hati ya GraphQL si sahihi"
    },
    "detail": {
      "en": "{problem}",
      "fr": "{problem}",
      "sw": "{problem}"
    }
  },
  "graphql_too_costly": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The query costs too much",
      "fr": "La requête coûte trop cher",
      "sw": "Ombi linagharimu sana"
    },
    "detail": {
      "en": "The query may cost {cost} points. {limit} is the most.",
      "fr": "La requête peut coûter {cost} points. Le maximum est {limit}.",
      "sw": "Ombi linaweza kugharimu pointi {cost}. Kikomo ni {limit}."
    }
  },
  "graphql_too_deep": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The query is too deep",
      "fr": "La requête est trop profonde",
      "sw": "Ombi lina viwango vingi sana"
    },
    "detail": {
      "en": "The query is {depth} levels deep. {limit} is the most.",
      "fr": "La requête a {depth} niveaux. Le maximum est {limit}.",
      "sw": "Ombi lina viwango {depth}. Kikomo ni {limit}."
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
  "insufficient_role": {
    "status": 403,
    "headers": [],
    "title": {
      "en": "This needs another role",
      "fr": "Un autre rôle est nécessaire",
      "sw": "Jukumu lingine linahitajika"
    },
    "detail": {
      "en": "Only the role {required_role} may ask for this.",
      "fr": "Seul le rôle {required_role} peut demander cela.",
      "sw": "Ni jukumu {required_role} tu linaloweza kuomba hili."
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
  "invalid_transition": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "This step is not possible from here",
      "fr": "L'état ne permet pas cette étape",
      "sw": "Hali hairuhusu hatua hii"
    },
    "detail": {
      "en": "It is {from} and cannot become {to}.",
      "fr": "État actuel : {from}. Passage à {to} impossible.",
      "sw": "Hali ya sasa ni {from}, haiwezi kuwa {to}."
    }
  },
  "last_admin": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "This is the last administrator",
      "fr": "C'est le dernier administrateur",
      "sw": "Huyu ni msimamizi wa mwisho"
    },
    "detail": {
      "en": "The shop needs an active administrator. Make somebody else one first.",
      "fr": "La boutique a besoin d'un administrateur actif. Nommez-en d'abord un autre.",
      "sw": "Duka linahitaji msimamizi aliye hai. Mteue mwingine kwanza."
    }
  },
  "link_token_expired": {
    "status": 410,
    "headers": [],
    "title": {
      "en": "The link has expired",
      "fr": "Le lien a expiré",
      "sw": "Kiungo kimekwisha muda"
    },
    "detail": {
      "en": "The link worked until {expired_at}. Ask for a new one.",
      "fr": "Le lien a fonctionné jusqu'à {expired_at}. Demandez-en un nouveau.",
      "sw": "Kiungo kilifanya kazi hadi {expired_at}. Omba kipya."
    }
  },
  "link_token_invalid": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The link is not valid",
      "fr": "Le lien n'est pas valide",
      "sw": "Kiungo si halali"
    },
    "detail": {
      "en": "The link is unknown, was used before, or is for something else.",
      "fr": "Le lien est inconnu, a déjà servi, ou sert à autre chose.",
      "sw": "Kiungo hakijulikani, kimeshatumika, au ni cha jambo lingine."
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
  "method_unsupported": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "This method cannot pay the order",
      "fr": "Ce moyen ne peut pas payer la commande",
      "sw": "Njia hii haiwezi kulipa agizo"
    },
    "detail": {
      "en": "{method} cannot be used here with this token.",
      "fr": "{method} n'est pas utilisable ici avec ce jeton.",
      "sw": "{method} haiwezi kutumika hapa na tokeni hii."
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
  "order_not_payable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The order cannot be paid",
      "fr": "La commande ne peut pas être payée",
      "sw": "Agizo haliwezi kulipwa"
    },
    "detail": {
      "en": "The order is {order_status}.",
      "fr": "État de la commande : {order_status}.",
      "sw": "Hali ya agizo: {order_status}."
    }
  },
  "order_not_shippable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "There is nothing to ship",
      "fr": "Il n'y a rien à expédier",
      "sw": "Hakuna cha kusafirisha"
    },
    "detail": {
      "en": "The order is {order_status}, and nothing of it waits to be shipped by you.",
      "fr": "État de la commande : {order_status}. Rien n'attend d'être expédié par vous.",
      "sw": "Hali ya agizo: {order_status}. Hakuna kinachosubiri kusafirishwa na wewe."
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
  "password_too_weak": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The password is too weak",
      "fr": "Le mot de passe est trop faible",
      "sw": "Nenosiri ni dhaifu mno"
    },
    "detail": {
      "en": "The password breaks these rules: {broken}.",
      "fr": "Le mot de passe enfreint ces règles : {broken}.",
      "sw": "Nenosiri linavunja kanuni hizi: {broken}."
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
  "payment_declined": {
    "status": 402,
    "headers": [],
    "title": {
      "en": "The payment was declined",
      "fr": "Le paiement a été refusé",
      "sw": "Malipo yamekataliwa"
    },
    "detail": {
      "en": "The provider refused: {decline_code}.",
      "fr": "Le prestataire a refusé : {decline_code}.",
      "sw": "Mtoa huduma amekataa: {decline_code}."
    }
  },
  "payment_in_progress": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Another payment of the order is open",
      "fr": "Un autre paiement de la commande est en cours",
      "sw": "Malipo mengine ya agizo yanaendelea"
    },
    "detail": {
      "en": "Finish the payment {payment_id} first, or wait for it.",
      "fr": "Terminez d'abord le paiement {payment_id}, ou attendez-le.",
      "sw": "Maliza kwanza malipo {payment_id}, au yasubiri."
    }
  },
  "payment_state_invalid": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The payment is in another state",
      "fr": "Le paiement est dans un autre état",
      "sw": "Malipo yako katika hali nyingine"
    },
    "detail": {
      "en": "The payment is {payment_status}.",
      "fr": "État du paiement : {payment_status}.",
      "sw": "Hali ya malipo: {payment_status}."
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
      "en": "Send the ETag of the version that your change is based on.",
      "fr": "Envoyez l'ETag de la version sur laquelle repose votre changement.",
      "sw": "Tuma ETag ya toleo ambalo badiliko lako linategemea."
    }
  },
  "preference_locked": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "Security mail cannot be switched off",
      "fr": "Les e-mails de sécurité restent actifs",
      "sw": "Barua pepe za usalama hazizimwi"
    },
    "detail": {
      "en": "Mails about these topics are always sent: {locked}.",
      "fr": "Les e-mails sur ces sujets sont toujours envoyés : {locked}.",
      "sw": "Barua pepe kuhusu mada hizi hutumwa daima: {locked}."
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
  "provider_timeout": {
    "status": 504,
    "headers": [],
    "title": {
      "en": "The provider did not answer",
      "fr": "Le prestataire n'a pas répondu",
      "sw": "Mtoa huduma hakujibu"
    },
    "detail": {
      "en": "The provider did not answer within 10 seconds. Nobody knows yet whether the payment {payment_id} went through.",
      "fr": "Pas de réponse en 10 secondes. Personne ne sait encore si le paiement {payment_id} a abouti.",
      "sw": "Hakujibu kwa sekunde 10. Bado haijulikani kama malipo {payment_id} yamefanikiwa."
    }
  },
  "quantity_exceeds_unshipped": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "More than is left to ship",
      "fr": "Plus que ce qui reste à expédier",
      "sw": "Zaidi ya kilichobaki kusafirishwa"
    },
    "detail": {
      "en": "{count} lines hold less than you want to ship. Nothing was shipped.",
      "fr": "{count} lignes contiennent moins que ce que vous voulez expédier. Rien n'a été expédié.",
      "sw": "Mistari {count} ina pungufu ya unachotaka kusafirisha. Hakuna kilichosafirishwa."
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
  "raw_card_data_refused": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "Card numbers are refused",
      "fr": "Les numéros de carte sont refusés",
      "sw": "Namba za kadi zinakataliwa"
    },
    "detail": {
      "en": "The request holds something like a card number. It was not stored. Send a test token.",
      "fr": "La requête contient quelque chose comme un numéro de carte. Rien n'a été gardé. Envoyez un jeton de test.",
      "sw": "Ombi lina kitu kama namba ya kadi. Hakikuhifadhiwa. Tuma tokeni ya majaribio."
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
  "refund_exceeds_captured": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "More than was captured",
      "fr": "Plus que le montant encaissé",
      "sw": "Zaidi ya kilichotozwa"
    },
    "detail": {
      "en": "The refund is larger than what can still be given back.",
      "fr": "Le remboursement dépasse ce qui peut encore être rendu.",
      "sw": "Marejesho yanazidi kinachoweza kurudishwa."
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
  "signature_invalid": {
    "status": 401,
    "headers": [],
    "title": {
      "en": "The signature is not valid",
      "fr": "La signature n'est pas valide",
      "sw": "Sahihi si halali"
    },
    "detail": {
      "en": "No signature fits id, timestamp and body.",
      "fr": "Aucune signature ne correspond à l'identifiant, à l'horodatage et au corps.",
      "sw": "Hakuna sahihi inayolingana na kitambulisho, wakati na mwili."
    }
  },
  "signature_missing": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The request is not signed",
      "fr": "La requête n'est pas signée",
      "sw": "Ombi halina sahihi"
    },
    "detail": {
      "en": "Missing or unreadable: {header}.",
      "fr": "Absent ou illisible : {header}.",
      "sw": "Haipo au haisomeki: {header}."
    }
  },
  "stream_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Too many streams are open",
      "fr": "Trop de flux ouverts",
      "sw": "Mitiririko iliyo wazi ni mingi mno"
    },
    "detail": {
      "en": "{limit} of your streams are open already.",
      "fr": "Vous avez {limit} flux ouverts, et c'est la limite.",
      "sw": "Una mitiririko {limit} iliyo wazi, na hicho ndicho kikomo."
    }
  },
  "timestamp_out_of_tolerance": {
    "status": 400,
    "headers": [],
    "title": {
      "en": "The timestamp is too far from now",
      "fr": "L'horodatage est trop éloigné",
      "sw": "Wakati uko mbali mno"
    },
    "detail": {
      "en": "The timestamp is {skew_seconds} seconds away from the shop's clock. 300 are allowed.",
      "fr": "L'horodatage est à {skew_seconds} secondes de l'horloge de la boutique. 300 sont permises.",
      "sw": "Wakati uko sekunde {skew_seconds} kutoka saa ya duka. Zinaruhusiwa 300."
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
  "job_finished": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The job has ended",
      "fr": "La tâche est terminée",
      "sw": "Kazi imekwisha"
    },
    "detail": {
      "en": "The job is {status_now}, and that is final.",
      "fr": "La tâche est {status_now}, et cela est définitif.",
      "sw": "Hali ya kazi ni {status_now}, na haibadiliki tena."
    }
  },
  "period_invalid": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The period is not valid",
      "fr": "La période n'est pas valide",
      "sw": "Kipindi si sahihi"
    },
    "detail": {
      "en": "A period begins before it ends and has {limit_days} days at the most.",
      "fr": "Une période commence avant de finir et compte au plus {limit_days} jours.",
      "sw": "Kipindi huanza kabla ya kuisha na kina siku zisizozidi {limit_days}."
    }
  },
  "report_expired": {
    "status": 410,
    "headers": [],
    "title": {
      "en": "The report was deleted",
      "fr": "Le rapport a été supprimé",
      "sw": "Ripoti imefutwa"
    },
    "detail": {
      "en": "Contents of reports are kept for 7 days.",
      "fr": "Le contenu d'un rapport est gardé 7 jours.",
      "sw": "Maudhui ya ripoti huhifadhiwa kwa siku 7."
    }
  },
  "report_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Too many reports are on their way",
      "fr": "Trop de rapports en cours",
      "sw": "Ripoti ni nyingi mno"
    },
    "detail": {
      "en": "{limit} of your reports are not finished yet.",
      "fr": "{limit} de vos rapports ne sont pas encore terminés.",
      "sw": "Ripoti {limit} zako bado hazijakamilika."
    }
  },
  "report_not_ready": {
    "status": 409,
    "headers": [
      "RetryAfter"
    ],
    "title": {
      "en": "The report is not ready",
      "fr": "Le rapport n'est pas prêt",
      "sw": "Ripoti haiko tayari"
    },
    "detail": {
      "en": "Its job still runs, or has ended without a report.",
      "fr": "Sa tâche est en cours, ou s'est terminée sans rapport.",
      "sw": "Kazi yake bado inaendelea, au imeisha bila ripoti."
    }
  },
  "delivery_not_retryable": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "The delivery cannot be tried again",
      "fr": "La livraison ne peut pas être répétée",
      "sw": "Uwasilishaji hauwezi kurudiwa"
    },
    "detail": {
      "en": "The delivery is {delivery_status}.",
      "fr": "État de la livraison : {delivery_status}.",
      "sw": "Hali ya uwasilishaji ni {delivery_status}."
    }
  },
  "endpoint_limit_reached": {
    "status": 409,
    "headers": [],
    "title": {
      "en": "Too many webhook endpoints",
      "fr": "Trop de points de réception",
      "sw": "Vituo vya webhook ni vingi mno"
    },
    "detail": {
      "en": "You have {limit} webhook endpoints, and that is the limit.",
      "fr": "Vous avez {limit} points de réception, et c'est la limite.",
      "sw": "Una vituo {limit}, na hicho ndicho kikomo."
    }
  },
  "url_not_allowed": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The address cannot be used for webhooks",
      "fr": "Cette adresse ne convient pas",
      "sw": "Anwani hii haiwezi kutumika"
    },
    "detail": {
      "en": "The address was refused: {reason}.",
      "fr": "L'adresse a été refusée : {reason}.",
      "sw": "Anwani imekataliwa: {reason}."
    }
  },
  "cron_invalid": {
    "status": 422,
    "headers": [],
    "title": {
      "en": "The schedule cannot be used",
      "fr": "L'horaire ne peut pas être utilisé",
      "sw": "Ratiba haiwezi kutumika"
    },
    "detail": {
      "en": "The value of {field} cannot be used.",
      "fr": "La valeur de {field} ne peut pas être utilisée.",
      "sw": "Thamani ya {field} haiwezi kutumika."
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
