pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// Where there is no list to show: why, and what to do about it.
Item {
    id: root

    required property string text
    property string action: ""

    signal activated()

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.reachable ? parent.height - height : (parent.height - height) / 2
        width: Math.min(parent.width, 760 * Theme.unit)
        spacing: 2 * Theme.grid

        GlassText {
            width: parent.width
            text: root.text
            size: Theme.bodySize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, implicitWidth)
            visible: root.action !== ""
            label: root.action
            onActivated: root.activated()
        }
    }
}
