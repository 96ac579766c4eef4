<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressPad</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>nobody came</source>
        <translation>无人到场</translation>
    </message>
</context>
<context>
    <name>BookingChoice</name>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin earlier</source>
        <translation>提前开始</translation>
    </message>
    <message>
        <source>Begin later</source>
        <translation>推迟开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>推迟结束</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>添加标题</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Book this room</source>
        <translation>预订此会议室</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BookingTitle</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Book another time</source>
        <translation>预订其他时间</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Touch is off</source>
        <translation>触摸已关闭</translation>
    </message>
    <message>
        <source>Wipe the glass now. It comes back by itself.</source>
        <translation>现在可以擦拭屏幕。稍后会自动恢复。</translation>
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
        <translation>管理员可在 %1 重新连接：在那里输入代码，或用手机扫描二维码。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>此屏幕名为 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Service</source>
        <translation>维护</translation>
    </message>
</context>
<context>
    <name>FindMeetings</name>
    <message>
        <source>Title or name</source>
        <translation>主题或姓名</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找 …</translation>
    </message>
    <message>
        <source>The hub cannot be reached: nobody knows where it is.</source>
        <translation>无法连接到服务器：无从得知地点。</translation>
    </message>
    <message>
        <source>No meeting of today or tomorrow has these words.</source>
        <translation>今天和明天没有包含这些词的会议。</translation>
    </message>
    <message>
        <source>Today and tomorrow, as far as everybody may see.</source>
        <translation>今天和明天，仅限所有人可见的内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>It is not free for long enough to be booked.</source>
        <translation>空闲时间太短，无法预订。</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>其他会议室</translation>
    </message>
</context>
<context>
    <name>FindRooms</name>
    <message>
        <source>The hub cannot be reached: nobody knows which rooms are free.</source>
        <translation>无法连接到服务器：无从得知哪些会议室空闲。</translation>
    </message>
    <message>
        <source>No free room has all of that.</source>
        <translation>没有满足所有条件的空闲会议室。</translation>
    </message>
    <message>
        <source>No other room is free now.</source>
        <translation>现在没有其他空闲会议室。</translation>
    </message>
    <message>
        <source>Looking for free rooms …</source>
        <translation>正在查找空闲会议室 …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show every room</source>
        <translation>显示所有会议室</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find a room</source>
        <translation>查找会议室</translation>
    </message>
    <message>
        <source>Where is my meeting?</source>
        <translation>我的会议在哪里？</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Book</source>
        <translation>预订</translation>
    </message>
