pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass

// The room: its state beside (upright: above) its day.
Item {
    id: root

    required property GlassModel glass
    readonly property bool upright: root.height > root.width

    StatusPane {
        id: status

        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.upright ? root.width : Math.round(root.width * 0.62)
        height: root.upright ? Math.round(root.height * 0.54) : root.height
        glass: root.glass
    }

    Rail {
        anchors {
            left: root.upright ? parent.left : status.right
            right: parent.right
            top: root.upright ? status.bottom : parent.top
            bottom: parent.bottom
        }
        glass: root.glass
        asList: root.upright || root.height < 700
    }

    // Made when something is asked.
    Loader {
        id: question

        anchors.fill: parent
        active: root.glass.overlay.open
        Component.onCompleted: question.setSource("Overlay.qml", { "glass": root.glass })
    }
}
