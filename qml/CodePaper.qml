pragma ComponentBehavior: Bound

import QtQuick
import Lintel.Glass
import Lintel.Theme

// The address and the code as a square for a telephone.
Rectangle {
    id: root

    required property string link

    height: root.width
    radius: Theme.radiusCard
    color: Theme.codePaper
    Accessible.role: Accessible.Graphic
    Accessible.name: root.link

    QrCode {
        anchors {
            fill: parent
            margins: Math.round(root.width * 36 / 392)
        }
        text: root.link
        ink: Theme.codeInk
        paper: Theme.codePaper
    }
}
