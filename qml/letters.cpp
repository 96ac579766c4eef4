#include "qml/letters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace lintel::glass {

QString withoutLastLetter(const QString &text)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.toEnd();
    return text.left(std::max<qsizetype>(0, letters.toPreviousBoundary()));
}

} // namespace lintel::glass
