pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// Text as the theme has it; one line, elided, unless told otherwise.
Text {
    id: root

    property int size: Theme.bodySize

    // As it is read aloud: without the marks of styled text.
    function spoken(): string {
        if (root.textFormat === Text.PlainText)
            return root.text;
        return root.text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: root.size
    elide: Text.ElideRight
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken()
}