</context>
<context>
    <name>HubSheet</name>
    <message>
        <source>Hubs on this network</source>
        <translation>此网络中的服务器</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>输入地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字和符号</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NeedsAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
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
        <translation>连接此屏幕</translation>
    </message>
    <message>
        <source>Open %1 and enter the code, or scan the square with your phone.</source>
        <translation>打开 %1 并输入代码，或用手机扫描二维码。</translation>
    </message>
    <message>
        <source>This display is %1.</source>
        <translation>此屏幕名为 %1。</translation>
    </message>
    <message>
        <source>Network and hub address</source>
        <translation>网络和服务器地址</translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation>查找服务器</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>On your phone</source>
        <translation>在手机上</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On your phone</source>
        <translation>在手机上</translation>
    </message>
    <message>
        <source>Scan the square with a phone to book, extend, check in or report from there.</source>
        <translation>用手机扫描方块，即可在手机上预订、延长、签到或报告问题。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Admin PIN</source>
        <translation>管理员 PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>已输入 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>on this floor</source>
        <translation>本层</translation>
    </message>
    <message numerus="yes">
        <source>%Ln floors away</source>
        <translation>
            <numerusform>相距 %Ln 层</numerusform>
        </translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>空闲至 %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>今天余下时间空闲</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A day, and from when until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>家具</translation>
    </message>
    <message>
        <source>Too warm or cold</source>
        <translation>太热或太冷</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>不干净</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>用品</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>已于 %1 报告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>What does not work, and when that was said</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Find a room</source>
        <translation>查找会议室</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>查找会议</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>What does not work?</source>
        <translation>哪里有问题？</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>请选择问题</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>可以写几句说明</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>RestVeil</name>
    <message>
        <source>Wake the display</source>
        <translation>唤醒屏幕</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <translation>维护 · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>No admin PIN was set. Ask the admin of the hub for one.</source>
        <translation>尚未设置管理员 PIN。请向服务器管理员索取。</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>重新配对</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>解除配对</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Write diagnostics</source>
        <translation>写入诊断</translation>
    </message>
    <message>
        <source>Admin PIN</source>
        <translation>管理员 PIN</translation>
    </message>
    <message>
        <source>Unpair this display?</source>
        <translation>解除此屏幕的配对？</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>地址已保存</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Unpair and forget</source>
        <translation>解除并清除</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>清洁屏幕</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>How QLocale writes a time with 12 hours; AP or Ap is the half of the day</comment>
        <translation>APh:mm</translation>
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
        <translation>APh点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>One sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>私人会议</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>门口预订</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln 座</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A list, and one more of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>今天剩余时间</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>The calendar has not been read yet</source>
        <translation>尚未读取日历</translation>
    </message>
    <message>
        <source>Last known: in use %1</source>
        <translation>最后已知：使用中 %1</translation>
    </message>
    <message>
        <source>Last known: free %1</source>
        <translation>最后已知：空闲 %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>free at %1</source>
        <translation>%1 起空闲</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>接下来：%1，%2</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>%1 to %2, then %3</source>
        <translation>%1 至 %2，然后 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>free again in %1 if nobody checks in</source>
        <translation>若无人签到，%1后空闲</translation>
    </message>
    <message>
        <source>free again at %1 if nobody checks in</source>
        <translation>若无人签到，%1 起空闲</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>然后：%1，%2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>No news from the calendar. Ask before you walk in.</source>
        <translation>没有日历消息。进入前请先询问。</translation>
    </message>
    <message>
        <source>No news from the calendar since %1. Ask before you walk in.</source>
        <translation>自 %1 起没有日历消息。进入前请先询问。</translation>
    </message>
    <message>
        <source>A booking made now is sent when the hub accepts this display again.</source>
        <translation>现在的预订会在服务器重新接受此屏幕后发送。</translation>
    </message>
    <message>
        <source>Calendar as of %1. A booking made now is sent when the hub accepts this display again.</source>
        <translation>日历截至 %1。现在的预订会在服务器重新接受此屏幕后发送。</translation>
    </message>
    <message>
        <source>Calendar as of %1. The time shown is confirmed when the connection returns.</source>
        <translation>日历截至 %1。显示的时间会在恢复连接后确认。</translation>
    </message>
    <message>
        <source>Calendar as of %1. Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>日历截至 %1。正在重新连接；现在的预订会在恢复连接后发送。</translation>
    </message>
    <message>
        <source>Calendar as of %1. It cannot be read at the moment.</source>
        <translation>日历截至 %1。目前无法读取。</translation>
    </message>
    <message>
        <source>Reconnecting; a booking made now is sent when the connection returns.</source>
        <translation>正在重新连接；现在的预订会在恢复连接后发送。</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>已预订：%1</translation>
    </message>
    <message>
        <source>Held for you: %1</source>
        <translation>已为您保留：%1</translation>
    </message>
    <message>
        <source>Booking %1 …</source>
        <translation>正在预订 %1 …</translation>
    </message>
    <message>
        <source>Booking %1: will be sent when the connection returns</source>
        <translation>预订 %1：恢复连接后发送</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>已延长至 %1</translation>
    </message>
    <message>
        <source>Extending to %1 …</source>
        <translation>正在延长至 %1 …</translation>
    </message>
    <message>
        <source>Extension to %1: will be sent when the connection returns</source>
        <translation>延长至 %1：恢复连接后发送</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>您已签到</translation>
    </message>
    <message>
        <source>Checking in …</source>
        <translation>正在签到 …</translation>
    </message>
    <message>
        <source>Reported. Thank you</source>
        <translation>已上报，谢谢</translation>
    </message>
    <message>
        <source>Reporting …</source>
        <translation>正在上报 …</translation>
    </message>
    <message>
        <source>Report: will be sent when the connection returns</source>
        <translation>上报：恢复连接后发送</translation>
    </message>
    <message>
        <source>The meeting is ended</source>
        <translation>会议已结束</translation>
    </message>
    <message>
        <source>Ending the meeting …</source>
        <translation>正在结束会议 …</translation>
    </message>
    <message>
        <source>End of the meeting: will be sent when the connection returns</source>
        <translation>结束会议：恢复连接后发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent when the connection returns</source>
        <translation>
            <numerusform>%Ln 个请求将在恢复连接后发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the room %1.</source>
        <translation>%1 会议室已有他人使用。</translation>
    </message>
    <message>
        <source>%1 has the room %2.</source>
        <translation>%2 会议室已被占用：%1。</translation>
    </message>
    <message>
        <source>Somebody else has the room then.</source>
        <translation>届时会议室已有他人使用。</translation>
    </message>
    <message>
        <source>That time cannot be booked.</source>
        <translation>该时间无法预订。</translation>
    </message>
    <message>
        <source>The rules of this room do not allow it.</source>
        <translation>此会议室的规则不允许。</translation>
    </message>
    <message>
        <source>That meeting is not there any more.</source>
        <translation>该会议已不存在。</translation>
    </message>
    <message>
        <source>The calendar did not take it.</source>
        <translation>日历没有接受。</translation>
    </message>
    <message>
        <source>The room is closed.</source>
        <translation>会议室已停用。</translation>
    </message>
    <message>
        <source>Too late: somebody else has the room by now.</source>
        <translation>太晚了：会议室已归他人使用。</translation>
    </message>
    <message>
        <source>Its time had passed before the connection returned.</source>
        <translation>恢复连接前，该时间已过。</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>未被接受。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A room, and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Checked in at %1; will be sent when the connection returns</source>
        <translation>已于 %1 签到；连接恢复后发送</translation>
    </message>
    <message>
        <source>The next meeting begins at %1.</source>
        <translation>下一场会议 %1 开始。</translation>
    </message>
    <message>
        <source>%1 follows at %2.</source>
        <translation>%2 接着是“%1”。</translation>
    </message>
    <message>
        <source>%1 are kept free in between.</source>
        <translation>中间保留 %1 空闲。</translation>
    </message>
    <message>
        <source>A booking here takes %1 at most.</source>
        <translation>此处预订最长 %1。</translation>
    </message>
    <message>
        <source>It cannot be extended here.</source>
        <translation>无法在此延长。</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>无人到场</translation>
    </message>
