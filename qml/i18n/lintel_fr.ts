<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>personne n’est venu</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Commencer plus tôt</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Commencer plus tard</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Finir plus tôt</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Donner un titre</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Réserver cette salle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Réserver un autre horaire</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Le tactile est désactivé</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Vous pouvez essuyer l’écran. Il revient tout seul.</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>An admin connects it again at %1: enter the code there, or scan the square with a phone. Nothing is lost.</source>
        <translation>Un administrateur le reconnecte sur %1&#xa0;: y saisir le code, ou scanner le carré avec un téléphone. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Cet écran s’appelle %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Maintenance</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Titre ou nom</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>Le hub est injoignable : personne ne sait où elle a lieu.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Aucune réunion d’aujourd’hui ou de demain ne contient ces mots.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Aujourd’hui et demain, dans la mesure où tous peuvent le voir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Elle n’est pas libre assez longtemps pour être réservée.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Autres salles</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>Le hub est injoignable : personne ne sait quelles salles sont libres.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Aucune salle libre n’a tout cela.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Aucune autre salle n’est libre maintenant.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Recherche de salles libres …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Toutes les salles</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Trouver une salle</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Où est ma réunion ?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hubs sur ce réseau</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Saisir l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connect this display</source>
        <translation>Connecter cet écran</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Ouvrez %1 et saisissez le code, ou scannez le carré avec votre téléphone.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Cet écran s’appelle %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Réseau et adresse du hub</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Chercher un hub</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>Sur téléphone</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>Sur téléphone</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Scannez le carré avec un téléphone pour réserver, prolonger, confirmer ou signaler depuis là.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>Code PIN admin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln chiffre saisi</numerusform>
            <numerusform>%Ln chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>à cet étage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>à %Ln étage</numerusform>
            <numerusform>à %Ln étages</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>libre jusqu’à %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>libre le reste de la journée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Mobilier</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Trop chaud ou froid</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Pas propre</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Fournitures</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>signalé : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Trouver une salle</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Trouver une réunion</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>Qu’est-ce qui ne va pas ?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez ce que c’est</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si vous voulez</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Réveiller l’écran</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Maintenance · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Aucun code PIN admin n’est défini. Demandez-en un à l’administrateur du hub.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Réassocier</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Écrire un diagnostic</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>Code PIN admin</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Dissocier cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>L’adresse est enregistrée</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Elle servira dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Dissocier et oublier</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Nettoyer l’écran</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>How QLocale writes a time with 12 hours; AP or Ap is the half of the day</comment>
        <translation>h:mm Ap</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>From a time until a time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>A day in short, and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>How QLocale writes a weekday before a time</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>h AP</source>
        <comment>How QLocale writes a whole hour of 12</comment>
        <translation>h Ap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Réunion privée</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Réservé à la porte</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>journée entière</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>pour le reste de la journée</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>Le calendrier n’a pas encore été lu</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Dernier état connu&#xa0;: occupée %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Dernier état connu&#xa0;: libre %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>libre dès %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>pas encore confirmé</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>sera envoyé</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 jusqu’à %2, puis %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>libre dans %1 si personne ne confirme</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>libre dès %1 si personne ne confirme</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Puis&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Pas de nouvelles du calendrier. Demandez avant d’entrer.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Pas de nouvelles du calendrier depuis %1. Demandez avant d’entrer.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Une réservation faite maintenant sera envoyée dès que le hub acceptera cet écran.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Calendrier de %1. Une réservation faite maintenant sera envoyée dès que le hub acceptera cet écran.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Calendrier de %1. L’heure affichée sera confirmée au retour de la connexion.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Calendrier de %1. Reconnexion&#xa0;; une réservation faite maintenant partira au retour de la connexion.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Calendrier de %1. Il est illisible pour le moment.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Reconnexion&#xa0;; une réservation faite maintenant partira au retour de la connexion.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Réservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Retenu pour vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Réservation %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Réservation %1&#xa0;: sera envoyée au retour de la connexion</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Prolongé jusqu’à %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Prolongation jusqu’à %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Prolongation jusqu’à %1&#xa0;: sera envoyée au retour de la connexion</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Présence confirmée</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Confirmation …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Signalé. Merci</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Signalement …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Signalement&#xa0;: sera envoyé au retour de la connexion</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>La réunion est terminée</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Fin de la réunion …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Fin de la réunion&#xa0;: sera envoyée au retour de la connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln demande sera envoyée au retour de la connexion</numerusform>
            <numerusform>%Ln demandes seront envoyées au retour de la connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>La salle est déjà prise %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 occupe la salle %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>La salle est déjà prise à ce moment.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Cet horaire ne peut pas être réservé.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Les règles de cette salle ne le permettent pas.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Cette réunion n’existe plus.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>Le calendrier ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>La salle est fermée.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Trop tard&#xa0;: la salle est prise entre-temps.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>L’heure était passée avant le retour de la connexion.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Cela n’a pas été accepté.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Présence confirmée à %1 ; sera envoyée au retour de la connexion</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>La prochaine réunion commence à %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>À %2 suit : %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>%1 restent libres entre les deux.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Ici, une réservation dure au plus %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Elle ne peut pas être prolongée ici.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>personne n’est venu</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Il n’y a pas de code, car il viendrait de ce hub.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Il n’y a pas encore de code.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Cet écran continue d’en demander un au hub.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Réassocier cet écran</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>D’ici là, rien ne change. Sinon, le code disparaît tout seul.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>Le hub n’accepte pas cet écran</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>La salle reste affichée telle qu’elle était, et cet écran continue d’essayer. Souvent, cela passe tout seul.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>Le hub ne connaît pas cet écran</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Le hub a peut-être été réinstallé, ou rétabli d’une ancienne sauvegarde. La salle reste affichée telle qu’elle était.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Où va cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>Le hub le connaît dans plusieurs organisations. Un administrateur doit dire dans laquelle il se trouve.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Un autre appareil se fait passer pour cet écran</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Les deux ont la même clé, peut-être parce qu’un disque a été copié. Éteignez la copie, ou dissociez-la&#xa0;: maintenez son coin supérieur gauche cinq secondes.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Ce n’est peut-être pas le bon hub</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Celui qui répond sur %1 ne peut pas prouver qu’il est le hub associé à cet écran. Faites vérifier l’adresse et le réseau. Rien n’a été transmis.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre toute la journée</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libre %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Ce créneau vient d’être pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Rien n’est libre ce jour-là.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Touchez un créneau libre ou tracez du début à la fin.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ places</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>heure non confirmée</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>envoyé une fois connecté</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>de %1 ou %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>de %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Libérer la salle</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre toute la journée</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Trouver une autre salle</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>L’adresse de ce hub est inutilisable. Saisissez-la plutôt.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Recherche de hubs sur ce réseau …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Aucun hub ne s’annonce ici. Saisissez plutôt son adresse.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>N’importe qui sur ce réseau peut en annoncer un : choisissez uniquement un hub connu.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Terminer cette réunion&#xa0;?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non réservé</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Non prolongé</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Présence non confirmée</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Seule celle-ci se termine ; les autres de la série restent.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Libérer la salle ?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>La réunion se termine et d’autres peuvent avoir la salle.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Libérer la salle</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Pas plus longtemps</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Prolonger jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Un nouveau code apparaît dans %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Un code arrive.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Le hub ne répond pas</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Vérifiez que cet écran est connecté au réseau et que le hub fonctionne.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>Le hub ne donne pas de code pour le moment</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Il répond, mais sans code. Il est peut-être occupé ou en train de démarrer.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>La connexion au hub n’est pas sûre</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Son adresse doit être en https, avec un certificat reconnu par cet écran.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nouvel essai …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Quel hub ?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Personne n’a encore indiqué à cet écran où se trouve son hub.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Cet écran n’a pas de réseau. Vérifiez son câble ou son Wi-Fi.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau : %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Il oublie sa salle, sa clé et tout ce qu’il sait. Pour afficher à nouveau une salle, il faudra l’associer avec un nouveau code.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln demande n’a pas encore été envoyée et sera perdue.</numerusform>
            <numerusform>%Ln demandes n’ont pas encore été envoyées et seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>le hub ne répond pas</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>le hub ne donne pas de code</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>non sûre</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>en attente d’association</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>le hub n’accepte pas cet écran</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Calendrier lu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Trop d’essais erronés. Réessayez dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Ce n’est pas le bon. Encore %Ln essai.</numerusform>
            <numerusform>Ce n’est pas le bon. Encore %Ln essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Cette adresse n’est pas utilisable. Elle doit ressembler à %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>aucun hub connu pour l’instant</translation>
    </message>
</context>
</TS>
