pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// A time, and a quarter of an hour to each side of it.
Item {
    id: root

    required property string caption
    required property string value
    required property string lessName
    required property string moreName
    required property bool less
    required property bool more

    signal moved(bool later)

    implicitHeight: Math.max(Theme.touch, 70 * Theme.unit)

    ActionButton {
        id: minus

        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: Math.max(Theme.touch, parent.height)
        radius: Theme.radiusBlock
        enabled: root.less
        ink: root.less ? Theme.text : Theme.muted
        edge: root.less ? Theme.edge : Theme.line
        label: "−"
        Accessible.name: root.lessName
        onActivated: root.moved(false)
    }

    Column {
        anchors {
            left: minus.right
            right: plus.left
            verticalCenter: parent.verticalCenter
        }

        MuteText {
            width: parent.width
            visible: root.height >= captionMetrics.height + 1.3 * Theme.buttonSize
            text: root.caption
            size: Theme.tinySize
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter

            TextMetrics {
                id: captionMetrics

                text: root.caption
                font.family: Theme.family
                font.pixelSize: Theme.tinySize
            }
        }

        GlassText {
            width: parent.width
            text: root.value
            size: Theme.buttonSize
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: root.caption + " " + root.value
        }
    }

    ActionButton {
        id: plus

        anchors {
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        width: minus.width
        radius: Theme.radiusBlock
        enabled: root.more
        ink: root.more ? Theme.text : Theme.muted
        edge: root.more ? Theme.edge : Theme.line
        label: "+"
        Accessible.name: root.moreName
        onActivated: root.moved(true)
    }
}
