pragma ComponentBehavior: Bound

import QtQuick

// Text that is read aloud as well.
MuteText {
    id: root

    // As it is read aloud: without the marks of styled text.
    function spoken(): string {
        if (root.textFormat === Text.PlainText)
            return root.text;
        return root.text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken()
}
