#include "tests/fleet/roster.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

namespace lintel::fleet {

std::vector<auth::Identity> readRoster(const QString &file)
{
    std::vector<auth::Identity> out;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return out;
    QDataStream stream(&in);
    while (!stream.atEnd()) {
        QByteArray bytes;
        stream >> bytes;
        const auto identity = auth::decodeIdentity(bytes);
        if (stream.status() != QDataStream::Ok || !identity || !identity->binding)
            break;
        out.push_back(*identity);
    }
    return out;
}

QString writeRoster(const QString &file, const std::vector<auth::Identity> &members)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return out.errorString();
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream stream(&out);
    for (const auto &member : members)
        stream << auth::encodeIdentity(member);
    return out.commit() ? QString() : out.errorString();
}

} // namespace lintel::fleet
