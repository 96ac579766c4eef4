pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// Six digits and where to type them; or, in words, why there are none.
Item {
    id: root

    required property GlassModel glass
    // How far the corner reaches that is held for the service page.
    required property real held
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

    function joined(one: string, other: string): string {
        return one === "" || other === "" ? one + other
                                          : qsTr("%1 %2", "One sentence after another").arg(one).arg(other);
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: root.edge
        }
        y: root.upright ? Math.max(root.edge * 1.4, Theme.touch + 3 * Theme.grid) : (root.height - height) / 2
        width: root.upright || !root.hasCode ? root.width - 2 * root.edge
                                             : root.width - paper.width - 2.9 * root.edge

        GlassText {
            width: parent.width
            text: root.pairing.trouble === "" ? qsTr("Connect this display") : root.pairing.trouble
            size: Math.round(60 * Theme.unit)
            font.weight: Font.Bold
            font.letterSpacing: -1.8 * Theme.tightness * Theme.unit
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideNone
            lineHeight: 0.98
        }

        GlassText {
            width: parent.width
            topPadding: 2.25 * Theme.grid
            visible: text !== ""
            text: root.glass.attention.reason
            size: Theme.bodySize
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeight: 1.1
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

        GlassText {
            width: parent.width
            topPadding: 1.5 * Theme.grid
            visible: root.pairing.trouble !== ""
            text: root.pairing.network
            size: Theme.smallSize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }

        Item {
            width: parent.width
            height: 5.5 * Theme.grid
            visible: root.hasCode
        }

        CodeDigits {
            width: parent.width
            visible: root.hasCode
            code: root.pairing
            mirrored: root.mirrored
        }

        GlassText {
            width: parent.width
            topPadding: 2 * Theme.grid
            text: root.joined(root.escaped(root.pairing.countdown), root.pairing.displayName === "" ? ""
                : root.shown(qsTr("This display is %1.")
                             .arg("<b>" + root.escaped(root.pairing.displayName) + "</b>")))
            textFormat: Text.StyledText
            size: Theme.smallSize
            color: Theme.muted
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }

    // Whoever sees no code is not left alone with that.
    Flow {
        anchors {
            left: parent.left
            leftMargin: root.edge
            right: parent.right
            rightMargin: root.edge
            top: words.bottom
            topMargin: 4 * Theme.grid
        }
        enabled: root.glass.sheet === GlassModel.None
        visible: root.pairing.trouble !== ""
        spacing: 1.5 * Theme.grid

        ActionButton {
            filled: true
            label: qsTr("Find a hub")
            onActivated: root.glass.openSheet(GlassModel.Hubs)
        }

        ActionButton {
            label: qsTr("Network and hub address")
            onActivated: root.glass.openService()
        }
    }

    LanguageButton {
        anchors {
            right: parent.right
            top: parent.top
            margins: 2 * Theme.grid
            rightMargin: root.mirrored ? Math.max(2 * Theme.grid, root.held) : 2 * Theme.grid
        }
        enabled: root.glass.sheet === GlassModel.None
        onActivated: root.glass.openSheet(GlassModel.Languages)
    }

    CodePaper {
        id: paper

        readonly property real most: root.upright ? root.height - words.y - words.height - 2 * root.edge
                                                  : root.height - 2 * root.edge

        x: root.upright ? (root.width - width) / 2 : root.mirrored ? root.edge : root.width - width - root.edge
        y: root.upright ? root.height - height - root.edge : (root.height - height) / 2
        visible: root.hasCode && root.pairing.link !== "" && width > 120
        width: Math.min(Math.round(392 * Theme.unit * (root.upright ? 1.25 : 1)), paper.most)
        link: root.pairing.link
    }

    Loader {
        id: languages

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Languages
        Component.onCompleted: languages.setSource("LanguageSheet.qml", { "glass": root.glass })
    }

    Loader {
        id: hubs

        anchors.fill: parent
        active: root.glass.sheet === GlassModel.Hubs
        Component.onCompleted: hubs.setSource("HubSheet.qml", { "glass": root.glass })
    }
}
