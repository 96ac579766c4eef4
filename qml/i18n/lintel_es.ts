<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>no vino nadie</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Empezar antes</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Empezar más tarde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Ponerle título</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>Reservar esta sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Reservar otra hora</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>El tacto está desactivado</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Ya puede limpiar la pantalla. Vuelve por sí sola.</translation>
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
        <translation>Un administrador la conecta de nuevo en %1: introduzca allí el código o escanee el cuadrado con un teléfono. No se pierde nada.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Esta pantalla se llama %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Mantenimiento</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Título o nombre</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>No se puede contactar con el hub: nadie sabe dónde es.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Ninguna reunión de hoy o mañana tiene estas palabras.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Hoy y mañana, en lo que todos pueden ver.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>No está libre el tiempo suficiente para reservarla.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Otras salas</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>No se puede contactar con el hub: nadie sabe qué salas están libres.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Ninguna sala libre tiene todo eso.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Ahora no hay otra sala libre.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Buscando salas libres …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>Buscar sala</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>¿Dónde es mi reunión?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>Hubs en esta red</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Escribir la dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
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
        <translation>Conectar esta pantalla</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Abra %1 e introduzca el código, o escanee el cuadrado con el teléfono.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Esta pantalla se llama %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Red y dirección del hub</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Buscar un hub</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>En el móvil</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>En el móvil</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Escanee el cuadrado con un móvil para reservar, alargar, registrarse o avisar desde allí.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>PIN de administrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln cifra introducida</numerusform>
            <numerusform>%Ln cifras introducidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>en esta planta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>a %Ln planta</numerusform>
            <numerusform>a %Ln plantas</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>libre hasta %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>libre el resto del día</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Muebles</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Sin limpiar</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>avisado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Buscar sala</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Buscar reunión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Avisar</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>¿Qué no funciona?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Elija qué es</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quiere</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Avisar</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Activar la pantalla</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Mantenimiento · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>No hay PIN de administrador. Pídalo al administrador del hub.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>PIN de administrador</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>¿Desvincular esta pantalla?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>La dirección está guardada</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>Se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Desvincular y olvidar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar la pantalla</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Reunión privada</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Reservado en la puerta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln plaza</numerusform>
            <numerusform>%Ln plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>el resto del día</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>El calendario aún no se ha leído</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Último dato: ocupada %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Último dato: libre %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>libre desde %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Después: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>aún sin confirmar</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>se enviará</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 hasta %2, luego %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>libre en %1 si nadie confirma</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>libre desde %1 si nadie confirma</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Luego: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Sin noticias del calendario. Pregunte antes de entrar.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Sin noticias del calendario desde %1. Pregunte antes de entrar.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Lo que reserve ahora se enviará cuando el hub vuelva a aceptar esta pantalla.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Calendario de %1. Lo que reserve ahora se enviará cuando el hub vuelva a aceptar esta pantalla.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Calendario de %1. La hora se confirmará al volver la conexión.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Calendario de %1. Reconectando; lo que reserve ahora se enviará al volver la conexión.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Calendario de %1. Ahora mismo no se puede leer.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Reconectando; lo que reserve ahora se enviará al volver la conexión.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Guardado para usted: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>Reservando %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Reserva %1: se enviará al volver la conexión</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Ampliado hasta %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>Ampliando hasta %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Ampliación hasta %1: se enviará al volver la conexión</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Llegada confirmada</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>Confirmando …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Notificado. Gracias</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>Notificando …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Aviso: se enviará al volver la conexión</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>La reunión ha terminado</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>Terminando la reunión …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Fin de la reunión: se enviará al volver la conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln petición se enviará al volver la conexión</numerusform>
            <numerusform>%Ln peticiones se enviarán al volver la conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Otra persona tiene la sala %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 tiene la sala %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Otra persona tiene la sala a esa hora.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Esa hora no se puede reservar.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>Las normas de esta sala no lo permiten.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Esa reunión ya no existe.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>El calendario no lo aceptó.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>La sala está cerrada.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Demasiado tarde: la sala ya es de otra persona.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>La hora pasó antes de que volviera la conexión.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>No se aceptó.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Llegada registrada a las %1; se enviará cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>La siguiente reunión empieza a las %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>A las %2 sigue: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Entre ambas quedan libres %1.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Aquí una reserva dura como máximo %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>No se puede ampliar aquí.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>no vino nadie</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>No hay código, porque sería de ese hub.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Todavía no hay código.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Esta pantalla sigue pidiéndolo al hub.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Vincular de nuevo esta pantalla</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Hasta entonces todo queda como está. Si no se hace, el código desaparece solo.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>El hub no acepta esta pantalla</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>La sala queda como se conocía por última vez y esta pantalla sigue intentándolo. A menudo se resuelve solo.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>El hub no conoce esta pantalla</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Quizá el hub se instaló de nuevo o desde una copia antigua. La sala queda como se conocía por última vez.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>¿A dónde pertenece esta pantalla?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>El hub la conoce en más de una organización. Un administrador debe decir en cuál está.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Otro equipo se hace pasar por esta pantalla</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Ambos tienen la misma clave, quizá porque se copió un disco. Apague la copia o desvincúlela: mantenga pulsada su esquina superior izquierda cinco segundos.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Puede que este no sea el hub correcto</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Quien responde en %1 no puede demostrar que es el hub con el que se vinculó esta pantalla. Pida que revisen dirección y red. No se entregó nada.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre todo el día</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libre %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Esa hora acaba de ocuparse. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>No hay nada libre este día.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Toque una hora libre o deslice de inicio a fin.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ plazas</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>hora sin confirmar</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Pedir %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>se envía al conectar</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>%1 o %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Liberar sala</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre todo el día</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Estoy aquí</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Buscar otra sala</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>La dirección de este hub no se puede usar. Escríbala en su lugar.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>Buscando hubs en esta red …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Aquí no se anuncia ningún hub. Escriba su dirección.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Cualquiera en esta red puede anunciar uno: elija solo un hub que conozca.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>¿Terminar ya esta reunión?</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>No reservado</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>No ampliado</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>No terminado</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Llegada no confirmada</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No notificado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Solo termina esta; las demás de la serie se mantienen.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>¿Liberar la sala?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>La reunión termina y otros pueden usar la sala.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Liberar sala</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>No puede durar más</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Ampliar hasta las %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Aparece un código nuevo en %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>El código está en camino.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>El hub no responde</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Compruebe que esta pantalla tiene red y que el hub funciona.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>El hub no da código por ahora</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Responde, pero sin código. Quizá está ocupado o arrancando.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>La conexión con el hub no es segura</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>Su dirección necesita https y un certificado en el que confíe esta pantalla.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>El próximo intento es en %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nuevo intento …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>¿Qué hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Nadie le ha dicho aún a esta pantalla dónde está su hub.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Esta pantalla no tiene red. Compruebe el cable o la red inalámbrica.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Olvida su sala, su clave y todo lo que sabe. Para mostrar otra vez una sala hay que vincularla con un código nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln petición aún no se ha enviado y se pierde.</numerusform>
            <numerusform>%Ln peticiones aún no se han enviado y se pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>el hub no responde</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>el hub no da código</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>no segura</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>a la espera de vincularse</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>el hub no acepta esta pantalla</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>Calendario leído</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Demasiados intentos fallidos. De nuevo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>No era ese. Queda %Ln intento.</numerusform>
            <numerusform>No era ese. Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Esta dirección no sirve. Tiene que parecerse a %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>aún no se conoce ningún hub</translation>
    </message>
</context>
</TS>
