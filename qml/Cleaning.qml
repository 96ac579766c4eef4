pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Half a minute for a cloth: nothing can be pressed, and it says so.
Rectangle {
    id: root

    required property GlassModel glass

    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Accessible.description: advice.text

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 20
    }

    Column {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.margin
        spacing: 2 * Theme.grid

        GlassText {
            id: title

            width: parent.width
            text: qsTr("Touch is off")
            size: Theme.untilSize
            font.weight: Font.DemiBold
            font.letterSpacing: -0.02 * Theme.tightness * size
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }

        MuteText {
            id: seconds

            width: parent.width
            text: root.glass.cleaning.countdown
            size: Theme.stateMost
            font.weight: Font.Bold
            lineHeight: 0.95
            horizontalAlignment: Text.AlignHCenter
        }

        GlassText {
            id: advice

            width: parent.width
            text: qsTr("Wipe the glass now. It comes back by itself.")
            size: Theme.bodySize
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }

    Rectangle {
        anchors {
            left: parent.left
            bottom: parent.bottom
        }
        width: parent.width * root.glass.cleaning.remaining
        height: 1.5 * Theme.grid
        color: Theme.accent
    }
}
