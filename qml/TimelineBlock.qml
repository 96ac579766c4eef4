pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// One meeting, or one gap to book, on the ribbon. Its words stay where they can be read
// while the block is scrolled partly out of sight.
Item {
    id: root

    required property string title
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
    required property bool released
    required property int gapIndex
    required property bool mirrored
    required property real visibleFrom
    required property real visibleTo
    property bool drawsAtOnce: false
    readonly property real looked: root.visibleTo - root.visibleFrom
    readonly property bool near: root.visibleTo > -0.5 * root.looked
        && root.visibleFrom < root.height + 0.5 * root.looked
    readonly property bool oneLine: root.height < words.implicitHeight + 2 * Theme.grid

    // A free stretch, at a height within it.
    signal tapped(real at)
    // By keys, a switch or a screen reader, which know of no height.
    signal pressed()
    signal drawn(real from, real to)
    signal finished(bool kept)

    // Nothing is painted far from where one looks; keys come to a free stretch wherever it is.
    visible: root.near || root.gap
    activeFocusOnTab: root.gap
    Keys.onPressed: event => ring.take(event)
    Accessible.role: root.gap ? Accessible.Button : Accessible.StaticText
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

        MuteText {
            width: parent.width
            text: root.title
            size: Theme.smallSize
            font.weight: Font.DemiBold
            color: root.released ? Theme.muted : Theme.text
            wrapMode: root.lanes > 1 ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.lanes > 1 ? 3 : 1
        }

        MuteText {
            width: parent.width
            text: root.lanes > 1 ? root.startText : root.detail
            size: Theme.tinySize
            color: Theme.muted
        }
    }

    MuteText {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: 2.75 * Theme.grid
            rightMargin: Theme.grid
        }
        visible: !root.gap && root.oneLine
        text: root.lanes > 1 ? root.title : root.line
        size: Math.min(Theme.tinySize, Math.floor(0.8 * root.height))
        font.weight: Font.DemiBold
        color: root.released ? Theme.muted : Theme.text
    }

    // A whole free day would be a picture of many megabytes: only what is near is painted.
    DashedFrame {
        readonly property real page: Math.max(1, root.looked)
        readonly property real first: Math.max(0, (Math.floor(root.visibleFrom / page) - 1) * page)

        anchors {
            left: parent.left
            right: parent.right
        }
        y: first
        height: Math.max(0, Math.min(root.height - first, 4 * page))
        visible: root.gap && root.near
        ink: Theme.gapEdge
        ground: area.pressed ? Theme.higher : Theme.surface
        radius: Theme.radiusBlock
        stroke: Theme.stroke
    }

    MuteText {
        readonly property real from: Math.max(0, root.visibleFrom)
        readonly property real to: Math.min(root.height, root.visibleTo)

        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.grid
        }
        y: Math.max(0, Math.min(root.height - height, (from + to - height) / 2))
        // Half a line says nothing.
        visible: root.gap && to - from >= Math.min(height, root.height)
        text: root.title
        size: Math.min(Theme.smallSize, Math.floor(0.8 * root.height))
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        color: Theme.gapText
    }

    MouseArea {
        id: area

        property real begun: 0
        property bool drawing: false

        anchors {
            fill: parent
            topMargin: Math.min(0, (root.height - Theme.touch) / 2)
            bottomMargin: anchors.topMargin
        }
        enabled: root.gap
        preventStealing: root.drawsAtOnce || area.drawing
        pressAndHoldInterval: 350
        onPressed: mouse => {
            area.begun = mouse.y + area.y;
            area.drawing = false;
        }
        onPressAndHold: {
            if (root.drawsAtOnce)
                return;
            area.drawing = true;
            root.drawn(area.begun, area.begun);
        }
        onPositionChanged: mouse => {
            const at = mouse.y + area.y;
            if (root.drawsAtOnce && Math.abs(at - area.begun) > 2 * Theme.grid)
                area.drawing = true;
            if (area.drawing)
                root.drawn(area.begun, at);
        }
        onReleased: {
            if (area.drawing)
                root.finished(true);
            else
                root.tapped(Math.max(0, Math.min(root.height - 1, area.begun)));
            area.drawing = false;
        }
        onCanceled: {
            if (area.drawing)
                root.finished(false);
            area.drawing = false;
        }
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.pressed()
    }
}
