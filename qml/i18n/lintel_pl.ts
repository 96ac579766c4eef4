<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Użyj tego adresu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>nikt nie przyszedł</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Zacznij wcześniej</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Zacznij później</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Zakończ wcześniej</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Zakończ później</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Nadaj tytuł</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Rezerwacja tej sali</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Zarezerwuj inny termin</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>Dotyk jest wyłączony</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Teraz można przetrzeć ekran. Wróci sam.</translation>
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
        <translation>Administrator połączy go ponownie na %1: tam wpisz kod albo zeskanuj kwadrat telefonem. Nic nie przepadnie.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Ten ekran to %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Tytuł lub nazwisko</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukam …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>Nie można połączyć się z hubem: nikt nie wie, gdzie ono jest.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Żadne dzisiejsze ani jutrzejsze spotkanie nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Dziś i jutro, o ile wszyscy mogą to widzieć.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Nie jest wolna wystarczająco długo, by ją zarezerwować.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Inne sale</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>Nie można połączyć się z hubem: nikt nie wie, które sale są wolne.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Żadna wolna sala nie ma tego wszystkiego.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Żadna inna sala nie jest teraz wolna.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Szukam wolnych sal …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Pokaż wszystkie</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Znajdź salę</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Gdzie jest moje spotkanie?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Rezerwuj</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Huby w tej sieci</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Wpisz adres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Wielka litera</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cyfry i znaki</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
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
        <translation>Połącz ten ekran</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Otwórz %1 i wpisz kod albo zeskanuj kwadrat telefonem.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Ten ekran to %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Sieć i adres huba</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Znajdź hub</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>Na telefonie</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>Na telefonie</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Zeskanuj kwadrat telefonem, aby stamtąd rezerwować, przedłużać, potwierdzać obecność lub zgłaszać.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>PIN administratora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>wpisano %Ln cyfrę</numerusform>
            <numerusform>wpisano %Ln cyfry</numerusform>
            <numerusform>wpisano %Ln cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>na tym piętrze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln piętro dalej</numerusform>
            <numerusform>%Ln piętra dalej</numerusform>
            <numerusform>%Ln pięter dalej</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>wolna do %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>wolna do końca dnia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Meble</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Za ciepło lub zimno</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Nieczysto</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiały</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>zgłoszono %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Znajdź salę</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Znajdź spotkanie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zgłoś</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>Co nie działa?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Wybierz, co to jest</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Kilka słów, jeśli chcesz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Zgłoś</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Wybudź ekran</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Serwis · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Nie ustawiono PIN-u administratora. Poproś o niego administratora huba.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Sparuj ponownie</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Usuń parowanie</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adres huba</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Zapisz diagnostykę</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>PIN administratora</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Usunąć parowanie tego ekranu?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Adres został zapisany</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Usuń i zapomnij</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Uruchom teraz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Wyczyść ekran</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
            <numerusform>%Ln dzień temu</numerusform>
            <numerusform>%Ln dni temu</numerusform>
            <numerusform>%Ln dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln godzinę temu</numerusform>
            <numerusform>%Ln godziny temu</numerusform>
            <numerusform>%Ln godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minutę temu</numerusform>
            <numerusform>%Ln minuty temu</numerusform>
            <numerusform>%Ln minut temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Spotkanie prywatne</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Rezerwacja przy drzwiach</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cały dzień</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln miejsce</numerusform>
            <numerusform>%Ln miejsca</numerusform>
            <numerusform>%Ln miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięta</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Zajęta</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolna</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>do końca dnia</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>Kalendarza jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Ostatnio: zajęta %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Ostatnio: wolna %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>wolna od %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Następnie: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>jeszcze niepotwierdzone</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>zostanie wysłane</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 do %2, potem %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan z %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>wolna za %1, jeśli nikt nie potwierdzi</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>wolna od %1, jeśli nikt nie potwierdzi</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Potem: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następnie: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Brak wieści z kalendarza. Zapytaj, zanim wejdziesz.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Brak wieści z kalendarza od %1. Zapytaj, zanim wejdziesz.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Rezerwacja zostanie wysłana, gdy hub znów przyjmie ten ekran.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Kalendarz z %1. Rezerwacja zostanie wysłana, gdy hub znów przyjmie ten ekran.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Kalendarz z %1. Czas zostanie potwierdzony, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Kalendarz z %1. Wznawianie połączenia; rezerwacja zostanie wysłana, gdy wróci.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Kalendarz z %1. Teraz nie można go odczytać.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Wznawianie połączenia; rezerwacja zostanie wysłana, gdy wróci.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Zarezerwowano: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Zatrzymano dla Ciebie: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Rezerwowanie %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Rezerwacja %1: wyśle się, gdy wróci połączenie</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Przedłużono do %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Przedłużanie do %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Przedłużenie do %1: wyśle się, gdy wróci połączenie</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Obecność potwierdzona</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Potwierdzanie …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Zgłoszono. Dziękujemy</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Zgłaszanie …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Zgłoszenie: wyśle się, gdy wróci połączenie</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>Spotkanie zakończone</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Kończenie spotkania …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Koniec spotkania: wyśle się, gdy wróci połączenie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln prośba wyśle się, gdy wróci połączenie</numerusform>
            <numerusform>%Ln prośby wyślą się, gdy wróci połączenie</numerusform>
            <numerusform>%Ln próśb wyśle się, gdy wróci połączenie</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Salę ma ktoś inny: %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 zajmuje salę: %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>W tym czasie salę ma ktoś inny.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Tego czasu nie można zarezerwować.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Zasady tej sali na to nie pozwalają.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Tego spotkania już nie ma.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>Kalendarz tego nie przyjął.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>Sala jest zamknięta.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Za późno: salę ma już ktoś inny.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>Czas minął, zanim wróciło połączenie.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Nie przyjęto tego.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Zameldowano o %1; zostanie wysłane po powrocie połączenia</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>Następne spotkanie zaczyna się o %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>O %2 zaczyna się: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Pomiędzy pozostaje %1 wolnego.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Rezerwacja trwa tu najwyżej %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Nie można go tu przedłużyć.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>nikt nie przyszedł</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Nie ma kodu, bo pochodziłby od tego huba.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Nie ma jeszcze kodu.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Ten ekran nadal prosi o niego hub.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Sparuj ten ekran ponownie</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Do tego czasu wszystko zostaje bez zmian. Jeśli nic się nie stanie, kod sam zniknie.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>Hub nie przyjmuje tego ekranu</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>Sala pozostaje w ostatnim znanym stanie, a ekran próbuje dalej. Często samo przechodzi.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>Hub nie zna tego ekranu</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Może hub postawiono na nowo albo ze starej kopii. Sala pozostaje w ostatnim znanym stanie.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>Gdzie należy ten ekran?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>Hub zna go w więcej niż jednej organizacji. Administrator musi wskazać, w której wisi.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Inne urządzenie podaje się za ten ekran</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Oba mają ten sam klucz, może dlatego, że skopiowano dysk. Wyłącz kopię albo usuń jej parowanie: przytrzymaj tam lewy górny róg przez pięć sekund.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>To może być niewłaściwy hub</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Kto odpowiada pod %1, nie może udowodnić, że jest hubem sparowanym z tym ekranem. Poproś o sprawdzenie adresu i sieci. Niczego nie przekazano.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Wolna cały dzień</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Wolna %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Rezerwuj %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Ten termin został właśnie zajęty. Wybierz inny.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Tego dnia nic nie jest wolne.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Dotknij wolnej godziny lub przeciągnij od początku do końca.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Sytuacja awaryjna</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>od %1 miejsc</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Rezerwuj %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>czas niepotwierdzony</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Poproś o %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>wyśle się po połączeniu</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Rezerwuj %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>o %1 lub %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>o %1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Zwolnij salę</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Wolna cały dzień</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Jestem</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Znajdź inną salę</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>Adresu tego huba nie można użyć. Wpisz go ręcznie.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Szukanie hubów w tej sieci …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Żaden hub się tu nie ogłasza. Wpisz jego adres.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Każdy w tej sieci może ogłosić hub: wybierz tylko taki, który znasz.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Rezerwuj %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Zakończyć to spotkanie teraz?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Niech trwa</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nie zarezerwowano</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Nie przedłużono</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nie zakończono</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Nie potwierdzono</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nie zgłoszono</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Kończy się tylko to spotkanie; pozostałe z serii zostają.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Zwolnić salę?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>Spotkanie się kończy, a inni mogą zająć salę.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Zwolnij salę</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Nie da się dłużej</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Przedłuż do %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Nowy kod pojawi się za %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Kod jest w drodze.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>Hub nie odpowiada</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Sprawdź, czy ten ekran jest w sieci i czy hub działa.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>Hub nie podaje teraz kodu</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Odpowiada, ale bez kodu. Może jest zajęty albo się uruchamia.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>Połączenie z hubem nie jest bezpieczne</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Adres musi mieć https i certyfikat, któremu ten ekran ufa.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>Następna próba za %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Ponowna próba …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Który hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Nikt jeszcze nie wskazał temu ekranowi, gdzie jest jego hub.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Ten ekran nie ma sieci. Sprawdź kabel lub sieć bezprzewodową.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Sieć: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Zapomni salę, klucz i wszystko, co wie. Aby znów pokazać salę, trzeba go sparować nowym kodem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln prośby jeszcze nie wysłano i przepadnie.</numerusform>
            <numerusform>%Ln próśb jeszcze nie wysłano i przepadną.</numerusform>
            <numerusform>%Ln próśb jeszcze nie wysłano i przepadną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>hub nie odpowiada</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>hub nie podaje kodu</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>niebezpieczne</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>czeka na sparowanie</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>wznawianie</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>hub nie przyjmuje tego ekranu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>brak adresu</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Odczyt kalendarza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niepotwierdzony</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Za dużo błędnych prób. Ponownie za %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>To nie ten. Została %Ln próba.</numerusform>
            <numerusform>To nie ten. Zostały %Ln próby.</numerusform>
            <numerusform>To nie ten. Zostało %Ln prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Tego adresu nie można użyć. Powinien wyglądać jak %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>nie znany jeszcze żaden hub</translation>
    </message>
</context>
</TS>
