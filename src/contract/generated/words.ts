// Made by `npm run generate` from openapi/. Do not edit.
export const words = {
  "en": {
    "field_errors": {
      "required": "This field is required.",
      "unknown_field": "This field is not known.",
      "wrong_type": "Must be {expected}.",
      "too_short": "Must have at least {limit} characters.",
      "too_long": "Must have at most {limit} characters.",
      "too_small": "Must be {limit} or more.",
      "too_large": "Must be {limit} or less.",
      "too_few": "Must have at least {limit} entries.",
      "too_many": "Must have at most {limit} entries.",
      "not_unique": "Entries must not repeat.",
      "not_allowed": "Must be one of: {allowed}.",
      "wrong_format": "Must have the form of {expected}.",
      "invalid": "Is not valid here."
    },
    "phrases": {
      "given_twice": "It was given more than once.",
      "unknown_parameter": "It is not known here. Known are: {known}.",
      "no_parameters": "This operation takes no parameters.",
      "not_with": "It cannot be combined with {other}.",
      "not_filterable": "This attribute cannot be filtered by. Those that can: {known}.",
      "unknown_category": "No category has this id or slug.",
      "not_json": "The body is not JSON.",
      "not_utf8": "The body is not UTF-8.",
      "bad_characters": "A text in the body has half of a surrogate pair, or the character U+0000.",
      "broken_encoding": "The address has a broken percent-encoding.",
      "key_form": "The Idempotency-Key must be 1 to 255 visible ASCII characters.",
      "token_form": "form",
      "token_alg": "algorithm (alg)",
      "token_typ": "type (typ)",
      "token_key": "key (kid)",
      "token_signature": "signature",
      "token_iss": "issuer (iss)",
      "token_aud": "audience (aud)"
    }
  },
  "fr": {
    "field_errors": {
      "required": "Ce champ est obligatoire.",
      "unknown_field": "Ce champ est inconnu.",
      "wrong_type": "Doit être : {expected}.",
      "too_short": "Doit avoir au moins {limit} caractères.",
      "too_long": "Doit avoir au plus {limit} caractères.",
      "too_small": "Doit être au moins {limit}.",
      "too_large": "Doit être au plus {limit}.",
      "too_few": "Doit avoir au moins {limit} entrées.",
      "too_many": "Doit avoir au plus {limit} entrées.",
      "not_unique": "Les entrées ne doivent pas se répéter.",
      "not_allowed": "Doit être parmi : {allowed}.",
      "wrong_format": "Doit avoir la forme : {expected}.",
      "invalid": "N'est pas valide ici."
    },
    "phrases": {
      "given_twice": "Il a été donné plus d'une fois.",
      "unknown_parameter": "Il n'est pas connu ici. Connus : {known}.",
      "no_parameters": "Cette opération n'a pas de paramètres.",
      "not_with": "Il ne peut pas être combiné avec {other}.",
      "not_filterable": "On ne peut pas filtrer par cet attribut. Possibles : {known}.",
      "unknown_category": "Aucune catégorie n'a cet identifiant ou ce slug.",
      "not_json": "Le corps n'est pas du JSON.",
      "not_utf8": "Le corps n'est pas en UTF-8.",
      "bad_characters": "Un texte du corps contient une moitié de paire de substitution, ou le caractère U+0000.",
      "broken_encoding": "L'adresse a un encodage-pourcent cassé.",
      "key_form": "La Idempotency-Key doit avoir de 1 à 255 caractères ASCII visibles.",
      "token_form": "format",
      "token_alg": "algorithme (alg)",
      "token_typ": "type (typ)",
      "token_key": "clé (kid)",
      "token_signature": "signature",
      "token_iss": "émetteur (iss)",
      "token_aud": "audience (aud)"
    }
  },
  "sw": {
    "field_errors": {
      "required": "Sehemu hii inahitajika.",
      "unknown_field": "Sehemu hii haijulikani.",
      "wrong_type": "Lazima iwe: {expected}.",
      "too_short": "Lazima iwe na angalau herufi {limit}.",
      "too_long": "Lazima iwe na herufi zisizozidi {limit}.",
      "too_small": "Lazima iwe {limit} au zaidi.",
      "too_large": "Lazima iwe {limit} au chini.",
      "too_few": "Lazima iwe na angalau {limit}.",
      "too_many": "Lazima isizidi {limit}.",
      "not_unique": "Haziwezi kurudiwa.",
      "not_allowed": "Lazima iwe mojawapo ya: {allowed}.",
      "wrong_format": "Lazima iwe na muundo wa: {expected}.",
      "invalid": "Si sahihi hapa."
    },
    "phrases": {
      "given_twice": "Kimetolewa zaidi ya mara moja.",
      "unknown_parameter": "Hakijulikani hapa. Vinavyojulikana: {known}.",
      "no_parameters": "Operesheni hii haina vigezo.",
      "not_with": "Hakiwezi kuunganishwa na {other}.",
      "not_filterable": "Sifa hii haiwezi kuchuja. Zinazoweza: {known}.",
      "unknown_category": "Hakuna kategoria yenye kitambulisho au slug hii.",
      "not_json": "Mwili si JSON.",
      "not_utf8": "Mwili si UTF-8.",
      "bad_characters": "Maandishi ya mwili yana nusu ya jozi ya surrogate, au herufi U+0000.",
      "broken_encoding": "Anwani ina usimbaji wa asilimia uliovunjika.",
      "key_form": "Idempotency-Key lazima iwe na herufi 1 hadi 255 za ASCII zinazoonekana.",
      "token_form": "muundo",
      "token_alg": "algoriti (alg)",
      "token_typ": "aina (typ)",
      "token_key": "ufunguo (kid)",
      "token_signature": "sahihi",
      "token_iss": "mtoaji (iss)",
      "token_aud": "walengwa (aud)"
    }
  }
} as const
