pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// One meeting, or one gap to book, in the list.
Item {
    id: root

    required property string title
    required property string times
    required property string organiser
    required property string detail
    required property bool gap
    required property bool running
    required property bool unsettled
    required property bool released
    required property int gapIndex
    required property bool narrow
    required property bool mirrored

    signal activated()

    implicitHeight: root.gap ? Math.max(Theme.touch, 7.5 * Theme.grid)
        : root.narrow ? stacked.implicitHeight + 2 * Theme.grid : 7.5 * Theme.grid
    activeFocusOnTab: root.gap
    Keys.onPressed: event => ring.take(event)
    Accessible.role: root.gap ? Accessible.Button : Accessible.ListItem
    Accessible.name: root.gap ? root.title : root.title + ", " + root.detail
    Accessible.focusable: root.gap
    Accessible.onPressAction: {
        if (root.gap)
            ring.press();
    }

    MeetingBlock {
        anchors.fill: parent
        visible: !root.gap
        fill: root.running ? Theme.currentFill : root.released ? Theme.surface : Theme.higher
        hatch: Theme.hatch
        outline: Theme.blockEdge
        edge: root.running ? Theme.currentEdge : Theme.meeting
        hatched: root.unsettled
        mirrored: root.mirrored
        radius: Theme.radiusBlock
        edgeWidth: 0.875 * Theme.grid
    }

    DashedFrame {
        anchors.fill: parent
        visible: root.gap
        ink: Theme.gapEdge
        ground: tap.pressed ? Theme.higher : Theme.surface
        radius: Theme.radiusBlock
        stroke: Theme.stroke
    }

    MuteText {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: 3 * Theme.grid
            rightMargin: Theme.grid
        }
        visible: root.gap
        text: root.title
        size: Theme.smallSize
        font.weight: Font.DemiBold
        color: Theme.gapText
    }

    Column {
        id: stacked

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: 3 * Theme.grid
            rightMargin: Theme.grid
        }
        visible: !root.gap && root.narrow

        MuteText {
            width: parent.width
            text: root.title
            size: Theme.smallSize
            font.weight: Font.DemiBold
            color: root.released ? Theme.muted : Theme.text
        }

        MuteText {
            width: parent.width
            text: root.detail
            size: Theme.tinySize
            color: Theme.muted
        }
    }

    Item {
        anchors {
            fill: parent
            leftMargin: 3.25 * Theme.grid
            rightMargin: 2 * Theme.grid
        }
        visible: !root.gap && !root.narrow

        MuteText {
            id: when

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            text: root.times
            size: Theme.smallSize
            color: Theme.muted
        }

        MuteText {
            id: what

            anchors {
                left: when.right
                leftMargin: 2.25 * Theme.grid
                baseline: when.baseline
            }
            width: Math.min(implicitWidth, parent.width - when.width - 2.25 * Theme.grid)
            text: root.title
            size: Theme.smallSize + 2 * Theme.unit
            font.weight: Font.DemiBold
            color: root.released ? Theme.muted : Theme.text
        }

        MuteText {
            anchors {
                left: what.right
                right: parent.right
                leftMargin: 2.25 * Theme.grid
                baseline: when.baseline
            }
            visible: width > 6 * Theme.grid
            text: root.released ? qsTr("nobody came") : root.organiser
            size: Theme.smallSize
            color: Theme.muted
        }
    }

    TapHandler {
        id: tap

        enabled: root.gap
        gesturePolicy: TapHandler.DragThreshold
        onTapped: root.activated()
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.activated()
    }
}
