pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// How old what is shown is; grows with its text.
Rectangle {
    id: root

    required property string text

    visible: root.text !== ""
    implicitHeight: root.visible ? words.implicitHeight + 3.5 * Theme.grid + edge.height : 0
    color: Theme.bandFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    MuteText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: 1.75 * Theme.grid
        }
        text: root.text
        size: Theme.smallSize + Math.round(Theme.unit)
        font.weight: Font.Medium
        color: Theme.bandInk
        wrapMode: Text.WordWrap
        lineHeight: 1.08
        maximumLineCount: 3
    }

    Rectangle {
        id: edge

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: 2 * Theme.stroke
        color: Theme.bandEdge
    }
}