</context>
<context>
    <name>lintel::glass::AttentionModel</name>
    <message>
        <source>There is no code, since it would be that hub&apos;s.</source>
        <translation>没有代码，因为它会来自那台服务器。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>A title becomes a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>还没有代码。</translation>
    </message>
    <message>
        <source>This display keeps asking the hub for one.</source>
        <translation>此屏幕会继续向服务器请求。</translation>
    </message>
    <message>
        <source>Pair this display again</source>
        <translation>重新配对此屏幕</translation>
    </message>
    <message>
        <source>Until that is done, everything stays as it is. Without it, the code goes away by itself.</source>
        <translation>在此之前一切保持不变。若不处理，代码会自行消失。</translation>
    </message>
    <message>
        <source>The hub does not accept this display</source>
        <translation>服务器不接受此屏幕</translation>
    </message>
    <message>
        <source>The room stays as it was last known, and this display keeps trying. Often it passes by itself.</source>
        <translation>会议室保持最后已知的状态，此屏幕会继续尝试。通常会自行恢复。</translation>
    </message>
    <message>
        <source>The hub does not know this display</source>
        <translation>服务器不认识此屏幕</translation>
    </message>
    <message>
        <source>Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.</source>
        <translation>服务器可能是重新安装的，或从旧备份恢复。会议室保持最后已知的状态。</translation>
    </message>
    <message>
        <source>Where does this display belong?</source>
        <translation>此屏幕属于哪里？</translation>
    </message>
    <message>
        <source>The hub knows it in more than one organisation. An admin has to say in which one it hangs.</source>
        <translation>服务器在多个组织中认识它。需要管理员指明它属于哪一个。</translation>
    </message>
    <message>
        <source>Another machine poses as this display</source>
        <translation>另一台设备冒充此屏幕</translation>
    </message>
    <message>
        <source>Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it there: hold its top left corner for five seconds.</source>
        <translation>两者使用相同的密钥，可能是复制了磁盘。请关闭副本，或在那里解除配对：按住其左上角五秒。</translation>
    </message>
    <message>
        <source>This may be the wrong hub</source>
        <translation>这可能不是正确的服务器</translation>
    </message>
    <message>
        <source>Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check address and network. Nothing was handed over.</source>
        <translation>%1 的应答方无法证明自己是与此屏幕配对的服务器。请管理员检查地址和网络。未交出任何信息。</translation>
    </message>
</context>
<context>
    <name>lintel::glass::BookingModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>全天空闲</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>预订 %1</translation>
    </message>
    <message>
        <source>That time has just been taken. Choose another one.</source>
        <translation>该时间刚被占用，请另选时间。</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>这一天没有空闲时间。</translation>
    </message>
    <message>
        <source>Tap a free time, or draw from begin to end.</source>
        <translation>点按空闲时间，或从开始拖到结束。</translation>
    </message>
