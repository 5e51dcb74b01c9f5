// What households ask most, in our own judgement: no count of use is published by procedure. 3: nearly every household
// meets it; 2: common; 1: now and then. A group has its reason before it.
const table = [
  // Register of persons: a birth, a marriage, a death, and copies of what was written.
  '3 1.001193 1.000894 1.004873 2.000635 1.000656',
  '2 1.004884 1.004859 1.001022 1.000689 2.000806 2.000986',
  '1 1.004772 1.004837 2.001263 1.004746 2.001023 2.000528',
  // Residence and identity: everybody moves, and every card expires.
  '3 1.004222 1.004194 1.014063 1.014061 3.000228',
  '2 1.014064 1.014062 1.010041 1.010038 1.003197 2.001159 1.001456 3.000333 1.003677 1.012566',
  '1 1.002755 1.010028 1.010386 1.010039 1.014060 1.012564 1.000253',
  // Certified copies and signatures are the daily bread of a ward.
  '3 2.000815',
  '2 2.000884 2.001035 2.001019 2.001406 2.000908',
  '1 2.001016 1.001308 2.001008',
  // Driving and vehicles.
  '3 3.000347 3.000346',
  '2 3.000348 1.012575 1.013076 1.013080 1.013067 1.005103 1.013089',
  '1 1.013082 1.013079 3.000353 1.013066 1.013101 2.002288 1.013065',
  // Home and land: the city's own rows.
  '3 1.115613 1.115619 1.013225',
  '2 1.115620 1.115614 1.115615 1.115645 1.013229 1.011441 1.011443 1.012812 1.007277 1.014632',
  '1 1.115616 1.115628 1.115621 1.115643 1.115629 1.014159 3.000001 1.013226 1.013227 1.007695',
  // Work, illness and age.
  '3 1.014748 1.014173 1.014171',
  '2 1.014166 2.000693 1.014137 1.014177 1.014027 1.001776 1.001699 1.002759 1.001939 1.014163 1.014140',
  '1 1.014168 1.014172 1.014178 1.011607 1.001731 1.002179 1.014753 1.014176 1.010833 1.010803 2.002307 1.001653',
  // Small trade and its taxes.
  '3 1.001612',
  '2 1.001266 2.000720 2.001583 1.013855 1.008498 2.002233 1.011022',
  '1 2.000575 1.001570 2.001199 2.002023 1.008591 1.007689 1.007674 1.008501 1.007607 1.013274',
  // School and service.
  '2 2.002854 1.013133 3.000465 3.000181 3.000182',
  '1 1.014333 2.002850 3.000466 2.000829 1.005142 1.014128 3.000163',
];

const weights = new Map(
  table.flatMap((line) => {
    const [weight, ...codes] = line.split(' ');
    return codes.map((code) => [code, Number(weight)] as const);
  }),
);

/** How much a service is asked for: 0 (rarely) to 3 (by nearly every household). */
export const howOftenAsked = (code: string): number => weights.get(code) ?? 0;
