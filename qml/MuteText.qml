pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// Text as the theme has it; one line, elided, unless told otherwise. For the eyes only: what it
// says is read aloud by what it lies in.
Text {
    id: root

    property int size: Theme.bodySize

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: root.size
    elide: Text.ElideRight
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
}
