pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// What is the matter, what to do, and the code beside the room.
Item {
    id: root

    required property GlassModel glass
    readonly property AttentionModel attention: root.glass.attention
    readonly property bool upright: root.height > root.width
    readonly property bool hasCode: root.attention.code.digits.length > 0

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    function strong(text: string): string {
        return "<b><font color=\"" + Theme.text + "\">" + root.escaped(text) + "</font></b>";
    }

    function joined(one: string, other: string): string {
        return one === "" || other === "" ? one + other
                                          : qsTr("%1 %2", "One sentence after another").arg(one).arg(other);
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: root.attention.title

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        opacity: 0.82
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.glass.closeSheet()
    }

    Rectangle {
        id: card

        readonly property real inset: Math.round(0.9 * Theme.margin)

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.reachable ? root.height - height - 2 * Theme.grid : (root.height - height) / 2
        width: Math.min(root.width - 4 * Theme.grid, 1160 * Theme.unit)
        height: Math.min(root.height - 4 * Theme.grid,
                         body.contentHeight + buttons.height + 2 * card.inset + 3 * Theme.grid)
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.stroke
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }

        // Scrolls only where letters are larger than they were thought of.
        Flickable {
            id: body

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: buttons.top
                margins: card.inset
                bottomMargin: 3 * Theme.grid
            }
            contentHeight: Math.max(words.height, root.upright || !root.hasCode ? 0 : paper.height)
                + (root.upright && root.hasCode ? paper.height + 3 * Theme.grid : 0)
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height + 1
            clip: interactive

            Column {
                id: words

                anchors.left: parent.left
                width: root.upright || !root.hasCode ? body.width : body.width - paper.width - 5 * Theme.grid
                spacing: 1.5 * Theme.grid

                GlassText {
                    width: parent.width
                    text: root.attention.title
                    size: Math.round(0.9 * Theme.untilSize)
                    font.weight: Font.DemiBold
                    font.letterSpacing: -0.02 * Theme.tightness * size
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    lineHeight: 1
                }

                GlassText {
                    width: parent.width
                    text: root.attention.text
                    size: Theme.smallSize + Math.round(2 * Theme.unit)
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    lineHeight: 1.1
                }

                GlassText {
                    width: parent.width
                    text: root.hasCode
                        ? qsTr("An admin connects it again at %1: enter the code there, or scan the square with a phone. Nothing is lost.")
                          .arg(root.strong(root.attention.code.address))
                        : root.escaped(root.attention.noCode)
                    textFormat: Text.StyledText
                    size: Theme.smallSize + Math.round(2 * Theme.unit)
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    lineHeight: 1.1
                }

                Item {
                    width: parent.width
                    height: Theme.grid
                    visible: root.hasCode
                }

                CodeDigits {
                    width: parent.width
                    most: 76 * Theme.unit
                    spacing: 2 * Theme.grid
                    visible: root.hasCode
                    code: root.attention.code
                    mirrored: root.glass.mirrored
                }

                GlassText {
                    width: parent.width
                    visible: text !== ""
                    text: root.joined(root.hasCode ? root.escaped(root.attention.code.countdown) : "",
                                      root.attention.code.displayName === "" ? ""
                                          : qsTr("This display is %1.")
                                            .arg(root.strong(root.attention.code.displayName)))
                    textFormat: Text.StyledText
                    size: Theme.smallSize
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }

            CodePaper {
                id: paper

                x: root.upright ? (body.width - width) / 2 : root.glass.mirrored ? 0 : body.width - width
                y: root.upright ? words.height + 3 * Theme.grid : (words.height - height) / 2
                visible: root.hasCode
                width: Math.round(Math.min(body.width, (root.upright ? 380 : 340) * Theme.unit))
                link: root.attention.code.link
            }
        }

        Row {
            id: buttons

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: card.inset
            }
            spacing: 1.75 * Theme.grid

            ActionButton {
                width: (parent.width - parent.spacing) / 2
                height: Theme.buttonHeight
                label: qsTr("Try again")
                onActivated: root.glass.tryAgain()
            }

            ActionButton {
                width: (parent.width - parent.spacing) / 2
                height: Theme.buttonHeight
                label: qsTr("Close")
                onActivated: root.glass.closeSheet()
            }
        }
    }
}
