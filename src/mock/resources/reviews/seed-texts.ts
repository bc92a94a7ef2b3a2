/** What people say who give so many stars. */
export const reviewTexts: Record<number, { title: string; body: string }[]> = {
  5: [
    {
      title: 'Exactly what I wanted',
      body: 'It looks as it does in the picture, and it came two days early. I have ordered another one for my sister.',
    },
    {
      title: 'Worth the price',
      body: 'The quality is better than what I find in the shops in town. The packaging was simple and nothing was damaged.',
    },
    { title: 'I use it every day', body: 'After a month it is as good as on the first day. I would buy it again without thinking.' },
    { title: 'Very happy', body: 'The vendor answered my question within an hour, and what came was even nicer than I had hoped.' },
  ],
  4: [
    { title: 'Good, with a small wish', body: 'I like it very much. A few words on how to care for it would have helped.' },
    { title: 'Nearly perfect', body: 'Good work and a fair price. The delivery took a day longer than was promised.' },
    { title: 'Does what it says', body: 'No surprises, and that is good. The colour is a little darker than in the picture.' },
    { title: 'I would order it again', body: 'It arrived well packed. I only wish that there were more sizes to choose from.' },
  ],
  3: [
    { title: 'It is all right', body: 'Not bad and not special. For this price I had expected a little more.' },
    { title: 'Good thing, slow delivery', body: 'What I got is fine, but I waited nine days for it and nobody told me why.' },
    { title: 'Smaller than I thought', body: 'Read the measures before you order. The quality is good, it is just small.' },
  ],
  2: [
    { title: 'Not for me', body: 'It is not badly made, but it is not what the description made me expect.' },
    { title: 'Came damaged', body: 'One corner was broken when I opened the parcel. The vendor was friendly about it.' },
  ],
  1: [
    { title: 'Disappointed', body: 'It broke after a week of normal use. I hope that I was just unlucky.' },
    { title: 'Wrong one', body: 'I got another colour than the one I ordered, and sending it back took a long time.' },
  ],
}

/** Customers of earlier days. */
export const reviewers = [
  ['Achieng O.', 'Baraka M.', 'Chinedu E.', 'Desta G.', 'Efua A.', 'Fatuma S.', 'Gakuru N.', 'Halima Y.'],
  ['Ife B.', 'Jabali K.', 'Kagiso L.', 'Lerato D.', 'Makena W.', 'Njeri P.', 'Oluwaseun F.', 'Pendo J.'],
  ['Qhawe Z.', 'Rehema C.', 'Sipho V.', 'Tigist R.', 'Uwase I.', 'Wambui H.', 'Yaw Q.', 'Zawadi T.'],
].flat()
