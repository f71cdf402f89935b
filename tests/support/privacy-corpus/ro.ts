import { readCorpus } from './read-corpus'

/** Romania, in Romanian. Nobody: the order number 000 is never given. */
export const ROMANIA = readCorpus(`
# What says who somebody is.
Sună la {tel|0722 000 123} după ora 18.
Telefon: {tel|021 300 00 45}
nr. de telefon {tel|0264 000 112}, fix
Mobil {tel|0745000987}
Fiul ei răspunde la {tel|+40 722 000 555}.
{tel|0040 31 000 12 34} este numărul vecinei.
tel. {tel|0733.000.456}
WhatsApp pe {tel|0755-000-321}
Scrie la {mail|maria.popescu@exemplu.ro} pentru adeverință.
E-mail: {mail|ion_ionescu79@exemplu.ro}
A uitat parola de la {mail|familia.radu@posta.exemplu.ro}.
Trimite copie la {mail|a.munteanu@exemplu.org}
Locuiește pe {adr|Str. Lipscani nr. 5}, la parter.
Adresa: {adr|Strada Mihai Eminescu nr. 12, bl. A3, sc. B, ap. 14, Cluj-Napoca}
Stă pe {adr|Bd. Unirii nr. 45, București}
Vizită la {adr|Calea Victoriei nr. 118, sector 1}
domiciliat în {adr|str. Florilor nr. 7}, Iași
Casa de pe {adr|Aleea Trandafirilor nr. 3} nu are curent.
S-a mutat pe {adr|Șoseaua Olteniței 88, bl. 12}
Scrisoarea a fost trimisă la {adr|Strada Republicii 21, 500030 Brașov}
{adr|Bulevardul Carol I nr. 22} este adresa veche.
CNP {nat|2840312510001}
Are CNP-ul {nat|1791102520008} scris pe un bilet.
Codul numeric personal {nat|2910723400002} nu e recunoscut.
cnp: {nat|168 0530 1000 05}
Copilul: {nat|6040917520009}
Am notat {nat|5120205510003} din greșeală.
Dosar nr. {dos|1234/2024} la DGASPC.
nr. dosar: {dos|4471/62/2023}
Număr de înregistrare {dos|45210}
Dosarul {dos|88213/2022} este pierdut.
CI seria {dos|XB nr. 123456}
nr. înreg. {dos|2210/15.03.2024}
Cerere nr. {dos|77812} la primărie
IBAN {dos|RO65 AAAA 0000 0000 0000 0000}
Născută la {ddn|12 martie 1984} în Bacău.
născut la {ddn|02.11.1979}
Data nașterii: {ddn|23/07/1991}
S-a născut pe {ddn|30 mai 1968} la Sibiu.
nascuta la {ddn|17.09.2004}
Doamna {nom|Popescu} nu are internet.
Domnul {nom|Ionescu} vine marți.
dl. {nom|Radu} a pierdut telefonul
dna. {nom|Munteanu} cere ajutor
D-na {nom|Stan} și fiul ei au un singur calculator.
Dl {nom|Gheorghe Marin} refuză.
Am vorbit cu doamna {nom|Elena Dumitrescu} despre ajutor.
Domnișoara {nom|Tudor} scrie pentru toți.
Dr. {nom|Vasilescu} trimite totul prin fax.
Îi scriem domnului {nom|Constantin} mâine.
I-am spus doamnei {nom|Ilie} să revină.
Dna {nom|Popa}, CNP {nat|2551208400005}, tel. {tel|0766 000 111}
Dl. {nom|Neagu}, {adr|Str. Morii nr. 9}, născut la {ddn|1 iunie 1961}
# What does not.
Doamna directoare a refuzat.
Domnul primar este de acord.
Doamna asistentă socială vine joi.
Domnule ministru, vă scriem din nou.
Sunați la 112 sau la 119.
Telverde 0800 800 123 răspunde gratuit.
Legea nr. 292/2011 a asistenței sociale.
Legea 677/2001, articolul 5, alineatul 2.
Ordonanța de urgență nr. 57/2019.
Hotărârea nr. 867 din 2015, anexa 3.
Regulamentul (UE) 2016/679, art. 9.
Ajutorul este de 275 lei pe lună.
Venitul minim: 1 700 lei, adică 340 euro.
Ședința din 12.03.2026 la ora 10.30.
Ne vedem pe 3 aprilie 2026.
Termen: 30/06/2026.
35 % dintre familii nu au calculator.
Versiunea 2.4.1 a aplicației pierde datele.
În sectorul 5 sunt 12 școli.
Populația: 19 053 815 locuitori.
Sala 204, etajul 2.
Autobuzul 335 vine la 15 minute.
Dosarul are 12 pagini.
Dosarele din 2023 și 2024 sunt pe masă.
Cartea nr. 3, etapa 2.
Pista 4 se discută pe 15 mai.
Strada este închisă până în 2027.
Mergem pe Calea Victoriei la plimbare.
contact@exemplu.ro este adresa serviciului.
Doamna X nu știe să citească.
Domnul P. a schimbat telefonul.
Serviciul s-a născut din nevoie, în 1998.
Pagina 118 din raport, capitolul 4.
Laptop la 1 499 lei, 8 GB, ecran de 15 inchi.
Termenul este de 30 de zile.
Programul: luni 8.30-16.00, vineri 8.30-13.00.
Proiectul are 3 etape și 24 de luni.
Standardul ISO 27001, punctul 12.
Numărul de cereri a crescut de la 1200 la 4500.
Doamnelor și domnilor, bine ați venit.
Bugetul e de 2 500 000 lei pe 3 ani.
Anul 1990 a schimbat totul.
Grupul are 10 persoane între 25 și 60 de ani.
Codul 1234 este pe ușă.
Resursa nr. 12 vorbește despre secret.
Am primit 45210 mesaje în 2024.
`)
