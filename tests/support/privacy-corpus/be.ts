import { readCorpus } from './read-corpus'

/** Belgium, in French mostly, in Dutch sometimes. Nobody: the 999th birth of a day is never given as a number. */
export const BELGIUM = readCorpus(`
# What says who somebody is.
GSM : {tel|0470 12 34 56}, sonner après 17 h.
Rappeler le {tel|0499/12.34.56} pour le RIS.
Numéro fixe {tel|02 512 00 00} chez sa sœur.
tél. {tel|081/23.00.45}
Joindre l’assistante au {tel|+32 2 512 00 01}
{tel|+32 470 12 00 34} est le numéro de son fils.
Elle ne répond pas au {tel|0032 475 00 11 22}.
Envoyé un WhatsApp au {tel|0486 001 122}
Mailer {mail|sofie.janssens@voorbeeld.be} pour l’attestation.
Son adresse mail est {mail|m.dupont1979@exemple.be}, elle ne la lit pas.
copie à {mail|an-de_smet@exemple.brussels}
{mail|youssef.e@exemple.be} : boîte pleine
Domicilié {adr|Rue de la Loi 16, 1040 Bruxelles}.
Elle vit {adr|Chaussée de Wavre 210}, deuxième étage.
Visite prévue {adr|avenue Louise 143 bte 4, 1050 Ixelles}
Adresse de référence : {adr|Place Flagey 18, 1050 Bruxelles}
courrier revenu de la {adr|rue Neuve 12/3, 4000 Liège}
Il loge {adr|Kerkstraat 45, 9000 Gent} chez des amis.
Squat au {adr|27 rue du Progrès, 1030 Schaerbeek}.
Nouvelle adresse : {adr|Boulevard du Roi Albert II 5, 1000 Bruxelles}
Elle a déménagé {adr|Grand-Place 1, 7000 Mons}
NISS {nat|84.03.12-999.38} à encoder.
numéro national : {nat|79110299995}
Registre national {nat|91.07.23-999.77}, carte bloquée.
Le {nat|68.05.30-999.49} est refusé par le lecteur de cartes.
rijksregisternummer {nat|04.09.17-999.25}
N° de registre national {nat|12.02.05 999 19}
Numéro bis {nat|73.21.15-999.37}
Dossier CPAS n° {dos|2023/4412}
dossiernummer {dos|458812}
n° de dossier : {dos|BXL-77412}
Référence {dos|AGW/2024/0098} au service des étrangers.
Elle a le matricule {dos|4458-21} au centre.
Dossier Fedasil {dos|8812345}, recours en cours.
IBAN {dos|BE49 5390 0000 0000} pour le RIS
Né le {ddn|02/11/1979} à Namur.
née le {ddn|30 mai 1968} à Charleroi
Date de naissance {ddn|08.12.1955}
geboren op {ddn|12 maart 1984} te Aalst
Madame {nom|Janssens} n’a pas de lecteur de carte.
Monsieur {nom|Vandenberghe} ne comprend pas itsme.
Mme {nom|El Amrani} vient avec sa fille.
M. {nom|De Smet} a perdu son code PUK.
Mevrouw {nom|Peeters} vraagt hulp met haar post.
De heer {nom|Van den Broeck} kwam terug.
Dhr. {nom|Claes} spreekt geen Frans.
Docteur {nom|Lejeune}, maison médicale, a rappelé.
Maître {nom|Dubois} plaide lundi.
Mme {nom|Maes}, {adr|rue Haute 88, 1000 Bruxelles}, GSM {tel|0478 00 11 22}
Mr {nom|Haddad} : {nat|55.12.08-999.97}
Chez Mademoiselle {nom|Lambert}, la facture est partagée.
Écrire à {mail|haddad.k@exemple.be} ou sonner au {tel|0466 11 00 22}
# What does not.
Madame la bourgmestre ouvre la séance.
Monsieur le secrétaire du CPAS est d’accord.
Mevrouw de directeur was er niet.
Mme Y a peur de perdre ses droits.
Appeler le 107 ou Télé-Accueil, c’est gratuit.
Le numéro vert 0800 12 033 répond en semaine.
Child Focus : 116 000, jour et nuit.
Loi du 8 juillet 1976 organique des CPAS, article 57.
Arrêté royal du 12/01/1973, art. 3, § 2.
Le RIS est de 1 314,20 € par mois pour une isolée.
Moins de 25 ans : 876,13 euros.
Le rapport 2023 compte 19 communes et 1 200 000 habitants.
Une taque de cuisson à 45 €, trois prises, 2 ampères.
Réunion mardi 17/03/2026 à 9 h 30 à la maison de quartier.
Retour prévu pour le 30.06.2026.
Le projet e-inclusion va de 2021 à 2027.
La carte eID coûte 25 € et expire après 10 ans.
On utilise itsme, version 4.18.2, sur Android 13.
40 % des Belges de 16 à 74 ans sont vulnérables, dit le baromètre.
Communes de 1000 à 1210, toutes concernées.
Le local 2.14 a 12 chaises et 3 prises.
Le bus 71 et le tram 81 passent devant.
L’avenue est en travaux jusqu’en 2027.
On se voit place Flagey, près du kiosque.
Le dossier 2024 du CPAS est sur le serveur.
Trois dossiers sur 12 sont bloqués.
La référence au RGPD, article 6, point 1, manque.
Le code de la photocopieuse est 4711.
info@exemple.be est l’adresse du service.
Écrire un mail ne suffit pas.
Le médecin du travail a refusé.
Les dames du club informatique sont venues à 8.
Monsieur Tout-le-monde n’a pas d’eID.
Le maître-mot reste la confiance.
Le président du CPAS reçoit les lundis 2 et 16.
L’étude de 2022 parle de 46 % de vulnérables.
Circulaire 2021/C/14 du SPF.
Prix : 12,50 € les 100 copies, 0,10 € la suivante.
Le service existe depuis le 1er janvier 1977.
La piste 3 est à revoir le 12 mai 2026.
M. le juge a demandé un écrit.
Ouverture de 8 h 30 à 12 h 00 et de 13 h 00 à 16 h 30.
Un forfait de 15 Go à 10 € par mois.
Le niveau 4 du plateau : la politique.
Le logiciel compte 458812 lignes.
Il faut 2 signatures, 3 copies, 1 timbre.
`)
