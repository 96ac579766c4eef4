pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The room's page, large enough to be scanned from where one stands.
SheetCard {
    id: root

    required property GlassModel glass
    readonly property bool upright: root.height > root.width
    readonly property real head: Math.max(Theme.touch, 8 * Theme.grid) + root.between + 2 * root.inset + 4 * Theme.grid
    readonly property real square: root.upright ? Math.min(root.width - 4 * Theme.grid - 2 * root.inset, 520 * Theme.unit)
                                                : Math.min(root.height - root.head, 520 * Theme.unit)

    title: qsTr("On your phone")
    widest: root.upright ? 1160 * Theme.unit : root.square + 480 * Theme.unit + 2 * root.inset
    wanted: root.upright ? root.square + words.implicitHeight + 4 * Theme.grid : root.square
    onClosed: root.glass.closeSheet()

    CodePaper {
        id: paper

        anchors {
            left: root.upright ? undefined : parent.left
            horizontalCenter: root.upright ? parent.horizontalCenter : undefined
            top: parent.top
        }
        width: root.square
        link: root.glass.phone.link
        Accessible.name: root.title
    }

    GlassText {
        id: words

        anchors {
            left: root.upright ? parent.left : paper.right
            leftMargin: root.upright ? 0 : 4 * Theme.grid
            right: parent.right
            top: root.upright ? paper.bottom : undefined
            topMargin: root.upright ? 3 * Theme.grid : 0
            verticalCenter: root.upright ? undefined : paper.verticalCenter
        }
        text: qsTr("Scan the square with a phone to book, extend, check in or report from there.")
        size: Theme.bodySize
        color: Theme.muted
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        lineHeight: 1.1
    }
}
