import type { Language } from './template.ts'

export const fr: Language = {
  greeting: 'Bonjour {name},',
  closing: 'NexusCommerce',
  templates: {
    'user.registered': {
      subject: 'Bienvenue chez NexusCommerce',
      text: 'Ouvrez ce lien dans les 24 heures pour vérifier votre adresse :\n{link}\n\nSi vous ne vous êtes pas inscrit, ne faites rien.',
    },
    'user.verification_requested': {
      subject: 'Vérifiez votre adresse',
      text: "Ouvrez ce lien dans les 24 heures pour vérifier cette adresse :\n{link}\n\nSi vous n'avez rien demandé, ne faites rien.",
    },
    'user.registration_repeated': {
      subject: 'Vous avez déjà un compte',
      text: "Quelqu'un a voulu utiliser cette adresse pour un compte. Vous en avez déjà un, et il reste tel quel. Si vous avez oublié le mot de passe, demandez-en un nouveau.",
    },
    'user.email_change_requested': {
      subject: 'Une nouvelle adresse pour votre compte',
      text: "Votre compte doit recevoir l'adresse {new_address}. Celle-ci compte jusqu'à ce que le lien envoyé à la nouvelle soit ouvert. Si ce n'était pas vous, changez votre mot de passe.",
    },
    'user.password_reset_requested': {
      subject: 'Choisissez un nouveau mot de passe',
      text: "Ouvrez ce lien dans les 30 minutes pour choisir un nouveau mot de passe :\n{link}\n\nSi vous n'avez rien demandé, ne faites rien. Votre mot de passe reste le même.",
    },
    'user.password_changed': {
      subject: 'Votre mot de passe a changé',
      text: "Votre mot de passe a changé et toutes les sessions sont terminées. Si ce n'était pas vous, demandez tout de suite un nouveau mot de passe.",
      sms: "NexusCommerce : votre mot de passe a changé. Si ce n'était pas vous, demandez-en un nouveau tout de suite.",
    },
    'session.token_reused': {
      subject: "Quelqu'un a utilisé une ancienne clé de votre compte",
      text: "Un jeton de renouvellement de votre compte a servi une deuxième fois ; nous avons donc terminé cette session. Si ce n'était pas vous, changez votre mot de passe.",
    },
    'user.role_changed': {
      subject: 'Votre rôle a changé',
      text: 'Le rôle de votre compte est maintenant : {role}. Reconnectez-vous.',
    },
    'user.suspended': {
      subject: 'Votre compte est suspendu',
      text: 'Un administrateur a suspendu votre compte ; vous ne pouvez donc pas vous connecter. Si vous pensez à une erreur, écrivez-nous.',
    },
    'user.reactivated': {
      subject: 'Votre compte est rouvert',
      text: "Votre compte n'est plus suspendu. Vous pouvez vous connecter comme avant.",
    },
    'order.created': {
      subject: 'Votre commande {number}',
      text: 'Nous gardons vos articles pendant 30 minutes. Payez dans ce délai et la commande {number} est à vous.',
    },
    'order.paid': { subject: 'La commande {number} est payée', text: 'Merci. La commande {number} est payée et va être préparée.' },
    'order.received': {
      subject: 'Nouvelle commande {number}',
      text: 'La commande {number} est payée et contient vos articles. Merci de les envoyer.',
    },
    'order.cancelled': { subject: 'La commande {number} est annulée', text: "La commande {number} a été annulée. Rien n'en sera envoyé." },
    'order.expired': {
      subject: 'La commande {number} a expiré',
      text: "Le paiement de la commande {number} n'est pas arrivé à temps : la commande est close.",
    },
    'order.completed': { subject: 'La commande {number} est close', text: 'La commande {number} est close. Merci de votre achat.' },
    'order.shipped': {
      subject: 'La commande {number} est en route',
      text: 'Des articles de la commande {number} sont partis. La commande montre où ils sont.',
      sms: 'NexusCommerce : des articles de la commande {number} sont en route.',
    },
    'order.delivered': {
      subject: 'La commande {number} est livrée',
      text: "La commande {number} est livrée. S'il manque quelque chose, dites-le-nous.",
      sms: 'NexusCommerce : la commande {number} est livrée.',
    },
    'review.invited': {
      subject: 'Êtes-vous satisfait ?',
      text: 'La commande {number} vous est parvenue. Votre avis aide les autres à choisir.',
    },
    'payment.requires_action': {
      subject: 'Confirmez le paiement de la commande {number}',
      text: 'Le paiement de la commande {number} vous attend. Confirmez-le dans les 10 minutes.',
      sms: 'NexusCommerce : confirmez le paiement de la commande {number} dans les 10 minutes.',
    },
    'payment.captured': { subject: 'Paiement de la commande {number}', text: 'Nous avons reçu votre paiement pour la commande {number}.' },
    'payment.failed': {
      subject: 'Le paiement de la commande {number} a échoué',
      text: "Le paiement de la commande {number} a échoué et rien n'a été débité. Réessayez, ou choisissez un autre moyen.",
    },
    'refund.succeeded': {
      subject: 'Remboursement de la commande {number}',
      text: 'Votre remboursement pour la commande {number} est en route.',
    },
    'refund.failed': {
      subject: 'Le remboursement de la commande {number} a échoué',
      text: "Votre remboursement pour la commande {number} n'a pas abouti. Nous réessaierons et vous préviendrons.",
    },
    'product.published': { subject: '{product} est en vente', text: 'Les clients peuvent désormais voir et acheter {product}.' },
    'product.archived': {
      subject: '{product} est archivé',
      text: "{product} n'est plus en vente. Les commandes déjà passées restent telles quelles.",
    },
    'inventory.low': { subject: 'Il reste peu de {product}', text: 'Il reste peu de {product} ({sku}).' },
    'review.submitted': { subject: 'Un avis sur {product} attend', text: "Un avis sur {product} attend d'être approuvé ou rejeté." },
    'review.approved': {
      subject: 'Votre avis sur {product} est publié',
      text: 'Votre avis sur {product} a été approuvé. Merci.',
    },
    'review.rejected': {
      subject: 'Votre avis sur {product} est refusé',
      text: "Votre avis sur {product} a été examiné et n'est pas affiché. L'avis dit pourquoi.",
    },
    'report.ready': { subject: 'Votre rapport est prêt', text: 'Le rapport que vous avez demandé est prêt. Il est gardé sept jours.' },
  },
}
