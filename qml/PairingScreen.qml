pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Six digits and where to type them; or, in words, why there are none.
Item {
    id: root

    required property GlassModel glass
    readonly property PairingModel pairing: root.glass.pairing
    readonly property bool mirrored: root.glass.mirrored
    readonly property bool upright: root.height > root.width
    readonly property bool hasCode: root.pairing.digits.length > 0
    readonly property real edge: Math.round(64 * Theme.unit)

    function shown(html: string): string {
        return html.replace(/<b>/g, "<b><font color=\"" + Theme.text + "\">").replace(/<\/b>/g, "</font></b>");
    }

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.edge
        }
        y: root.upright ? root.edge * 1.4 : (root.height - height) / 2
        width: root.upright || !root.hasCode ? root.width - 2 * root.edge
                                             : root.width - paper.width - 2.9 * root.edge

        GlassText {
            width: parent.width
            text: root.pairing.trouble === "" ? qsTr("Connect this display") : root.pairing.trouble
            size: Math.round(60 * Theme.unit)
            font.weight: 680
            font.letterSpacing: -1.8 * Theme.unit
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideNone
            lineHeight: 0.98
        }

        GlassText {
            width: parent.width
            topPadding: 2.25 * Theme.grid
            text: root.pairing.trouble !== "" ? root.escaped(root.pairing.advice)
                : root.hasCode ? root.shown(qsTr("Open %1 and enter the code, or scan the square with your phone.")
                                            .arg("<b>" + root.escaped(root.pairing.address) + "</b>"))
                : ""
            textFormat: Text.StyledText
            size: Theme.bodySize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeight: 1.15
        }

        Item {
            width: parent.width
            height: 5.5 * Theme.grid
            visible: root.hasCode
        }

        // Digits are read from left to right in every language.
        Row {
            id: pin

            readonly property real box: Math.min(94 * Theme.unit, (parent.width - 5 * spacing - 3 * Theme.grid) / 6)

            LayoutMirroring.enabled: false
            anchors.left: root.mirrored ? undefined : parent.left
            anchors.right: root.mirrored ? parent.right : undefined
            visible: root.hasCode
            spacing: 1.5 * Theme.grid

            Repeater {
                model: root.pairing.digits

                Item {
                    id: place

                    required property int index
                    required property string modelData

                    width: pin.box + (place.index === 3 ? 3 * Theme.grid : 0)
                    height: pin.box * 1.4

                    Rectangle {
                        anchors {
                            right: parent.right
                            top: parent.top
                            bottom: parent.bottom
                        }
                        width: pin.box
                        radius: Theme.radiusButton
                        color: Theme.higher
                        border.width: Theme.stroke
                        border.color: Theme.edge

                        GlassText {
                            anchors.centerIn: parent
                            text: place.modelData
                            size: Math.min(Theme.pinSize, pin.box * 0.9)
                            font.weight: 690
                        }
                    }
                }
            }
        }

        Item {
            width: parent.width
            height: 3.5 * Theme.grid
            visible: root.hasCode
        }

        Rectangle {
            id: life

            anchors.left: parent.left
            width: pin.implicitWidth
            height: 1.25 * Theme.grid
            radius: height / 2
            color: Theme.hatch
            visible: root.hasCode

            Rectangle {
                anchors.left: parent.left
                width: parent.width * root.pairing.remaining
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }

        GlassText {
            width: parent.width
            topPadding: 2 * Theme.grid
            text: root.escaped(root.pairing.countdown) + (root.pairing.displayName === "" ? ""
                : " " + root.shown(qsTr("This display is %1.")
                                   .arg("<b>" + root.escaped(root.pairing.displayName) + "</b>")))
            textFormat: Text.StyledText
            size: Theme.smallSize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }

    Rectangle {
        id: paper

        readonly property real quiet: Math.round(36 * Theme.unit)
        readonly property real most: root.upright ? root.height - words.y - words.height - 2 * root.edge
                                                  : root.height - 2 * root.edge

        x: root.upright ? (root.width - width) / 2 : root.mirrored ? root.edge : root.width - width - root.edge
        y: root.upright ? root.height - height - root.edge : (root.height - height) / 2
        visible: root.hasCode && root.pairing.link !== "" && width > 120
        width: Math.min(Math.round(392 * Theme.unit * (root.upright ? 1.25 : 1)), paper.most)
        height: width
        radius: Theme.radiusCard
        color: Theme.codePaper

        QrCode {
            anchors {
                fill: parent
                margins: paper.quiet
            }
            text: root.pairing.link
            ink: Theme.codeInk
            paper: Theme.codePaper
        }
    }
}