</context>
<context>
    <name>lintel::glass::EmergencyModel</name>
    <message>
        <source>Emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>lintel::glass::FindModel</name>
    <message>
        <source>%1+ seats</source>
        <translation>%1 座以上</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>预订 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::GlassModel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>time not confirmed</source>
        <translation>时间未确认</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>申请 %1</translation>
    </message>
    <message>
        <source>sent when connected</source>
        <translation>连接后发送</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>预订 %1</translation>
    </message>
    <message>
        <source>by %1 or %2 min</source>
        <translation>%1 或 %2 分钟</translation>
    </message>
    <message>
        <source>by %1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>释放会议室</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>全天空闲</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>我到了</translation>
    </message>
    <message>
        <source>Find another room</source>
        <translation>查找其他会议室</translation>
    </message>
</context>
<context>
    <name>lintel::glass::HubsModel</name>
    <message>
        <source>The address of this hub cannot be used. Type it instead.</source>
        <translation>无法使用此服务器的地址。请改为手动输入。</translation>
    </message>
    <message>
        <source>Looking for hubs on this network …</source>
        <translation>正在此网络中查找服务器…</translation>
    </message>
    <message>
        <source>No hub announces itself here. Type its address instead.</source>
        <translation>此处没有发现服务器。请改为输入其地址。</translation>
    </message>
    <message>
        <source>Anybody on this network can announce one: choose only a hub that you know.</source>
        <translation>此网络中的任何人都可以发布服务器：请只选择您认识的服务器。</translation>
    </message>
</context>
<context>
    <name>lintel::glass::OverlayModel</name>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>预订 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>延长 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>End this meeting now?</source>
        <translation>现在结束此会议？</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>继续开会</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>未预订</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>未延长</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only this one ends; the others of its series stay.</source>
        <translation>仅结束本次；系列中的其他会议保留。</translation>
    </message>
    <message>
        <source>Release the room?</source>
        <translation>释放会议室？</translation>
    </message>
    <message>
        <source>The meeting ends, and others can have the room.</source>
        <translation>会议结束，其他人可使用会议室。</translation>
    </message>
    <message>
        <source>Release room</source>
        <translation>释放会议室</translation>
    </message>
    <message>
        <source>No longer than this</source>
        <translation>无法再延长</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>延长至 %1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::PairingModel</name>
    <message>
        <source>A new code appears in %1.</source>
        <translation>%1后显示新代码。</translation>
    </message>
    <message>
        <source>A code is on its way.</source>
        <translation>代码即将显示。</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>Check that this display is on the network and that the hub is running.</source>
        <translation>请检查此屏幕是否联网，服务器是否在运行。</translation>
    </message>
    <message>
        <source>The hub gives no code at the moment</source>
        <translation>服务器目前不提供代码</translation>
    </message>
    <message>
        <source>It answers, but not with a code. It may be busy or starting.</source>
        <translation>它有响应，但没有代码。可能正忙或正在启动。</translation>
    </message>
    <message>
        <source>The connection to the hub is not safe</source>
        <translation>与服务器的连接不安全</translation>
    </message>
    <message>
        <source>Its address needs https and a certificate that this display trusts.</source>
        <translation>其地址需要 https 和此屏幕信任的证书。</translation>
    </message>
    <message>
        <source>The next attempt is in %1.</source>
        <translation>%1后再次尝试。</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>正在重试 …</translation>
    </message>
    <message>
        <source>Which hub?</source>
        <translation>哪个服务器？</translation>
    </message>
    <message>
        <source>Nobody has told this display yet where its hub is.</source>
        <translation>尚未告知此屏幕其服务器在哪里。</translation>
    </message>
    <message>
        <source>This display has no network. Check its cable or its wireless network.</source>
        <translation>此屏幕没有网络。请检查网线或无线网络。</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>网络：%1</translation>
    </message>
</context>
<context>
    <name>lintel::glass::ServiceModel</name>
    <message>
        <source>It forgets its room, its key and everything it knows. To show a room again, it has to be paired with a new code.</source>
        <translation>它会忘记会议室、密钥和所有已知内容。要再次显示会议室，必须用新代码配对。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have not been sent yet and are lost.</source>
        <translation>
            <numerusform>%Ln 个请求尚未发送，将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>the hub gives no code</source>
        <translation>服务器不提供代码</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>waiting to be paired</source>
        <translation>等待配对</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>the hub does not accept this display</source>
        <translation>服务器不接受此屏幕</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Calendar read</source>
        <translation>日历读取</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候 …</translation>
    </message>
    <message>
        <source>Too many wrong tries. Again in %1.</source>
        <translation>错误次数过多。%1后再试。</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %Ln tries left.</source>
        <translation>
            <numerusform>不正确。还可尝试 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This address cannot be used. It has to look like %1.</source>
        <translation>无法使用此地址。它应类似于 %1。</translation>
    </message>
    <message>
        <source>no hub is known yet</source>
        <translation>尚未设置服务器</translation>
    </message>
</context>
</TS>
