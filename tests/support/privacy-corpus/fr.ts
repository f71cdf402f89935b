import { readCorpus } from './read-corpus'

/** France. Nobody: numbers of films (01 99 00, 06 39 98), towns' codes that do not exist in social security numbers. */
export const FRANCE = readCorpus(`
# What says who somebody is.
Rappeler au {tel|01 99 00 12 34} avant jeudi.
Son portable : {tel|06 39 98 45 10}, elle répond plutôt le soir.
joindre la voisine au {tel|0639984511}
Numéro laissé sur le répondeur, {tel|06.39.98.77.02}
tel {tel|04-65-71-03-22} (foyer)
Appeler le {tel|+33 6 39 98 12 00}, de préférence le matin.
Le fils a donné le {tel|+33 (0)1 99 00 44 55}.
SMS reçu du {tel|0033 6 39 98 20 21} à 22 h.
On lui écrit à {mail|lina.martin84@exemple.fr} faute de mieux.
mail : {mail|k.benali@exemple.org}
Elle a perdu le mot de passe de {mail|prenom_nom+caf@messagerie.exemple.com}.
Écrire à {mail|jean-paul.riviere@exemple.fr} et à {mail|zoe.p@exemple.net}
Visite à domicile : {adr|12 rue des Lilas, 75011 Paris}.
Il dort chez un ami, {adr|3 bis avenue Jean-Jaurès} à côté du tram.
Adresse : {adr|118, boulevard Victor Hugo 59000 Lille}
Elle habite {adr|7 impasse du Moulin} depuis janvier.
courrier à envoyer au {adr|24 chemin de la Source, 13100 Aix-en-Provence}
Domiciliée au {adr|45 ter, rue du 8 Mai 1945, 93200 Saint-Denis}
Le logement du {adr|2 place de la République, 69003 Lyon} est insalubre.
Il a emménagé {adr|16 allée des Tilleuls}, bâtiment C.
N° de sécu {nat|2 84 03 75 990 089 05} à vérifier avec la CPAM.
NIR : {nat|179116999011282}
Sa carte Vitale porte le {nat|2 91 07 93 990 045 60}.
numéro de sécurité sociale {nat|1 68 05 2A 990 021}
Le {nat|255122B99007717} ne passe pas sur ameli.
Dossier n° {dos|2024-04567} à rouvrir.
n° allocataire {dos|1234567A}
Son numéro d’allocataire CAF est le {dos|0456789}.
Allocataire {dos|7654321 B}, droits suspendus.
Identifiant France Travail {dos|9876543C}, mot de passe perdu.
Dossier MDPH {dos|750012345} en attente depuis mars.
N° étranger : {dos|9903456789}, titre périmé.
référence dossier : {dos|AB/2023/1187}
Elle est née le {ddn|3 mars 1984} à Oran.
Né le {ddn|12/11/1979}, sans papiers depuis 2019.
Date de naissance : {ddn|23.07.1991}
née à Brest le {ddn|1er mai 1968}
La petite, née le {ddn|05-12-2021}, est en PMI.
DDN {ddn|17/09/2004}
Madame {nom|Martin} n’ouvre plus son courrier.
M. {nom|Benali} refuse le smartphone.
Mme {nom|Le Goff} et son fils viennent mardi.
On a vu Monsieur {nom|Jean-Pierre Rivière} au guichet.
Mlle {nom|DUPUIS} demande un accès à Internet.
M. et Mme {nom|Ferreira} partagent un seul téléphone.
Le docteur {nom|Lambert} envoie tout par fax.
Dr {nom|Nguyen}, à prévenir.
Maître {nom|Roux} demande la copie du dossier.
Mr {nom|D’Almeida} a signé.
Pour mme {nom|Traoré}, c’est la fille qui gère l’adresse.
Madame {nom|de La Tour} ({tel|06 39 98 33 44}) a rappelé.
RV chez Mme {nom|Petit}, {adr|9 rue Haute, 35000 Rennes}, née le {ddn|14 février 1950}.
IBAN {dos|FR03 2004 1010 0500 0000 0000 000} pour le virement.
Monsieur {nom|Kaya}, dossier n°{dos|88213}, mail {mail|kaya@exemple.fr}
# What does not.
Madame la directrice a refusé la demande.
M. le préfet a signé l’arrêté.
Monsieur le maire reçoit le mardi.
Madame, Monsieur, nous vous écrivons au sujet de la charte.
M. et Mme sont venus ensemble.
Mme X ne veut pas de dossier numérique.
Monsieur D. a changé de téléphone.
Une dame demande où appeler : le 3939 répond.
En urgence, composer le 115 ou le 112.
Le 08 00 05 95 95 est gratuit, c’est le numéro de la plateforme.
Solidarité numérique : 01 70 772 372 ne figure plus sur l’affiche 3.
La loi n° 2002-2 du 2 janvier 2002 fonde la charte.
Article L. 226-13 du Code pénal : un an et 15 000 euros.
Le décret n° 2017-1819 ne dit rien de cela.
Voir l’article 9 du RGPD (UE) 2016/679.
La ressource n° 12 parle du secret partagé.
Carte n° 3, étape 2, 40 minutes.
Réunion le 12/03/2026 de 14 h à 16 h 30.
Revoir cette piste le 3 avril 2026.
Prochain bilan : 2026-09-15.
Environ 35 % des personnes n’ont pas d’ordinateur.
Le forfait coûte 19,99 € par mois, soit 239,88 € par an.
Budget : 1 250 000 euros sur 3 ans.
Dans le département 75 comme dans le 93, le délai est de 45 jours.
La version 2.0.1 de l’outil perd les pièces jointes.
On a compté 12 345 678 connexions en 2024.
Les dossiers 2023 et 2024 restent à trier.
Le dossier de 12 pages est trop long.
Il y a 2 places en foyer et 3 cours de cuisine.
Aller à la médiathèque, rue de la République.
La place de l’usager 3 fois citée dans le projet.
Salle 204, bâtiment B, 2e étage.
Né dans les années 80, il a grandi sans écran.
L’association fête ses 20 ans en 2026.
Un mail suffit, disent-ils, avec @ et pièce jointe.
Écrire à contact@exemple.fr pour avoir la charte.
On ne note ni nom ni numéro dans le cahier.
Le docteur en droit venu parler du secret.
Le maître d’ouvrage du logiciel est la région.
M. Tout-le-monde ne lit pas les conditions.
Madame la Présidente du département soutient la piste.
Entre 2019 et 2024, la file est passée de 10 à 25 personnes.
Windows 11, 8 Go de RAM, écran 24 pouces : 449 € pièce.
Délibération CNIL n° 2020-091 du 17 septembre 2020.
Rappeler le service le 14/04/2026 à 10 h 30.
Le code 1234 est affiché sur la tablette de l’accueil.
Mesdames et Messieurs, bienvenue à la partie 4.
Le numéro national d’assistance change tous les ans.
Norme ISO 27001, chapitre 12.4.1, page 118.
Elle est née en ligne, cette rumeur sur la CAF.
`)
