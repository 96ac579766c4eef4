pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// One meeting, or one gap to book, on the ribbon. Its words stay where they can be read
// while the block is scrolled partly out of sight.
Item {
    id: root

    required property string title
    required property string times
    required property string startText
    required property string line
    required property string detail
    required property real beginMin
    required property real endMin
    required property int lane
    required property int lanes
    required property bool gap
    required property bool running
    required property bool unsettled
    required property int gapIndex
    required property bool mirrored
    required property real visibleFrom
    required property real visibleTo
    readonly property bool oneLine: root.height < words.implicitHeight + 2 * Theme.grid

    signal activated()

    activeFocusOnTab: root.gap
    Keys.onPressed: event => ring.take(event)
    Accessible.role: root.gap ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.gap ? root.title : root.times + " " + root.title
    Accessible.focusable: root.gap
    Accessible.onPressAction: {
        if (root.gap)
            root.activated();
    }

    MeetingBlock {
        anchors.fill: parent
        visible: !root.gap
        fill: root.running ? Theme.currentFill : Theme.higher
        hatch: Theme.hatch
        outline: Theme.blockEdge
        edge: root.running ? Theme.currentEdge : Theme.meeting
        hatched: root.unsettled
        mirrored: root.mirrored
        radius: Theme.radiusBlock
        edgeWidth: 0.875 * Theme.grid
    }

    Column {
        id: words

        readonly property real pad: 1.5 * Theme.grid
        readonly property real hidden: Math.max(0, Math.min(root.visibleFrom, root.height - implicitHeight - 2 * pad))

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: 2.75 * Theme.grid
            rightMargin: Theme.grid
        }
        visible: !root.gap && !root.oneLine
        y: Math.min(pad, (root.height - implicitHeight) / 2) + hidden

        GlassText {
            width: parent.width
            text: root.title
            size: Theme.smallSize
            font.weight: 620
            wrapMode: root.lanes > 1 ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.lanes > 1 ? 3 : 1
        }

        GlassText {
            width: parent.width
            text: root.lanes > 1 ? root.startText : root.detail
            size: Theme.tinySize
            color: Theme.muted
        }
    }

    GlassText {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: 2.75 * Theme.grid
            rightMargin: Theme.grid
        }
        visible: !root.gap && root.oneLine
        text: root.lanes > 1 ? root.title : root.line
        size: Theme.tinySize
        font.weight: 600
    }

    DashedFrame {
        anchors.fill: parent
        visible: root.gap
        ink: Theme.gapEdge
        ground: tap.pressed ? Theme.higher : Theme.surface
        radius: Theme.radiusBlock
        stroke: Theme.stroke
    }

    GlassText {
        readonly property real from: Math.max(0, root.visibleFrom)
        readonly property real to: Math.min(root.height, root.visibleTo)

        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.grid
        }
        y: Math.max(0, Math.min(root.height - height, (from + to - height) / 2))
        visible: root.gap
        text: root.title
        size: Theme.smallSize
        font.weight: 580
        horizontalAlignment: Text.AlignHCenter
        color: Theme.gapText
    }

    TapHandler {
        id: tap

        enabled: root.gap
        gesturePolicy: TapHandler.DragThreshold
        margin: Math.max(0, (Theme.touch - root.height) / 2)
        onTapped: root.activated()
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.activated()
    }
}
