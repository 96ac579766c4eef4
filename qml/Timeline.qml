pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The day as a ribbon of hours, with now at one third. Scrolls by touch and returns.
Flickable {
    id: root

    required property GlassModel glass
    readonly property real perMin: Theme.hourHeight / 60
    readonly property real axis: Math.max(82 * Theme.unit, widest.advanceWidth + 2.5 * Theme.grid)
    readonly property real nowY: root.glass.nowMin * root.perMin
    property bool held: false

    function follow() {
        if (!root.held)
            root.contentY = root.nowY - root.height / 3;
    }

    clip: true
    contentWidth: width
    contentHeight: root.glass.dayMin * root.perMin
    topMargin: height / 3
    bottomMargin: height * 2 / 3
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    onNowYChanged: follow()
    onHeightChanged: follow()
    onMovementStarted: root.held = true
    Component.onCompleted: follow()

    Connections {
        function onReturned() {
            root.held = false;
            root.follow();
        }

        target: root.glass
    }

    TextMetrics {
        id: widest

        text: root.glass.clock
        font.family: Theme.family
        font.pixelSize: Theme.tinySize
    }

    Repeater {
        model: root.glass.hours

        Item {
            id: mark

            required property string label
            required property real atMin

            anchors {
                left: parent?.left
                right: parent?.right
            }
            y: Math.round(mark.atMin * root.perMin)

            GlassText {
                anchors {
                    left: parent.left
                    verticalCenter: parent.top
                }
                text: mark.label
                size: Theme.tinySize
                color: Theme.muted
            }

            Rectangle {
                anchors {
                    left: parent.left
                    right: parent.right
                    leftMargin: root.axis - Theme.grid
                }
                height: 1
                color: Theme.line
            }
        }
    }

    Repeater {
        model: root.glass.day

        TimelineBlock {
            id: block

            readonly property real laneWidth: (root.width - root.axis) / block.lanes

            anchors {
                left: parent?.left
                leftMargin: root.axis + block.lane * block.laneWidth
            }
            width: block.laneWidth - (block.lane + 1 < block.lanes ? Theme.grid / 2 : 0)
            y: Math.round(block.beginMin * root.perMin) + Math.round(3 * Theme.unit)
            height: Math.max(Theme.smallSize * 1.4,
                             Math.round((block.endMin - block.beginMin) * root.perMin) - Math.round(6 * Theme.unit))
            visibleFrom: root.contentY - block.y
            visibleTo: root.contentY + root.height - block.y
            mirrored: root.glass.mirrored
            onActivated: root.glass.pressGap(block.gapIndex)
        }
    }

    Item {
        anchors.left: parent?.left
        y: Math.round(root.nowY)
        width: root.axis

        Rectangle {
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.top
                rightMargin: Theme.grid / 2
            }
            height: Math.max(2, Math.round(3 * Theme.unit))
            color: Theme.accent
        }

        Rectangle {
            anchors {
                right: parent.right
                verticalCenter: parent.top
                rightMargin: -Theme.grid / 2
            }
            width: 2 * Theme.grid
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
}
