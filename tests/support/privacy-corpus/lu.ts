import { readCorpus } from './read-corpus'

/** Luxembourg, in French, German and Luxembourgish. Nobody: the order number 000 is never given. */
export const LUXEMBOURG = readCorpus(`
# What says who somebody is.
Appeler le {tel|+352 621 000 123} en luxembourgeois.
Tél. : {tel|26 12 00 34}, foyer de jour.
GSM {tel|691 000 456}
Son fils est au {tel|00352 661 000 789}.
{tel|(+352) 49 00 12} au bureau social
Handy: {tel|621 000 555}
Joignable au {tel|+352 26 00 11 22} avant midi.
téléphone {tel|480 012} le matin seulement
Écrire à {mail|anne.weber@exemple.lu} pour le REVIS.
E-Mail: {mail|tom.schmit-79@beispiel.lu}
Elle partage {mail|famille.rodrigues@exemple.lu} avec son mari.
Kopie an {mail|j_muller@beispiel.lu}
Elle habite {adr|12, rue de l’Alzette, L-4010 Esch-sur-Alzette}.
Adresse : {adr|45 avenue de la Liberté, L-1931 Luxembourg}
Il est hébergé {adr|3A, rue de Hollerich L-1740 Luxembourg}
Wohnt in der {adr|Hauptstraße 12, L-9234 Diekirch}.
Courrier au {adr|8, Grand-Rue, L-1661 Luxembourg}
Nei Adress: {adr|5, rue des Prés, L-7333 Steinsel}
Le bail du {adr|22 route d’Arlon, L-8008 Strassen} est rompu.
Adresse {adr|Bahnhofstraße 7, 6460 Echternach}
Il dort {adr|1, place de la Gare, L-9044 Ettelbruck}
Matricule {nat|1984031200012} à vérifier.
Son matricule national est {nat|1979 11 02 000 00}.
Carte CNS {nat|1991072300059}
Sozialversicherungsnummer {nat|1968 0530 000 79}
n° de matricule : {nat|2004091700043}
Le {nat|2012 02 05 000 51} est celui de la petite.
Dossier ADEM n° {dos|2024/11873}
Aktenzeichen {dos|L-2023-4471}
N° de dossier FNS : {dos|778120}
Az. {dos|12 F 345/24}
référence dossier {dos|REVIS-2024-0098}
Aktennummer: {dos|99-2210}
Dossier OLAI n° {dos|45871}, recours déposé
IBAN {dos|LU93 0010 0000 0000 0000}
Né le {ddn|12.03.1984} à Esch.
Geboren am {ddn|2. November 1979} in Trier.
geb. am {ddn|23.07.1991}
Geburtsdatum: {ddn|30.05.1968}
Date de naissance {ddn|17/09/2004}
gebuer den {ddn|5. Februar 2012} zu Ettelbréck
Madame {nom|Weber} n’a pas LuxTrust.
Här {nom|Schmit} huet keen Internet.
Frau {nom|Müller} kommt am Montag.
Herr {nom|Da Silva} fragt nach dem Formular.
Madamm {nom|Thill} ass krank.
Monsieur {nom|Rodrigues} signe avec le doigt.
Mme {nom|Kieffer} et M. {nom|Hoffmann} se partagent un ordinateur.
Der Brief ist für Herrn {nom|Wagner} gekommen.
Dr {nom|Faber} envoie le certificat par MyGuichet.
Frau Dr. {nom|Becker}, {mail|becker@beispiel.lu}
M. {nom|Ferreira}, matricule {nat|1955120800015}, GSM {tel|+352 691 000 321}
Maître {nom|Reuter} suit le dossier.
# What does not.
Madame la ministre vient le 12 mai 2026.
Monsieur le bourgmestre est d’accord.
Frau Bürgermeisterin eröffnet die Sitzung.
Der Herr am Schalter war freundlich.
Appeler le 113 ou le 112.
Le 8002 8080 est la ligne gratuite.
SOS Détresse : 45 45 45, anonyme.
Loi modifiée du 28 juillet 2018 relative au REVIS.
Règlement grand-ducal du 1er octobre 2018, art. 12.
Règlement (UE) 2016/679, article 5, § 1.
Le REVIS est de 1 784,28 euros au 1er janvier.
Indice 944,43 points.
Gesetz vom 18. Dezember 2009, Artikel 4.
30 % der Familien haben keinen Drucker.
Sitzung am 12.03.2026 um 14.30 Uhr.
La salle 3.02 est au 2e étage.
Version 1.4.2 von MyGuichet.
D’Reunioun ass den 3. Abrëll 2026.
Le service a ouvert en 1998.
660 000 habitants, 47 % d’étrangers, 12 cantons.
Le bus 222 passe toutes les 15 minutes.
Les 30 offices sociaux et 100 communes.
Le dossier 2025 sera numérique.
Trois langues, 26 pages, 2 annexes.
Rue piétonne, rien à signaler.
Le prix du LuxTrust : 25,30 € par an.
Le formulaire 506 F est introuvable.
Écran 27 pouces, 16 Go, 899 €.
Die Straße ist gesperrt bis 2027.
Elle gagne 2 570,93 € brut.
Madame A. ne sait pas lire le français.
Monsieur X ne veut pas signer en ligne.
info@exemple.lu répond en trois jours.
Das Dokument hat 45 Seiten.
Die Hausnummer fehlt auf 12 Formularen.
Piste 4 : écrire au ministère avant le 30 juin 2026.
La carte donnees-01 plaît au groupe.
Norm ISO 9241, Teil 171.
Herr und Frau, beides muss im Formular stehen.
Frau Ministerin hat geantwortet.
Le délai est de 40 jours, article 12 de la loi.
Aktenordner 12 bis 15 stehen im Keller.
Am 1. Januar steigt der Index um 2,5 %.
On se retrouve place d’Armes à 12 h 15.
Né de la crise, ce service dure depuis 2008.
Sur 1984 réponses, 1206 disent non.
`)
