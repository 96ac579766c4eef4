pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What lies over a glass that rests. A touch on a dark one wakes it and presses nothing: all of
// it is taken, until the last finger has left.
Item {
    id: root

    required property GlassModel glass
    // Nothing below may be touched.
    readonly property bool takesAll: root.glass.rest.dark || root.held
    property bool held: false

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Wake the display")
    Accessible.ignored: !root.glass.rest.dark
    Accessible.onPressAction: root.glass.touched()

    Rectangle {
        anchors.fill: parent
        visible: opacity > 0
        color: Theme.black
        opacity: root.glass.rest.veil

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.takesAll
        maximumTouchPoints: 20
        onPressed: points => {
            root.held = true;
            root.glass.pressed(Qt.point(points[0].sceneX, points[0].sceneY), Theme.touch);
            root.glass.touched();
        }
        onTouchUpdated: touches => {
            if (touches.length === 0)
                root.held = false;
        }
    }

    // A screen that forgets to say that a finger has left does not stay deaf.
    Timer {
        interval: 10000
        running: root.held
        onTriggered: root.held = false
    }
}
