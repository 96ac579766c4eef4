<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>誰も来ませんでした</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>開始を早める</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>開始を遅らせる</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>終了を早める</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>終了を遅らせる</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>件名を付ける</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>この部屋を予約</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>別の時間を予約</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>タッチはオフです</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>今のうちに画面を拭いてください。自動的に元に戻ります。</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>An admin connects it again at %1: enter the code there, or scan the square with a phone. Nothing is lost.</source>
        <translation>管理者が%1で接続し直します。そこでコードを入力するか、スマートフォンでQRコードを読み取ってください。何も失われません。</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>この画面は「%1」です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>保守</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>件名または名前</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>検索中 …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>ハブに接続できないため、場所がわかりません。</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>今日と明日の会議に、この言葉を含むものはありません。</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>今日と明日の、誰でも見られる会議を探します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>予約できるほど長くは空いていません。</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>ほかの部屋</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>ハブに接続できないため、空いている部屋がわかりません。</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>すべてを満たす空き部屋はありません。</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>現在、ほかに空いている部屋はありません。</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>空いている部屋を検索中 …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>すべての部屋を表示</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>部屋を探す</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>会議はどこですか?</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>予約</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>このネットワークのハブ</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>アドレスを入力</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字と記号</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>確認が必要です</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Connect this display</source>
        <translation>この画面を接続</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>%1を開いてコードを入力するか、スマートフォンでQRコードを読み取ってください。</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>この画面は「%1」です。</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>ネットワークとハブのアドレス</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>ハブを探す</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>スマートフォンで</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>スマートフォンで</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>四角いコードをスマートフォンで読み取ると、予約、延長、チェックイン、報告ができます。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>管理者PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln桁入力済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>このフロア</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>%Ln 階離れたフロア</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>%1 まで空き</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>今日はこのあと空き</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>家具</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>暑い・寒い</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>汚れ</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>%1 に報告済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>部屋を探す</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>会議を探す</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>不具合は何ですか?</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>内容を選んでください</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>よければ一言どうぞ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>画面を起こす</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>保守 · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>管理者PINが設定されていません。ハブの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>再ペアリング</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>ペアリング解除</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>診断を書き出す</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>管理者PIN</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>この画面のペアリングを解除しますか？</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>アドレスを保存しました</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>次回の起動から使われます。</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>解除してすべて消去</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>解除しない</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>画面を清掃</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>How QLocale writes a time with 12 hours; AP or Ap is the half of the day</comment>
        <translation>APh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>From a time until a time</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>A day in short, and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>How QLocale writes a weekday before a time</comment>
        <translation>ddd曜</translation>
    </message>
    <message>
        <source>h AP</source>
        <comment>How QLocale writes a whole hour of 12</comment>
        <translation>APh時</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>非公開の会議</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>ドアで予約</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>定員%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空室</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>このあと終日</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>カレンダーはまだ読み込まれていません</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>最新の情報: %1使用中</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>最新の情報: %1空き</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>%1に空きます</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>次: %1、%2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1（%2まで）、その後 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>チェックインがなければ%1後に空きます</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>チェックインがなければ%1に空きます</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>その後: %1、%2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>カレンダーの情報がありません。入る前に声をかけてください。</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>%1からカレンダーの情報がありません。入る前に声をかけてください。</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>今の予約は、ハブがこの画面を再び受け付けたときに送信されます。</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>カレンダーは%1時点。今の予約は、ハブがこの画面を再び受け付けたときに送信されます。</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>カレンダーは%1時点。表示中の時刻は接続が戻りしだい確認されます。</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>カレンダーは%1時点。再接続中のため、今の予約は接続が戻りしだい送信されます。</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>カレンダーは%1時点。現在読み込めません。</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>再接続中のため、今の予約は接続が戻りしだい送信されます。</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>予約しました: %1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>確保しました: %1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>%1を予約中 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>予約 %1: 接続が戻りしだい送信</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>%1まで延長しました</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>%1まで延長中 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>%1まで延長: 接続が戻りしだい送信</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>チェックインしました</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>チェックイン中 …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>報告しました。ありがとうございます</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>報告中 …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>報告: 接続が戻りしだい送信</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>会議を終了しました</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>会議を終了中 …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>会議の終了: 接続が戻りしだい送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>要求%Ln件を、接続が戻りしだい送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>%1は別の予約があります。</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%2は「%1」の予約があります。</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>その時間は別の予約があります。</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>その時間は予約できません。</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>この部屋の規則では許可されていません。</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>その会議はもうありません。</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>カレンダーに登録できませんでした。</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>この部屋は利用できません。</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>間に合いませんでした。部屋はすでに別の予約です。</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>接続が戻る前に、その時間を過ぎました。</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>受け付けられませんでした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>%1 にチェックイン済み。接続が戻り次第送信します</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>次の会議は %1 に始まります。</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>%2 から「%1」があります。</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>間に %1 空けます。</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>ここでの予約は最長 %1 です。</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>ここでは延長できません。</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>誰も来ませんでした</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>そのハブのコードになるため、表示しません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>コードはまだありません。</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>引き続きハブに問い合わせています。</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>この画面を再ペアリング</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>完了するまで何も変わりません。何もしなければコードは自然に消えます。</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>ハブがこの画面を受け付けません</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>部屋は最後にわかっている状態のまま表示し、再試行を続けます。多くの場合、自然に解決します。</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>ハブがこの画面を認識していません</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>ハブが新しく設置されたか、古いバックアップから復元された可能性があります。部屋は最後にわかっている状態のまま表示します。</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>この画面の所属先は？</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>ハブは複数の組織でこの画面を認識しています。どの組織のものか、管理者が指定してください。</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>別の機器がこの画面を名乗っています</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>両方が同じ鍵を持っています。ディスクが複製されたのかもしれません。複製の電源を切るか、その画面の左上を5秒間長押しして解除してください。</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>違うハブかもしれません</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>%1の応答元は、この画面とペアリングしたハブであることを証明できません。管理者にアドレスとネットワークの確認を依頼してください。情報は何も渡していません。</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>終日空き</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1を予約</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>この時間は先ほど埋まりました。別の時間を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>この日に空きはありません。</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>空いている時間に触れるか、開始から終了までなぞってください。</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1 席以上</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1を予約</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>時刻は未確認</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1を申し込む</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>接続後に送信</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1を予約</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>%1分または%2分</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>部屋を空ける</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>終日空き</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>到着しました</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>ほかの部屋を探す</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>このハブのアドレスは使用できません。代わりに入力してください。</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>このネットワークでハブを探しています…</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>ここではハブが見つかりません。代わりにアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>このネットワークの誰でもハブを告知できます。知っているハブだけを選んでください。</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1を予約</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1延長</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>この会議を今すぐ終了しますか？</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>予約できませんでした</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>延長できませんでした</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>終了できませんでした</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>チェックインできませんでした</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>報告できませんでした</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>この回だけが終了し、ほかの回は残ります。</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>部屋を解放しますか？</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>会議は終了し、ほかの人が部屋を使えます。</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>部屋を空ける</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>これ以上は延長できません</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>%1 まで延長</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>%1後に新しいコードが表示されます。</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>まもなくコードが表示されます。</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>ハブが応答しません</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>この画面がネットワークにつながっているか、ハブが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>現在ハブからコードを取得できません</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>応答はありますが、コードがありません。混雑中か起動中かもしれません。</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>ハブへの接続が安全ではありません</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>アドレスには https と、この画面が信頼する証明書が必要です。</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>次の試行は%1後です。</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>再試行中 …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>どのハブですか？</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>この画面のハブの場所がまだ設定されていません。</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>この画面はネットワークに接続されていません。ケーブルまたは無線を確認してください。</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>部屋、鍵、その他の情報をすべて消去します。再び部屋を表示するには、新しいコードでペアリングが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>未送信の要求%Ln件が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>ハブが応答しません</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>ハブがコードを出しません</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>安全ではありません</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>ペアリング待ち</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>ハブがこの画面を受け付けません</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最後の通信</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>カレンダー読込</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>間違いが多すぎます。%1後にもう一度。</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>PINが違います。あと%Ln回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>このアドレスは使えません。%1のような形にしてください。</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>ハブがまだ設定されていません</translation>
    </message>
</context>
</TS>
