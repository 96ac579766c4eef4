pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// An admin's word to everybody. Nothing else is on the glass, and nothing is to be touched.
Rectangle {
    id: root

    required property EmergencyModel emergency
    readonly property bool upright: root.height > root.width
    readonly property stateColors colors: Theme.inUse
    readonly property real edge: frame.border.width + Theme.margin

    function after(words: string): string {
        return words === "" ? "" : ". " + words;
    }

    color: root.colors.fill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.emergency.title + root.after(root.emergency.text) + root.after(root.emergency.since)

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        color: root.colors.fill
        border.width: 2.5 * Theme.grid
        border.color: Theme.bandEdge
    }

    EmergencyMark {
        id: mark

        x: root.upright ? (root.width - width) / 2
                        : root.LayoutMirroring.enabled ? root.width - root.edge - width : root.edge
        y: root.upright ? 1.4 * root.edge : (root.height - height) / 2
        width: root.upright ? Math.min(0.4 * root.width, 0.24 * root.height)
                            : Math.min(0.26 * root.width, 0.6 * root.height)
        height: width
        ink: Theme.bandEdge
        ground: root.colors.fill
    }

    Item {
        id: words

        anchors {
            left: root.upright ? parent.left : mark.right
            right: parent.right
            top: root.upright ? mark.bottom : parent.top
            bottom: parent.bottom
            margins: root.edge
            topMargin: root.upright ? 3 * Theme.grid : root.edge
        }

        MuteText {
            id: title

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
            }
            height: root.emergency.text === "" ? parent.height - since.height - 2.5 * Theme.grid : 0.44 * parent.height
            text: root.emergency.title
            size: Math.round(1.9 * Theme.roomSize)
            font.weight: Font.Bold
            font.letterSpacing: -0.03 * Theme.tightness * Theme.roomSize
            lineHeight: 0.96
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallSize
            verticalAlignment: root.emergency.text === "" ? Text.AlignVCenter : Text.AlignBottom
            color: root.colors.ink
        }

        MuteText {
            anchors {
                left: parent.left
                right: parent.right
                top: title.bottom
                topMargin: 2.5 * Theme.grid
                bottom: since.top
                bottomMargin: 2.5 * Theme.grid
            }
            visible: text !== ""
            text: root.emergency.text
            size: Theme.untilSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.tinySize
            color: root.colors.ink
        }

        MuteText {
            id: since

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            text: root.emergency.since
            size: Theme.bodySize
            color: root.colors.soft
        }
    }
}
