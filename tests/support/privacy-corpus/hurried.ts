import { readCorpus } from './read-corpus'

/** Notes in a hurry, of every country: no accents, no capitals, odd spaces, other words. Written once the rules stood. */
export const HURRIED = readCorpus(`
# What says who somebody is.
son tel {tel|0639981234} mais tjs sur repondeur
rdv tel au {tel|06 39 98 1234}
num : {tel|06-39-98-12-34} / fixe {tel|01.99.00.55.66}
RAPPELER MME {nom|GARCIA} AU {tel|01 99 00 77 88}
mon numero c'est le {tel|06 39 98 00 01}
{tel|+33639981200}
{tel|+33.6.39.98.12.01} ou {mail|papa@exemple.fr}
Contact fille : {tel|0475/11 22 33}
sa soeur : {tel|0032(0)475112233}
{tel|(0)6 39 98 12 09}, ligne de la voisine
Madame {nom|Ben Youssef} : {tel|06 39 98 45 67} (après 18h)
mail {mail|Sabrina.K@Exemple.FR}
adresse mail : {mail|lea.dubois [at] exemple.fr}
elle habite au {adr|14 Rue Pasteur} à Melun
au {adr|5 r. des Acacias, 33000 Bordeaux}
{adr|Résidence Les Glycines, 8 rue Voltaire, 59100 Roubaix}
domiciliation CCAS, {adr|1 place Jean Moulin 38000 GRENOBLE}
{adr|52 avenue du Général de Gaulle} chez son frère
habite {adr|rue Émile Zola} avec ses 3 enfants
loge dans un hôtel {adr|112 bd Saint-Michel 75005 Paris}
{adr|23, rue St-Jacques - 69002 Lyon}
SS : {nat|2840375990089}
num sécu {nat|2 84 03 75 990 089}
n° ss {nat|179 11 69 990 112 82}
NIR {nat|2.91.07.93.990.045.60}
dossier CAF {dos|1234567}
num alloc {dos|7654321X}
Num dossier {dos|202404567}
dossier surendettement n° {dos|000124589874}
son identifiant ameli : {dos|48829103}
titre de séjour {dos|AB1234567} périmé
nee le {ddn|03/03/1984}
né(e) le : {ddn|12.11.79}
né le {ddn|12 nov. 1979} à Alger
Née à Saint-Denis le {ddn|3 mars 1984}
date naissance {ddn|12/11/1979}
ddn : {ddn|12-11-1979}
madame {nom|garcia} pas venue
mme. {nom|Lopez} absente
M {nom|Durand} a signé
MR {nom|DIALLO} est venu avec Mme {nom|DIALLO}
Monsieur et Madame {nom|Koné}
l'infirmière, Mme {nom|Nguyen-Leroy}, confirme
avec M. {nom|O’Brien} de l’hôtel
docteur {nom|Klein} : certificat
Me {nom|Fabre} avocate commise d’office
Mlle {nom|Sow} et sa mère Mme {nom|Ba}
Pr. {nom|Delmas} (hôpital)
GSM van mevr. {nom|Maes}: {tel|0478001122}
NRN {nat|840312 999 38}
rijksregisternr {nat|79.11.02-999.95}
wonende te {adr|Stationsstraat 12 bus 3, 2000 Antwerpen}
Frau {nom|Schneider-Weis}, Handy {tel|691000456}
wunnt an der {adr|rue de Strasbourg 14}
Hr. {nom|Klein} war nicht da
doamna {nom|Ana-Maria Ciobanu} are tel {tel|0722000123}
domiciliu: {adr|str. Mihai Viteazu, nr. 14, ap. 3}
D-nul {nom|Barbu} nu răspunde
nascut in data de {ddn|02.11.1979}
κα {nom|Παππά}, τηλ {tel|6900000123}
τηλ. επικοινωνίας: {tel|210-0001234}
κ. {nom|Γ. Δημητρίου} δεν ήρθε
μένει {adr|Σόλωνος 12, Αθήνα}
ημερ. γέννησης {ddn|2/11/1979}
# What does not.
RDV le 12 03 2026 10h, rappeler avant le 10 03
tel portable cassé depuis 3 semaines, 2e fois en 2025
appeler CAF au 3230, CPAM au 3646, impôts 0809 401 401
appel 119 ok, durée 12 min 30
le 15/01, le 22/01, le 29/01 : 3 absences
forfait bloqué 2h, 100 Mo, 2 € / mois
M. n’a pas de mail
Mme vient le lundi, M. le jeudi
mme refuse, mr accepte
Mme A., 45 ans, 3 enfants, vit à l’hôtel
Mr X et Mme Y ne se parlent plus
docteur ok pour certificat
madame Bonjour, c’est ainsi qu’elle l’appelle
Monsieur Propre comme surnom de la machine
rue barrée, 2 arrêts de bus plus loin
cité 12 fois dans le rapport
place aux questions, 10 minutes
2 rue ou 3 rue, on ne sait plus
dossier à refaire, 4 pages, 12 pièces
dossier 12 sur 40
réf. biblio : Alter 2018, p. 118-121
numéro de la salle : 204
n° de version 3.2.1
demande de 1500 euros refusée
demande faite il y a 45 jours
naissance du projet en 2019
née en France, parents au Mali
née d’une mère seule
anniversaire du service le 3 mars 2026
loi du 6 janvier 1978 modifiée, art. 4-5-6
RGPD 2016/679, 27 avril 2016
CERFA 12156*06 et 15646*01
15 000 000 de personnes, 1/6 de la population
IP 192.168.1.12, port 8080
ISBN 978-2-10-000000-0
ratio 3/4, note 12/20, budget 45/55
8 h - 12 h / 13 h 30 - 17 h 30
Windows 10 22H2 build 19045.3803
ticket 45 du jour
article L114-12-1 du CSS
`)
