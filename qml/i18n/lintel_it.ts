<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usa questo indirizzo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>non è venuto nessuno</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Iniziare prima</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Iniziare dopo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Finire prima</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Finire dopo</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Dare un titolo</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Prenota questa sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Prenotare un altro orario</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Il tocco è disattivato</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Ora si può pulire lo schermo. Torna da solo.</translation>
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
        <translation>Un amministratore lo ricollega su %1: inserire lì il codice o inquadrare il riquadro con un telefono. Non si perde nulla.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Questo schermo si chiama %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Manutenzione</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Titolo o nome</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>L’hub non è raggiungibile: nessuno sa dove sia.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Nessuna riunione di oggi o domani contiene queste parole.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Oggi e domani, per quanto tutti possono vedere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Non è libera abbastanza a lungo per essere prenotata.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Altre sale</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>L’hub non è raggiungibile: nessuno sa quali sale siano libere.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Nessuna sala libera ha tutto questo.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Nessun’altra sala è libera adesso.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Ricerca di sale libere …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Mostra tutte</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Trova una sala</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Dov’è la mia riunione?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Prenota</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hub in questa rete</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Digita l’indirizzo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Maiuscola</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifre e segni</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Da verificare</translation>
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
        <translation>Collegare questo schermo</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Aprire %1 e inserire il codice, o inquadrare il riquadro con il telefono.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Questo schermo si chiama %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Rete e indirizzo dell’hub</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Cerca un hub</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>Sul telefono</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>Sul telefono</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Inquadrate il riquadro con un telefono per prenotare, prolungare, confermare o segnalare da lì.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>PIN amministratore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln cifra inserita</numerusform>
            <numerusform>%Ln cifre inserite</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>su questo piano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>a %Ln piano</numerusform>
            <numerusform>a %Ln piani</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>libera fino alle %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>libera per il resto della giornata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Arredi</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Troppo caldo o freddo</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Non pulita</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>segnalato: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Trova una sala</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Trova riunione</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Segnala</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>Che cosa non funziona?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Scegliete che cosa</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Due parole, se volete</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Segnala</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Riattiva lo schermo</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Manutenzione · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Nessun PIN amministratore impostato. Chiederlo all’amministratore dell’hub.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Associa di nuovo</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Dissocia</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Indirizzo dell’hub</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Scrivi diagnostica</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>PIN amministratore</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Dissociare questo schermo?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>L’indirizzo è salvato</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Dissocia e dimentica</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Pulisci lo schermo</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>%2 (%1)</translation>
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
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln ora fa</numerusform>
            <numerusform>%Ln ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minuto fa</numerusform>
            <numerusform>%Ln minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Riunione privata</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Prenotato alla porta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>tutto il giorno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln posto</numerusform>
            <numerusform>%Ln posti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Occupata</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>per il resto della giornata</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>Il calendario non è ancora stato letto</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Ultimo dato: occupata %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Ultimo dato: libera %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, fino alle %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>libera alle %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Poi: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>non ancora confermato</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>sarà inviato</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 fino alle %2, poi %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dati delle %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>libera tra %1 se nessuno conferma</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>libera alle %1 se nessuno conferma</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Poi: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Poi: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Nessuna notizia dal calendario. Chiedere prima di entrare.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Nessuna notizia dal calendario dalle %1. Chiedere prima di entrare.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Una prenotazione fatta ora parte quando l’hub accetta di nuovo questo schermo.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Calendario delle %1. Una prenotazione fatta ora parte quando l’hub accetta di nuovo questo schermo.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Calendario delle %1. L’ora mostrata sarà confermata al ritorno della connessione.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Calendario delle %1. Riconnessione; una prenotazione fatta ora parte al ritorno della connessione.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Calendario delle %1. Al momento non è leggibile.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Riconnessione; una prenotazione fatta ora parte al ritorno della connessione.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Prenotato: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Riservato per Lei: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Prenotazione %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Prenotazione %1: parte al ritorno della connessione</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Prolungato fino alle %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Prolungamento fino alle %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Prolungamento fino alle %1: parte al ritorno della connessione</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Presenza confermata</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Conferma in corso …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Segnalato. Grazie</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Segnalazione …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Segnalazione: parte al ritorno della connessione</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>La riunione è terminata</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Chiusura della riunione …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Fine della riunione: parte al ritorno della connessione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln richiesta parte al ritorno della connessione</numerusform>
            <numerusform>%Ln richieste partono al ritorno della connessione</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>La sala è di qualcun altro %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 ha la sala %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>A quell’ora la sala è di qualcun altro.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Questo orario non è prenotabile.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Le regole di questa sala non lo permettono.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Quella riunione non c’è più.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>Il calendario non l’ha accettato.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>La sala è chiusa.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Troppo tardi: ormai la sala è di qualcun altro.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>L’orario è passato prima del ritorno della connessione.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Non è stato accettato.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Presenza registrata alle %1; verrà inviata al ritorno della connessione</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>La prossima riunione inizia alle %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>Alle %2 segue: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>In mezzo restano liberi %1.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Qui una prenotazione dura al massimo %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Non si può prolungare qui.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>non è venuto nessuno</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Non c’è un codice, perché sarebbe di quell’hub.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Non c’è ancora un codice.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Questo schermo continua a chiederlo all’hub.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Associare di nuovo questo schermo</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Fino ad allora tutto resta com’è. Altrimenti il codice sparisce da solo.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>L’hub non accetta questo schermo</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>La sala resta com’era nota e questo schermo continua a provare. Spesso si risolve da sé.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>L’hub non conosce questo schermo</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Forse l’hub è stato reinstallato o ripreso da una vecchia copia. La sala resta com’era nota.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Dove va questo schermo?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>L’hub lo conosce in più organizzazioni. Un amministratore deve dire in quale si trova.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Un altro dispositivo si spaccia per questo schermo</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Entrambi hanno la stessa chiave, forse perché è stato copiato un disco. Spegnere la copia o dissociarla lì: tenere premuto l’angolo in alto a sinistra per cinque secondi.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Forse non è l’hub giusto</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Chi risponde su %1 non può dimostrare di essere l’hub associato a questo schermo. Far controllare indirizzo e rete. Non è stato trasmesso nulla.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libera tutto il giorno</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libera %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Prenota %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Quest’ora è appena stata presa. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Non c’è nulla di libero in questo giorno.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Toccare un orario libero o trascinare dall’inizio alla fine.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Emergenza</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dalle %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ posti</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Prenota %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>fino alle %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>ora non confermata</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Chiedi %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>inviato alla connessione</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Prenota %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>di %1 o %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>di %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolunga</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Libera la sala</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libera tutto il giorno</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Sono qui</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Trova un’altra sala</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>L’indirizzo di questo hub non è utilizzabile. Digitarlo invece.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Ricerca di hub in questa rete …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Nessun hub si annuncia qui. Digitare il suo indirizzo.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Chiunque in questa rete può annunciarne uno: scegliere solo un hub conosciuto.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Prenota %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>di %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolunga</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Terminare ora la riunione?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non prenotato</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Non prolungato</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminato</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Presenza non confermata</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non segnalato</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Finisce solo questa; le altre della serie restano.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Liberare la sala?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>La riunione finisce e altri possono avere la sala.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Libera la sala</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Non più a lungo</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Prolungare fino alle %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Un nuovo codice appare tra %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Un codice è in arrivo.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>L’hub non risponde</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Verificare che questo schermo sia in rete e che l’hub sia attivo.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>Al momento l’hub non dà un codice</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Risponde, ma senza codice. Forse è occupato o si sta avviando.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>La connessione all’hub non è sicura</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Il suo indirizzo richiede https e un certificato di cui questo schermo si fida.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>Il prossimo tentativo è tra %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nuovo tentativo …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Quale hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Nessuno ha ancora detto a questo schermo dov’è il suo hub.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Questo schermo non ha rete. Controllare il cavo o la rete senza fili.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rete: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Dimentica la sua sala, la sua chiave e tutto ciò che sa. Per mostrare di nuovo una sala va associato con un nuovo codice.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln richiesta non è ancora stata inviata e va persa.</numerusform>
            <numerusform>%Ln richieste non sono ancora state inviate e vanno perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>l’hub non risponde</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>l’hub non dà un codice</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>non sicura</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>in attesa di associazione</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>riconnessione</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>l’hub non accetta questo schermo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Calendario letto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermata</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confermata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Troppi tentativi errati. Di nuovo tra %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Non era quello. Resta %Ln tentativo.</numerusform>
            <numerusform>Non era quello. Restano %Ln tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Indirizzo non utilizzabile. Deve assomigliare a %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>nessun hub ancora noto</translation>
    </message>
</context>
</TS>
