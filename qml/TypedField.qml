pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Theme

// What somebody types, or where it may be typed: the keys are below.
Item {
    id: root

    required property string text
    required property string hint
    property bool typing: false
    property int lines: 1
    property color ground: Theme.surface
    readonly property bool empty: root.text === ""
    // Letters that are written towards the left, whatever the glass does.
    readonly property bool leftward: /[\u0590-\u08ff]/.test(root.text)

    signal activated()

    implicitHeight: Math.max(Theme.touch, 8 * Theme.grid)
    activeFocusOnTab: true
    Keys.onPressed: event => ring.take(event)
    Accessible.role: Accessible.EditableText
    Accessible.focusable: true
    Accessible.name: root.hint
    Accessible.description: root.text
    Accessible.onPressAction: ring.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusBlock
        color: root.ground
        border.width: Theme.stroke
        border.color: root.typing ? Theme.accent : Theme.edge
    }

    MuteText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            margins: 2 * Theme.grid
            verticalCenter: parent.verticalCenter
        }
        text: root.empty ? root.hint : root.text
        size: Theme.bodySize
        color: root.empty ? Theme.muted : Theme.text
        wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.lines
        // What was typed last is what matters.
        elide: root.lines > 1 || root.empty ? Text.ElideRight : Text.ElideLeft
        fontSizeMode: root.lines > 1 || root.empty ? Text.Fit : Text.FixedSize
        minimumPixelSize: Theme.tinySize
        height: root.lines > 1 ? parent.height - 2 * Theme.grid : implicitHeight
        verticalAlignment: Text.AlignVCenter
    }

    // Where the next letter comes to stand.
    Rectangle {
        readonly property bool atRight: words.effectiveHorizontalAlignment === Text.AlignRight
        readonly property real taken: root.empty ? 0 : words.contentWidth
        readonly property real first: atRight ? words.x + words.width - taken : words.x

        x: (root.empty ? atRight : root.leftward) ? first - 2 * width : first + taken + (root.empty ? -1 : 1) * width
        anchors.verticalCenter: parent.verticalCenter
        visible: root.typing && words.lineCount <= 1
        width: Math.max(2, Theme.stroke)
        height: 1.2 * Theme.bodySize
        color: Theme.accent
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.activated()
    }

    FocusRing {
        id: ring

        radius: Theme.radiusBlock
        onPressed: root.activated()
    }
}
