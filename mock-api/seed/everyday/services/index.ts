import { adoptionAndJudgments } from './adoption-and-judgments';
import { armyPolicies } from './army-policies';
import { artsAndFestivals } from './arts-and-festivals';
import { associations } from './associations';
import { auctioneersAndBidding } from './auctioneers-and-bidding';
import { banksMinesAndRails } from './banks-mines-and-rails';
import { booksAndPrint } from './books-and-print';
import { bordersAndVisas } from './borders-and-visas';
import { buildingAndMaterials } from './building-and-materials';
import { careAndFamily } from './care-and-family';
import { companies } from './companies';
import { conscriptionAndArmySchools } from './conscription-and-army-schools';
import { cooperativesAndFarmGroups } from './cooperatives-and-farm-groups';
import { customsAndForeignTrade } from './customs-and-foreign-trade';
import { diseasePrevention } from './disease-prevention';
import { farmInsuranceAndPensionPayments } from './farm-insurance-and-pension-payments';
import { fireAndPower } from './fire-and-power';
import { firmsAndStateDues } from './firms-and-state-dues';
import { fishing } from './fishing';
import { foodAndHarvest } from './food-and-harvest';
import { foreignFamiliesAndNationality } from './foreign-families-and-nationality';
import { forests } from './forests';
import { gasCosmeticsAndWebShops } from './gas-cosmetics-and-web-shops';
import { guardedGoods } from './guarded-goods';
import { honoursAndPolice } from './honours-and-police';
import { hospitals } from './hospitals';
import { housing } from './housing';
import { identityAndChildren } from './identity-and-children';
import { inlandBoats } from './inland-boats';
import { lawyersAndCourts } from './lawyers-and-courts';
import { livestock } from './livestock';
import { medicalDevices } from './medical-devices';
import { merit } from './merit';
import { mostAskedFamily } from './most-asked-family';
import { mostAskedHomeAndRoad } from './most-asked-home-and-road';
import { mostAskedWorkAndTrade } from './most-asked-work-and-trade';
import { notaries } from './notaries';
import { nurseryAndTradeSchools } from './nursery-and-trade-schools';
import { patentsAndBrands } from './patents-and-brands';
import { pensionsAndSickPay } from './pensions-and-sick-pay';
import { petrolAndGuardedTrades } from './petrol-and-guarded-trades';
import { pharmacies } from './pharmacies';
import { policeVeterans } from './police-veterans';
import { powerFilmAndEcoParks } from './power-film-and-eco-parks';
import { pressAndCopyright } from './press-and-copyright';
import { projectLandAndPublicProperty } from './project-land-and-public-property';
import { publicJobsEventsAndArchives } from './public-jobs-events-and-archives';
import { rehabAndFolkMedicine } from './rehab-and-folk-medicine';
import { ridingTestsAndVehicleStations } from './riding-tests-and-vehicle-stations';
import { roads } from './roads';
import { schoolsAndExams } from './schools-and-exams';
import { scienceAirAndMeasures } from './science-air-and-measures';
import { seaAreasDikesAndForest } from './sea-areas-dikes-and-forest';
import { secondarySchools } from './secondary-schools';
import { socialInsuranceCases } from './social-insurance-cases';
import { sportBusinessesAndContests } from './sport-businesses-and-contests';
import { taxesAndInvoices } from './taxes-and-invoices';
import { toldAtLength } from './told-at-length';
import { tourism } from './tourism';
import { vets } from './vets';
import { waterAndNature } from './water-and-nature';
import { workAndHouses } from './work-and-houses';
import { workSafety } from './work-safety';
import { worshipAndClergy } from './worship-and-clergy';

// What people say of one procedure, beside its name: the everyday name of the thing, the trade, the situation, old and
// short names. A line is "code phrase, phrase". Written from knowledge of each matter; what holds for many procedures
// stands in the lexicon (`../index.ts`) instead.
/** The lines as written. */
export const serviceLines: readonly string[] = [
  ...adoptionAndJudgments,
  ...armyPolicies,
  ...artsAndFestivals,
  ...associations,
  ...auctioneersAndBidding,
  ...booksAndPrint,
  ...bordersAndVisas,
  ...buildingAndMaterials,
  ...careAndFamily,
  ...companies,
  ...conscriptionAndArmySchools,
  ...cooperativesAndFarmGroups,
  ...diseasePrevention,
  ...farmInsuranceAndPensionPayments,
  ...fireAndPower,
  ...firmsAndStateDues,
  ...fishing,
  ...foodAndHarvest,
  ...foreignFamiliesAndNationality,
  ...forests,
  ...gasCosmeticsAndWebShops,
  ...honoursAndPolice,
  ...hospitals,
  ...housing,
  ...identityAndChildren,
  ...inlandBoats,
  ...lawyersAndCourts,
  ...livestock,
  ...medicalDevices,
  ...merit,
  ...mostAskedFamily,
  ...mostAskedHomeAndRoad,
  ...mostAskedWorkAndTrade,
  ...notaries,
  ...nurseryAndTradeSchools,
  ...patentsAndBrands,
  ...pensionsAndSickPay,
  ...petrolAndGuardedTrades,
  ...pharmacies,
  ...policeVeterans,
  ...powerFilmAndEcoParks,
  ...pressAndCopyright,
  ...projectLandAndPublicProperty,
  ...publicJobsEventsAndArchives,
  ...rehabAndFolkMedicine,
  ...ridingTestsAndVehicleStations,
  ...roads,
  ...schoolsAndExams,
  ...seaAreasDikesAndForest,
  ...secondarySchools,
  ...socialInsuranceCases,
  ...sportBusinessesAndContests,
  ...taxesAndInvoices,
  ...tourism,
  ...vets,
  ...waterAndNature,
  ...workAndHouses,
  ...workSafety,
  ...worshipAndClergy,
  ...banksMinesAndRails,
  ...scienceAirAndMeasures,
  ...guardedGoods,
  ...customsAndForeignTrade,
  ...toldAtLength,
];

const byCode = new Map(
  serviceLines.map((line) => {
    const at = line.indexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)] as const;
  }),
);

/** What people say of a procedure, separated by commas; empty where nothing is known. */
export const saidOf = (code: string): string => byCode.get(code) ?? '';
