<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>ninguém veio</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>Começar mais cedo</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>Começar mais tarde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Terminar mais cedo</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Terminar mais tarde</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Dar um título</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>Reservar outra hora</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>O toque está desligado</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>Já pode limpar o ecrã. Volta sozinho.</translation>
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
        <translation>Um administrador liga-o de novo em %1: introduza lá o código ou leia o quadrado com um telemóvel. Nada se perde.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Este painel chama-se %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>Manutenção</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>Título ou nome</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>Não é possível contactar o hub: ninguém sabe onde é.</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>Nenhuma reunião de hoje ou amanhã tem estas palavras.</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>Hoje e amanhã, no que todos podem ver.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>Não está livre tempo suficiente para ser reservada.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Outras salas</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>Não é possível contactar o hub: ninguém sabe que salas estão livres.</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>Nenhuma sala livre tem tudo isso.</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>Nenhuma outra sala está livre agora.</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>Procurando salas livres …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Encontrar sala</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>Onde é a minha reunião?</translation>
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
        <translation>Hubs nesta rede</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Escrever o endereço</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números e sinais</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
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
        <translation>Ligar este painel</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>Abra %1 e introduza o código, ou leia o quadrado com o telemóvel.</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>Este painel chama-se %1.</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>Rede e endereço do hub</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>Procurar um hub</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>No telemóvel</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>No telemóvel</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>Leia o quadrado com um telemóvel para reservar, prolongar, confirmar ou comunicar a partir daí.</translation>
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
            <numerusform>%Ln algarismo introduzido</numerusform>
            <numerusform>%Ln algarismos introduzidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>neste piso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>a %Ln piso</numerusform>
            <numerusform>a %Ln pisos</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>livre até %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>livre o resto do dia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Mobiliário</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>Calor ou frio</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>Falta limpeza</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>comunicado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>Encontrar sala</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Encontrar reunião</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Comunicar</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>O que não funciona?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Escolha o que é</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Algumas palavras, se quiser</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Comunicar</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>Acordar o painel</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>Manutenção · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>Não há PIN de administrador definido. Peça-o ao administrador do hub.</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Emparelhar de novo</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Desemparelhar</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Endereço do hub</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>Gravar diagnóstico</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>PIN de administrador</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>Desemparelhar este painel?</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>O endereço está guardado</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>É usado a partir do próximo arranque.</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>Desemparelhar e esquecer</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Limpar o ecrã</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Reunião privada</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Reservado à porta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo o dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
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
        <translation>Fechada</translation>
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
        <translation>Livre</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>para o resto do dia</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>O calendário ainda não foi lido</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>Último dado: ocupada %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>Último dado: livre %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>livre desde %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Depois: %1, %2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ainda não confirmado</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>será enviado</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 até %2, depois %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dados de %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>livre em %1 se ninguém confirmar</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>livre desde %1 se ninguém confirmar</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Depois: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>Sem notícias do calendário. Pergunte antes de entrar.</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>Sem notícias do calendário desde %1. Pergunte antes de entrar.</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>Uma reserva feita agora é enviada quando o hub voltar a aceitar este painel.</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>Calendário de %1. Uma reserva feita agora é enviada quando o hub voltar a aceitar este painel.</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>Calendário de %1. A hora mostrada é confirmada quando a ligação voltar.</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>Calendário de %1. A restabelecer; uma reserva feita agora é enviada quando a ligação voltar.</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>Calendário de %1. De momento não pode ser lido.</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>A restabelecer; uma reserva feita agora é enviada quando a ligação voltar.</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>Guardado para si: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>A reservar %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>Reserva %1: é enviada quando a ligação voltar</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Prolongado até %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>A prolongar até %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>Prolongamento até %1: é enviado quando a ligação voltar</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Presença confirmada</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>A confirmar …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>Comunicado. Obrigado</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>A comunicar …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>Aviso: é enviado quando a ligação voltar</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>A reunião terminou</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>A terminar a reunião …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>Fim da reunião: é enviado quando a ligação voltar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln pedido é enviado quando a ligação voltar</numerusform>
            <numerusform>%Ln pedidos são enviados quando a ligação voltar</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>Outra pessoa tem a sala %1.</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%1 tem a sala %2.</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>Outra pessoa tem a sala a essa hora.</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>Essa hora não pode ser reservada.</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>As regras desta sala não o permitem.</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>Essa reunião já não existe.</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>O calendário não o aceitou.</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>A sala está fechada.</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>Tarde demais: a sala já é de outra pessoa.</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>A hora passou antes de a ligação voltar.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Não foi aceite.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>Presença registada às %1; será enviada quando a ligação voltar</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>A próxima reunião começa às %1.</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>Às %2 segue-se: %1.</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>Entre ambas ficam %1 livres.</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>Aqui uma reserva dura no máximo %1.</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>Não pode ser prolongada aqui.</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>ninguém veio</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>Não há código, porque seria desse hub.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Ainda não há código.</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>Este painel continua a pedi-lo ao hub.</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>Emparelhar de novo este painel</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>Até lá, tudo fica como está. Se não for feito, o código desaparece sozinho.</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>O hub não aceita este painel</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>A sala fica como se conhecia por último e este painel continua a tentar. Muitas vezes passa sozinho.</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>O hub não conhece este painel</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>Talvez o hub tenha sido instalado de novo ou a partir de uma cópia antiga. A sala fica como se conhecia por último.</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>A que lugar pertence este painel?</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>O hub conhece-o em mais de uma organização. Um administrador tem de dizer em qual está.</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>Outro aparelho faz-se passar por este painel</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>Ambos têm a mesma chave, talvez porque um disco foi copiado. Desligue a cópia ou desemparelhe-a lá: segure o canto superior esquerdo durante cinco segundos.</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>Talvez este não seja o hub certo</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>Quem responde em %1 não consegue provar que é o hub com que este painel foi emparelhado. Peça que verifiquem endereço e rede. Nada foi entregue.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Livre todo o dia</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Livre %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>Esse horário acabou de ser ocupado. Escolha outro.</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>Nada está livre neste dia.</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>Toque num horário livre ou arraste do início ao fim.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1+ lugares</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>hora não confirmada</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Pedir %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>enviado quando houver ligação</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>%1 ou %2 min</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Libertar sala</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Livre todo o dia</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Estou aqui</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>Encontrar outra sala</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>O endereço deste hub não pode ser usado. Escreva-o em vez disso.</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>À procura de hubs nesta rede …</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>Nenhum hub se anuncia aqui. Escreva o endereço.</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>Qualquer pessoa nesta rede pode anunciar um: escolha apenas um hub que conheça.</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>Terminar esta reunião agora?</translation>
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
        <translation>Não reservado</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Não prolongado</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Não terminado</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Presença não confirmada</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Não comunicado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>Só esta termina; as outras da série mantêm-se.</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>Libertar a sala?</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>A reunião termina e outros podem usar a sala.</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>Libertar sala</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>Não dá para mais</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Prolongar até às %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>Um novo código aparece em %1.</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>Um código está a caminho.</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>O hub não responde</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>Verifique se este painel está na rede e se o hub está a funcionar.</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>O hub não dá código de momento</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>Responde, mas sem código. Talvez esteja ocupado ou a arrancar.</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>A ligação ao hub não é segura</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>O endereço precisa de https e de um certificado em que este painel confie.</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>A próxima tentativa é em %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nova tentativa …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>Que hub?</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>Ainda ninguém disse a este painel onde está o seu hub.</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>Este painel não tem rede. Verifique o cabo ou a rede sem fios.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rede: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>Esquece a sala, a chave e tudo o que sabe. Para mostrar de novo uma sala, tem de ser emparelhado com um novo código.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln pedido ainda não foi enviado e perde-se.</numerusform>
            <numerusform>%Ln pedidos ainda não foram enviados e perdem-se.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>o hub não responde</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>o hub não dá código</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>não segura</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>à espera de ser emparelhado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>a restabelecer</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>o hub não aceita este painel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sem endereço</translation>
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
        <translation>Calendário lido</translation>
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
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>Demasiadas tentativas erradas. De novo em %1.</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>Não era esse. Resta %Ln tentativa.</numerusform>
            <numerusform>Não era esse. Restam %Ln tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>Este endereço não serve. Tem de ser parecido com %1.</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>ainda nenhum hub conhecido</translation>
    </message>
</context>
</TS>
