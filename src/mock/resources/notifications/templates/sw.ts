import type { Language } from './template.ts'

export const sw: Language = {
  greeting: 'Habari {name},',
  closing: 'NexusCommerce',
  templates: {
    'user.registered': {
      subject: 'Karibu NexusCommerce',
      text: 'Fungua kiungo hiki ndani ya saa 24 ili kuthibitisha anwani yako:\n{link}\n\nKama hukujisajili, usifanye chochote.',
    },
    'user.verification_requested': {
      subject: 'Thibitisha anwani yako',
      text: 'Fungua kiungo hiki ndani ya saa 24 ili kuthibitisha anwani hii:\n{link}\n\nKama hukuomba, usifanye chochote.',
    },
    'user.registration_repeated': {
      subject: 'Tayari una akaunti',
      text: 'Mtu alitaka kutumia anwani hii kwa akaunti. Tayari una akaunti, na inabaki kama ilivyo. Kama umesahau nenosiri, omba jipya.',
    },
    'user.email_change_requested': {
      subject: 'Anwani mpya ya akaunti yako',
      text: 'Akaunti yako itapewa anwani {new_address}. Hii ya sasa inatumika hadi kiungo kilichotumwa kwa anwani mpya kifunguliwe. Kama si wewe, badilisha nenosiri lako.',
    },
    'user.password_reset_requested': {
      subject: 'Weka nenosiri jipya',
      text: 'Fungua kiungo hiki ndani ya dakika 30 ili kuweka nenosiri jipya:\n{link}\n\nKama hukuomba, usifanye chochote. Nenosiri lako linabaki lilivyo.',
    },
    'user.password_changed': {
      subject: 'Nenosiri lako limebadilishwa',
      text: 'Nenosiri lako limebadilishwa na vipindi vyote vimefungwa. Kama si wewe, omba nenosiri jipya mara moja.',
      sms: 'NexusCommerce: nenosiri lako limebadilishwa. Kama si wewe, omba jipya mara moja.',
    },
    'session.token_reused': {
      subject: 'Mtu ametumia ufunguo wa zamani wa akaunti yako',
      text: 'Tokeni ya kuhuisha ya akaunti yako imetumika mara ya pili, kwa hiyo tumefunga kipindi hicho. Kama si wewe, badilisha nenosiri lako.',
    },
    'user.role_changed': {
      subject: 'Jukumu lako limebadilika',
      text: 'Jukumu la akaunti yako sasa ni: {role}. Tafadhali ingia tena.',
    },
    'user.suspended': {
      subject: 'Akaunti yako imesimamishwa',
      text: 'Msimamizi amesimamisha akaunti yako, kwa hiyo huwezi kuingia. Kama unadhani ni kosa, tuandikie.',
    },
    'user.reactivated': {
      subject: 'Akaunti yako imefunguliwa tena',
      text: 'Akaunti yako haijasimamishwa tena. Unaweza kuingia kama awali.',
    },
    'order.created': {
      subject: 'Oda yako {number}',
      text: 'Tunakushikia bidhaa zako kwa dakika 30. Lipa ndani ya muda huo na oda {number} ni yako.',
    },
    'order.paid': { subject: 'Oda {number} imelipwa', text: 'Asante. Oda {number} imelipwa na itafungashwa.' },
    'order.received': { subject: 'Oda mpya {number}', text: 'Oda {number} imelipwa na ina bidhaa zako. Tafadhali zitume.' },
    'order.cancelled': { subject: 'Oda {number} imeghairiwa', text: 'Oda {number} imeghairiwa. Hakuna kitakachotumwa.' },
    'order.expired': {
      subject: 'Oda {number} imekwisha muda',
      text: 'Malipo ya oda {number} hayakufika kwa wakati, kwa hiyo oda imefungwa.',
    },
    'order.completed': { subject: 'Oda {number} imekamilika', text: 'Oda {number} imefungwa. Asante kwa kununua kwetu.' },
    'order.shipped': {
      subject: 'Oda {number} iko njiani',
      text: 'Bidhaa za oda {number} zimeondoka. Oda inaonyesha ziko wapi.',
      sms: 'NexusCommerce: bidhaa za oda {number} ziko njiani.',
    },
    'order.delivered': {
      subject: 'Oda {number} imefika',
      text: 'Oda {number} imefikishwa. Kama kuna kinachokosekana, tuambie.',
      sms: 'NexusCommerce: oda {number} imefikishwa.',
    },
    'review.invited': { subject: 'Umeipendaje?', text: 'Oda {number} imekufikia. Maoni yako yanawasaidia wengine kuchagua.' },
    'payment.requires_action': {
      subject: 'Thibitisha malipo ya oda {number}',
      text: 'Malipo ya oda {number} yanakusubiri. Yathibitishe ndani ya dakika 10.',
      sms: 'NexusCommerce: thibitisha malipo ya oda {number} ndani ya dakika 10.',
    },
    'payment.captured': { subject: 'Malipo ya oda {number}', text: 'Tumepokea malipo yako ya oda {number}.' },
    'payment.failed': {
      subject: 'Malipo ya oda {number} yameshindikana',
      text: 'Malipo ya oda {number} yameshindikana na hakuna pesa iliyochukuliwa. Jaribu tena, au chagua njia nyingine.',
    },
    'refund.succeeded': { subject: 'Pesa za oda {number} zinarudishwa', text: 'Pesa zako za oda {number} ziko njiani kukurudia.' },
    'refund.failed': {
      subject: 'Kurudisha pesa za oda {number} kumeshindikana',
      text: 'Pesa zako za oda {number} hazikuweza kurudishwa. Tutajaribu tena na kukujulisha.',
    },
    'product.published': { subject: '{product} inauzwa', text: 'Kuanzia sasa wateja wanaweza kuona na kununua {product}.' },
    'product.archived': { subject: '{product} imehifadhiwa', text: '{product} haiuzwi tena. Oda zilizokwisha fanywa zinabaki zilivyo.' },
    'inventory.low': { subject: '{product} inakaribia kuisha', text: 'Imebaki kidogo ya {product} ({sku}).' },
    'review.submitted': {
      subject: 'Maoni kuhusu {product} yanasubiri',
      text: 'Maoni kuhusu {product} yanasubiri kukubaliwa au kukataliwa.',
    },
    'review.approved': {
      subject: 'Maoni yako kuhusu {product} yamechapishwa',
      text: 'Maoni yako kuhusu {product} yamekubaliwa. Asante.',
    },
    'review.rejected': {
      subject: 'Maoni yako kuhusu {product} hayakukubaliwa',
      text: 'Maoni yako kuhusu {product} yamekaguliwa na hayaonyeshwi. Maoni yenyewe yanasema sababu.',
    },
    'report.ready': { subject: 'Ripoti yako iko tayari', text: 'Ripoti uliyoomba iko tayari. Inahifadhiwa kwa siku saba.' },
  },
}
