/** How the page speaks to who fills in: "je" to team and pupils, "u" to parents. */
export type Aanspreking = {
  overslaan: string;
  antwoord: string;
  nietBewaard: string;
  geefDoor: string;
  nietVanzelf: string;
  bestand: string;
  link: string;
  qr: string;
  dank: string;
  code: string;
  nakijken: string;
  wisvraag: string;
  wisuitleg: string;
};

const JE: Aanspreking = {
  overslaan: "Een vraag overslaan mag. Je antwoorden blijven op dit apparaat tot je ze aan het eind zelf deelt.",
  antwoord: "Jouw antwoord",
  nietBewaard:
    "Dit apparaat kan je antwoorden niet bewaren. Vul ze in één keer in en lever ze in voordat je deze pagina sluit.",
  geefDoor: "Geef je antwoorden aan de school",
  nietVanzelf: "De app verstuurt niets vanzelf. Kies hoe jij je antwoorden doorgeeft. Alleen de school kan ze openen.",
  bestand: "Stuur het bestand dat nu bij je downloads staat naar degene van wie je de uitnodiging kreeg.",
  link: "De link is gekopieerd. Plak hem in een bericht aan degene van wie je de uitnodiging kreeg.",
  qr: "Laat deze code zien aan degene van wie je de uitnodiging kreeg, of maak er een schermafbeelding van en stuur die.",
  dank: "Dank je wel",
  code: "Wil je later dat de school jouw formulier weghaalt? Geef dan deze code:",
  nakijken: "Kijk je antwoorden na",
  wisvraag: "Wil je je antwoorden van dit apparaat wissen?",
  wisuitleg: "Heb je ze nog niet doorgegeven, dan zijn ze weg. Wat de school al heeft, blijft bij de school.",
};

const U: Aanspreking = {
  overslaan: "U mag een vraag overslaan. Uw antwoorden blijven op dit apparaat tot u ze aan het eind zelf deelt.",
  antwoord: "Uw antwoord",
  nietBewaard:
    "Dit apparaat kan uw antwoorden niet bewaren. Vul ze in één keer in en lever ze in voordat u deze pagina sluit.",
  geefDoor: "Geef uw antwoorden aan de school",
  nietVanzelf: "De app verstuurt niets vanzelf. Kies hoe u uw antwoorden doorgeeft. Alleen de school kan ze openen.",
  bestand: "Stuur het bestand dat nu bij uw downloads staat naar degene van wie u de uitnodiging kreeg.",
  link: "De link is gekopieerd. Plak hem in een bericht aan degene van wie u de uitnodiging kreeg.",
  qr: "Laat deze code zien aan degene van wie u de uitnodiging kreeg, of maak er een schermafbeelding van en stuur die.",
  dank: "Dank u wel",
  code: "Wilt u later dat de school uw formulier weghaalt? Geef dan deze code:",
  nakijken: "Kijk uw antwoorden na",
  wisvraag: "Wilt u uw antwoorden van dit apparaat wissen?",
  wisuitleg: "Hebt u ze nog niet doorgegeven, dan zijn ze weg. Wat de school al heeft, blijft bij de school.",
};

export const woordenVoor = ({ beleefd }: { beleefd: boolean }): Aanspreking => (beleefd ? U : JE);
